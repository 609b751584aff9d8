"""Opens the dialog of every tool in the QGIS desktop, beside projects with layers of different kinds.

QGIS runs this file by ``--code``. $DRIVE_DATA holds ``map.tif`` and ``areas.gpkg``. A dialog that takes QGIS down
leaves its name as the last line of ``opened.txt`` in the folder $DRIVE_OUT.
"""

import os
import traceback

import processing
from in_desktop import OUT, algorithm_dialog, data, facts, play, started
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
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
    yield from fields()


def fields():
    """The box of a field follows the layer that is chosen, which may be a raster."""
    QTimer.singleShot(0, lambda: show("fields", lambda: processing.createAlgorithmDialog(WITH_FIELD)))
    yield lambda: algorithm_dialog() is not None, 20
    box = next(box for box in algorithm_dialog().findChildren(QgsFieldComboBox))
    for name in ("map", "areas", "map"):
        layer = QgsProject.instance().mapLayersByName(name)[0]
        algorithm_dialog().mainWidget().setParameters({"REFERENCE": layer.id()})
        yield 0.2
        facts.setdefault("fields", []).append([box.itemText(row) for row in range(box.count())])
    algorithm_dialog().mainWidget().setParameters({"REFERENCE": data("areas.gpkg"), "REFERENCE_FIELD": "class"})
    yield 0.2
    facts["field of a file"] = box.currentField()
    algorithm_dialog().reject()
    yield lambda: algorithm_dialog() is None, 10


def opened(what, make):
    with open(os.path.join(OUT, "opened.txt"), "a", encoding="utf-8") as file:
        file.write(what + "\n")
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, lambda: show(what, make))
    failures = len(facts["errors"])
    yield lambda: algorithm_dialog() is not None or len(facts["errors"]) > failures, 20
    if algorithm_dialog() is not None:
        yield 0.1
        facts["opened"].append(what)
        algorithm_dialog().reject()
        yield lambda: algorithm_dialog() is None, 10


def show(what, make):
    try:
        make().exec()
    except Exception:
        facts["errors"].append(f"{what}: {traceback.format_exc()}")


play(steps())
