"""Drives the QGIS desktop: toolbox, dialog, a wrong value, a run, a cancelled run, a batch, the settings page.

QGIS runs this file by ``--code``; the pictures go to the folder $DRIVE_OUT. $DRIVE_DATA holds ``scene.tif``,
``training.gpkg`` and ``large.tif``.
"""

import os
import shutil
import subprocess
import time

from in_desktop import (
    DATA,
    algorithm_dialog,
    data,
    facts,
    index_of,
    open_settings,
    options_tree,
    play,
    screenshot,
    settings_group,
    shown,
    show_provider,
    shown_algorithms,
    started,
)
from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTabWidget, QTextEdit, QWidget
from qgis.utils import iface, plugins

ALGORITHM = "whiskbroom:bandclassification"


def click(widget):
    """A click of the X server's mouse, as a user does it, or of Qt's own where xdotool is not installed."""
    if shutil.which("xdotool") is None:
        QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton))
        return
    place = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    subprocess.Popen(["xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1"])


def log_of(window):
    return next(text.toPlainText() for text in window.findChildren(QTextEdit) if text.objectName() == "txtLog")


def parameters(**others):
    return {"INPUT": [data("scene.tif")], "TRAINING": "training", "CLASS_FIELD": "class_id", "NAME_FIELD": "class_name",
            "METHOD": 1, "OUTPUT": data("map.tif"), **others}


def set_parameters(window, values):
    window.findChild(QTabWidget).setCurrentIndex(0)
    layer = QgsProject.instance().mapLayersByName("training")[0]
    window.mainWidget().setParameters({**values, "TRAINING": layer.id()})


def idle(window):
    return window.runButton().isEnabled() and not window.cancelButton().isEnabled()


def steps():
    facts["qgis"] = Qgis.QGIS_VERSION
    yield from started()
    iface.mainWindow().setGeometry(0, 20, 1600, 970)
    QgsProject.instance().addMapLayer(QgsRasterLayer(data("scene.tif"), "scene"))
    QgsProject.instance().addMapLayer(QgsVectorLayer(data("training.gpkg"), "training", "ogr"))
    yield from toolbox()
    yield from run_dialog()
    yield from batch()
    yield from options()


def toolbox():
    box = plugins["processing"].toolbox
    box.setVisible(True)
    view = box.algorithmTree
    box.searchBox.setText("whiskbroom")
    yield 1.0
    box.searchBox.setText("maximum likelihood")
    yield 1.0
    facts["found by maximum likelihood"] = shown_algorithms(view)
    box.searchBox.setText("")
    yield 0.5
    facts["groups"] = show_provider(view)
    yield 1.0
    screenshot("1-toolbox")
    box.searchBox.setText("maximum likelihood")
    yield 1.0
    view.expandAll()
    screenshot("2-toolbox-filtered")


def run_dialog():
    box = plugins["processing"].toolbox
    box.algorithmTree.setCurrentIndex(index_of(box.algorithmTree, ALGORITHM))
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, box.executeAlgorithm)
    yield lambda: algorithm_dialog() is not None, 30
    window = algorithm_dialog()
    window.setGeometry(300, 60, 1100, 880)
    yield 1.0
    screenshot("3-dialog")
    boxes = [widget for widget in window.findChildren(QWidget) if widget.inherits("QgsCollapsibleGroupBoxBasic")]
    for collapsed in (False, True):
        for box in boxes:
            box.setProperty("collapsed", collapsed)
        yield 0.5
        if not collapsed:
            screenshot("3-dialog-advanced")
    yield from wrong_value(window)
    yield from finished_run(window)
    yield from cancelled_run(window)
    window.reject()
    yield 1.0


def wrong_value(window):
    set_parameters(window, parameters(MACROCLASS=True))
    yield 0.3
    click(window.runButton())
    yield lambda: shown("QMessageBox") is not None, 15
    facts["wrong value"] = shown("QMessageBox").text()
    yield 0.5
    screenshot("4-wrong-value")
    shown("QMessageBox").accept()
    yield 0.5


def finished_run(window):
    set_parameters(window, parameters(MACROCLASS=False))
    yield 0.3
    screenshot("5-filled-dialog")
    since = time.monotonic()
    click(window.runButton())
    yield lambda: not window.runButton().isEnabled(), 15
    yield lambda: idle(window), 240
    facts["run seconds"] = round(time.monotonic() - since, 2)
    facts["run log"] = log_of(window)
    yield 1.0
    screenshot("6-ran")
    loaded = [layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == data("map.tif")]
    facts["renderer"] = [layer.renderer().type() for layer in loaded]
    facts["classes"] = [entry.label for layer in loaded for entry in layer.renderer().classes()]
    window.hide()
    iface.mapCanvas().waitWhileRendering()
    yield 2.0
    screenshot("7-map")
    window.show()


def cancelled_run(window):
    set_parameters(window, parameters(INPUT=[data("large.tif")], OUTPUT=data("cancelled.tif")))
    yield 0.3
    click(window.runButton())
    yield lambda: not window.runButton().isEnabled(), 15
    yield 2.0
    facts["working when cancelled"] = window.cancelButton().isEnabled()
    screenshot("8-running")
    since = time.monotonic()
    click(window.cancelButton())
    yield lambda: idle(window), 60
    facts["cancel seconds"] = round(time.monotonic() - since, 2)
    facts["cancel log"] = log_of(window)
    facts["left by the cancelled run"] = [name for name in os.listdir(DATA) if "cancelled" in name]
    screenshot("9-cancelled")


def batch():
    box = plugins["processing"].toolbox
    box.algorithmTree.setCurrentIndex(index_of(box.algorithmTree, ALGORITHM))
    QTimer.singleShot(0, box.executeAlgorithmAsBatchProcess)
    yield lambda: algorithm_dialog() is not None, 30
    window = algorithm_dialog()
    window.setGeometry(60, 100, 1480, 760)
    yield 1.0
    panel = window.mainWidget()
    panel.addRow()
    layer = QgsProject.instance().mapLayersByName("training")[0].id()
    from processing.tools import dataobjects

    context = dataobjects.createContext()
    names = {column: name for name, column in panel.parameter_to_column.items()}
    for row, method in enumerate((0, 2)):
        values = parameters(TRAINING=layer, METHOD=method)
        for column, name in names.items():
            wrapper = panel.wrappers[row][column]
            if wrapper is not None and name in values:
                wrapper.setParameterValue(values[name], context)
            elif name == "OUTPUT":
                panel.tblParameters.cellWidget(row + 1, column).setValue(data(f"batch{row}.tif"))
    yield 1.0
    screenshot("10-batch")
    click(window.runButton())
    yield lambda: os.path.exists(data("batch1.tif")), 120
    yield lambda: idle(window), 60
    facts["batch log"] = log_of(window)
    facts["batch outputs"] = [name for name in ("batch0.tif", "batch1.tif") if os.path.exists(data(name))]
    screenshot("11-batch-ran")
    window.reject()
    yield 1.0


def options():
    yield from open_settings(200, 60, 1200, 880)
    tree, group = options_tree(), settings_group()
    tree.setColumnWidth(0, 560)
    facts["settings"] = {group.model().index(row, 0, group).data(): str(group.model().index(row, 1, group).data())
                         for row in range(group.model().rowCount(group))}
    yield 0.8
    screenshot("12-settings")
    shown("QgsOptions").reject()
    yield 0.5


play(steps())
