"""Opens the dialog of every tool in the QGIS desktop, beside projects with layers of different kinds.

QGIS runs this file by ``--code``. $DRIVE_DATA holds ``map.tif`` and ``areas.gpkg``. A dialog that takes QGIS down
leaves its name as the last line of ``opened.txt`` in the folder $DRIVE_OUT.
"""

import os
import traceback

import processing
from in_desktop import OUT, data, facts, play, started
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

WITH_FIELD = "whiskbroom:crossclassification"
LAYERS = {"map": lambda: QgsRasterLayer(data("map.tif"), "map"),
          "areas": lambda: QgsVectorLayer(data("areas.gpkg"), "areas", "ogr")}
PROJECTS = {"without layers": (), "map": ("map",), "areas": ("areas",), "areas over map": ("map", "areas"),
            "map over areas": ("areas", "map")}


def steps():
    facts.update(opened=[], errors=[])
    yield from started()
    iface.mainWindow().setGeometry(0, 20, 1600, 970)
    tools = QgsApplication.processingRegistry().providerById("whiskbroom").algorithms()
    for project, layers in PROJECTS.items():
        QgsProject.instance().clear()
        for name in layers:
            QgsProject.instance().addMapLayer(LAYERS[name]())
        for tool in tools:
            yield from opened(f"{tool.id()} beside the project {project}",
                              lambda tool=tool: processing.createAlgorithmDialog(tool.id()))
    for tool in tools:
        yield from opened(f"{tool.id()} as batch", lambda tool=tool: BatchAlgorithmDialog(tool.create()))
        yield from opened(f"{tool.id()} in a model", lambda tool=tool: ModelerParametersDialog(
            tool.create(), QgsProcessingModelAlgorithm()))
    yield from fields()


def fields():
    """The box of a field follows the layer that is chosen, which may be a raster."""
    window = []
    QTimer.singleShot(0, lambda: show("fields", lambda: processing.createAlgorithmDialog(WITH_FIELD), window))
    yield lambda: window and window[0].isVisible(), 20
    box = next(box for box in window[0].findChildren(QgsFieldComboBox))
    for name in ("map", "areas", "map"):
        layer = QgsProject.instance().mapLayersByName(name)[0]
        window[0].mainWidget().setParameters({"REFERENCE": layer.id()})
        yield 0.2
        facts.setdefault("fields", []).append([box.itemText(row) for row in range(box.count())])
    window[0].mainWidget().setParameters({"REFERENCE": data("areas.gpkg"), "REFERENCE_FIELD": "class"})
    yield 0.2
    facts["field of a file"] = box.currentField()
    window[0].reject()
    yield lambda: not window, 10


def opened(what, make):
    with open(os.path.join(OUT, "opened.txt"), "a", encoding="utf-8") as file:
        file.write(what + "\n")
    window, failures = [], len(facts["errors"])
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, lambda: show(what, make, window))
    yield lambda: window and window[0].isVisible() or len(facts["errors"]) > failures, 20
    if window:
        yield 0.1
        facts["opened"].append(what)
        window[0].reject()
        yield lambda: not window, 10


def show(what, make, window):
    try:
        window.append(make())
        window[0].exec()
    except Exception:
        facts["errors"].append(f"{what}: {traceback.format_exc()}")
    window.clear()


play(steps())
