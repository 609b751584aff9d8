"""Runs example models in the QGIS desktop: a random forest, its map of another date, and areas of change.

QGIS runs this file by ``--code``. $DRIVE_DATA holds ``blocks.tif``, ``blocks.gpkg``, ``later.tif`` and what
`helpers.changes` makes; $DRIVE_MODELS is
the folder of the models.
"""

import os
import shutil

import processing
from in_desktop import data, facts, play, screenshot, started
from processing.modeler.ModelerUtils import ModelerUtils
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface

ENDINGS = {"areas": ".csv", "report": ".html", "page": ".html", "classes": ".csv", "model": ".wbmodel"}


def steps():
    yield from started()
    iface.mainWindow().setGeometry(0, 20, 1600, 970)
    scene, areas = QgsRasterLayer(data("blocks.tif"), "scene"), QgsVectorLayer(data("blocks.gpkg"), "areas", "ogr")
    later = QgsRasterLayer(data("later.tif"), "later")
    QgsProject.instance().addMapLayers([scene, areas, later])
    yield from ran("random_forest_map", {"scene": scene.id(), "training": areas.id(), "class_field": "class"})
    yield from ran("map_of_another_date", {"scene": later.id(), "model": data("random_forest_map_model.wbmodel")})
    yield from ran("change_areas", {"earlier": data("earlier.tif"), "later": data("later_map.tif"),
                                    "sample": data("sample.gpkg")})


def ran(name, inputs):
    """Opens the dialog of a model that was added to the toolbox, fills it in, and presses Run."""
    model, windows = QgsProcessingModelAlgorithm(), []
    path = os.path.join(os.environ["DRIVE_MODELS"], name + ".model3")
    assert model.fromFile(path)
    model.initAlgorithm()
    shutil.copy(path, ModelerUtils.modelsFolders()[0])
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, lambda: show(f"model:{model.name()}", windows))
    yield lambda: windows and windows[0].isVisible(), 30
    window = windows[0]
    outputs = {d.name(): d.name().split(":")[-1] for d in model.parameterDefinitions() if d.isDestination()}
    values = {**inputs, **{full: data(f"{name}_{short}{ENDINGS.get(short, '.tif')}")
                           for full, short in outputs.items()}}
    # The fields of a layer can be chosen when the layer is.
    for given in (inputs, values):
        window.mainWidget().setParameters(given)
        yield 0.5
    # A model runs in the thread of the window: when the click is over, it may have run already.
    window.runButton().click()
    yield lambda: "Execution " in log_of(window), 120
    yield 1.0
    screenshot(name)
    facts[name] = {"log": log_of(window),
                   "loaded": sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())}
    window.reject()
    yield lambda: not windows, 10


def log_of(window):
    return next(text.toPlainText() for text in window.findChildren(QTextEdit) if text.objectName() == "txtLog")


def show(algorithm_id, windows):
    windows.append(processing.createAlgorithmDialog(algorithm_id))
    windows[0].exec()
    windows.clear()


play(steps())
