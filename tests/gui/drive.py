"""Drives the QGIS desktop: toolbox, dialog, a wrong value, a run, a cancelled run, a batch, the settings page.

QGIS runs this file by ``--code``. It takes pictures into the folder $DRIVE_OUT, and writes what it saw as JSON into
``facts.json`` there. $DRIVE_DATA holds ``scene.tif``, ``training.gpkg`` and ``large.tif``.

`steps` is a generator: it yields seconds to wait, or a condition and the seconds to wait for it at most.
"""

import json
import os
import shutil
import subprocess
import time
import traceback

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMessageBox, QTabWidget, QTextEdit, QTreeView, QWidget
from qgis.utils import iface, plugins

OUT, DATA = os.environ["DRIVE_OUT"], os.environ["DRIVE_DATA"]
ALGORITHM = "whiskbroom:bandclassification"
facts = {"qgis": Qgis.QGIS_VERSION}


def data(name):
    return os.path.join(DATA, name)


def picture(name):
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(OUT, name + ".png"))


def click(widget):
    """A click of the X server's mouse, as a user does it, or of Qt's own where xdotool is not installed."""
    if shutil.which("xdotool") is None:
        QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton))
        return
    place = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    subprocess.Popen(["xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1"])


def dialog():
    return next((window for window in QApplication.topLevelWidgets()
                 if window.isVisible() and window.inherits("QgsProcessingAlgorithmDialogBase")), None)


def log_of(window):
    return next(text.toPlainText() for text in window.findChildren(QTextEdit) if text.objectName() == "txtLog")


def index_of(view, parent):
    """The place of the algorithm in the toolbox's tree."""
    for row in range(view.model().rowCount(parent)):
        index = view.model().index(row, 0, parent)
        algorithm = view.algorithmForIndex(index)
        if algorithm is not None and algorithm.id() == ALGORITHM:
            return index
        found = index_of(view, index)
        if found is not None:
            return found
    return None


def shown_algorithms(view, parent):
    found = []
    for row in range(view.model().rowCount(parent)):
        index = view.model().index(row, 0, parent)
        algorithm = view.algorithmForIndex(index)
        found += [algorithm.id()] if algorithm is not None else shown_algorithms(view, index)
    return found


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
    yield lambda: iface.mainWindow().isVisible(), 60
    yield 1.5
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and isinstance(window, QDialog):
            window.reject()
    iface.mainWindow().setGeometry(0, 20, 1600, 970)
    QgsProject.instance().addMapLayer(QgsRasterLayer(data("scene.tif"), "scene"))
    QgsProject.instance().addMapLayer(QgsVectorLayer(data("training.gpkg"), "training", "ogr"))
    yield from toolbox()
    yield from run_dialog()
    yield from batch()
    yield from options()
    QgsProject.instance().clear()
    with open(os.path.join(OUT, "facts.json"), "w", encoding="utf-8") as file:
        json.dump(facts, file, indent=1)
    QTimer.singleShot(0, iface.actionExit().trigger)


def toolbox():
    box = plugins["processing"].toolbox
    box.setVisible(True)
    view = box.algorithmTree
    box.searchBox.setText("whiskbroom")
    yield 1.0
    box.searchBox.setText("maximum likelihood")
    yield 1.0
    facts["found by maximum likelihood"] = shown_algorithms(view, view.rootIndex())
    box.searchBox.setText("")
    yield 0.5
    view.collapseAll()
    for row in range(view.model().rowCount(view.rootIndex())):
        index = view.model().index(row, 0, view.rootIndex())
        if index.data() == "Whiskbroom":
            view.expandRecursively(index)
            view.scrollTo(index, view.ScrollHint.PositionAtTop)
    yield 1.0
    picture("1-toolbox")
    box.searchBox.setText("maximum likelihood")
    yield 1.0
    view.expandAll()
    picture("2-toolbox-filtered")


def run_dialog():
    box = plugins["processing"].toolbox
    box.algorithmTree.setCurrentIndex(index_of(box.algorithmTree, box.algorithmTree.rootIndex()))
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, box.executeAlgorithm)
    yield lambda: dialog() is not None, 30
    window = dialog()
    window.setGeometry(300, 60, 1100, 880)
    yield 1.0
    picture("3-dialog")
    boxes = [widget for widget in window.findChildren(QWidget) if widget.inherits("QgsCollapsibleGroupBoxBasic")]
    for collapsed in (False, True):
        for box in boxes:
            box.setProperty("collapsed", collapsed)
        yield 0.5
        if not collapsed:
            picture("3-dialog-advanced")
    yield from wrong_value(window)
    yield from finished_run(window)
    yield from cancelled_run(window)
    window.reject()
    yield 1.0


def wrong_value(window):
    set_parameters(window, parameters(MACROCLASS=True))
    yield 0.3
    click(window.runButton())
    yield lambda: message_box() is not None, 15
    facts["wrong value"] = message_box().text()
    yield 0.5
    picture("4-wrong-value")
    message_box().accept()
    yield 0.5


def message_box():
    return next((box for box in QApplication.topLevelWidgets() if box.isVisible() and isinstance(box, QMessageBox)),
                None)


def finished_run(window):
    set_parameters(window, parameters(MACROCLASS=False))
    yield 0.3
    picture("5-filled-dialog")
    started = time.monotonic()
    click(window.runButton())
    yield lambda: not window.runButton().isEnabled(), 15
    yield lambda: idle(window), 240
    facts["run seconds"] = round(time.monotonic() - started, 2)
    facts["run log"] = log_of(window)
    yield 1.0
    picture("6-ran")
    loaded = [layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == data("map.tif")]
    facts["renderer"] = [layer.renderer().type() for layer in loaded]
    facts["classes"] = [entry.label for layer in loaded for entry in layer.renderer().classes()]
    window.hide()
    iface.mapCanvas().waitWhileRendering()
    yield 2.0
    picture("7-map")
    window.show()


def cancelled_run(window):
    set_parameters(window, parameters(INPUT=[data("large.tif")], OUTPUT=data("cancelled.tif")))
    yield 0.3
    click(window.runButton())
    yield lambda: not window.runButton().isEnabled(), 15
    yield 2.0
    facts["working when cancelled"] = window.cancelButton().isEnabled()
    picture("8-running")
    started = time.monotonic()
    click(window.cancelButton())
    yield lambda: idle(window), 60
    facts["cancel seconds"] = round(time.monotonic() - started, 2)
    facts["cancel log"] = log_of(window)
    facts["left by the cancelled run"] = [name for name in os.listdir(DATA) if "cancelled" in name]
    picture("9-cancelled")


def batch():
    box = plugins["processing"].toolbox
    box.algorithmTree.setCurrentIndex(index_of(box.algorithmTree, box.algorithmTree.rootIndex()))
    QTimer.singleShot(0, box.executeAlgorithmAsBatchProcess)
    yield lambda: dialog() is not None, 30
    window = dialog()
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
    picture("10-batch")
    click(window.runButton())
    yield lambda: os.path.exists(data("batch1.tif")), 120
    yield lambda: idle(window), 60
    facts["batch log"] = log_of(window)
    facts["batch outputs"] = [name for name in ("batch0.tif", "batch1.tif") if os.path.exists(data(name))]
    picture("11-batch-ran")
    window.reject()
    yield 1.0


def options():
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "processingOptions"))
    yield lambda: options_tree() is not None, 30
    window, tree = options_tree()
    window.setGeometry(200, 60, 1200, 880)
    yield 0.5
    model = tree.model()
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "Whiskbroom", -1,
                        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    for index in found:
        if model.rowCount(index) and index.parent().isValid() and model.index(0, 1, index).data() is not None:
            tree.expand(index.parent())
            tree.expand(index)
            tree.setColumnWidth(0, 560)
            tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
            facts["settings"] = {model.index(row, 0, index).data(): str(model.index(row, 1, index).data())
                                 for row in range(model.rowCount(index))}
    yield 0.8
    picture("12-settings")
    window.reject()
    yield 0.5


def options_tree():
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.inherits("QgsOptions"):
            for tree in window.findChildren(QTreeView):
                if tree.isVisible() and tree.model() is not None and tree.model().columnCount() == 2:
                    return window, tree
    return None


run = steps()
waiting = {"until": 0.0, "condition": None}


def tick():
    try:
        condition = waiting["condition"]
        if condition is not None and not condition():
            if time.monotonic() > waiting["until"]:
                raise TimeoutError("a condition did not come true")
            return
        if condition is None and time.monotonic() < waiting["until"]:
            return
        step = next(run)
        wait = step if isinstance(step, tuple) else (None, step)
        waiting.update(condition=wait[0], until=time.monotonic() + wait[1])
    except StopIteration:
        timer.stop()
    except Exception:
        with open(os.path.join(OUT, "error.txt"), "w", encoding="utf-8") as file:
            file.write(traceback.format_exc() + json.dumps(facts, indent=1))
        picture("error")
        os._exit(4)


timer = QTimer()
timer.timeout.connect(tick)
timer.start(50)
