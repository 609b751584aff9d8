"""Takes the pictures of docs/guide.md in the QGIS desktop; scripts/pictures.py has QGIS run this file by ``--code``.

The folder $DRIVE_DATA holds what `demo.scene.make_scene` writes. The pictures go to the folder $DRIVE_OUT.
"""

import os

import processing
import whiskbroom
from in_desktop import (
    DATA,
    OUT,
    algorithm_dialog,
    data,
    facts,
    index_of,
    open_settings,
    options_tree,
    play,
    shown,
    started,
)
from qgis.core import (
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWebKitWidgets import QWebView
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QHeaderView, QPushButton
from qgis.utils import iface, plugins

ALGORITHM = "whiskbroom:bandclassification"
MIN_SIZE = 6
# The place of "Install from ZIP" among the tabs of the plugin manager.
FROM_ZIP = 6
# More than the width of a scroll bar, which no picture shows.
SCROLL_BAR = 30


def picture(name, widget, width=None, height=None):
    """What the screen shows of a widget, or of its upper left; a window is taken with its frame."""
    area = widget.frameGeometry() if widget.isWindow() else QRect(widget.mapToGlobal(widget.rect().topLeft()),
                                                                   widget.size())
    shot = QApplication.primaryScreen().grabWindow(0, area.x(), area.y(), width or area.width(),
                                                   height or area.height())
    shot.save(os.path.join(OUT, name + ".png"))


def steps():
    window = iface.mainWindow()
    yield from started()
    window.setGeometry(10, 40, 1040, 680)
    window.findChild(QDockWidget, "Browser").hide()
    os.chdir(DATA)
    yield from plugin_manager()
    show_layers()
    yield from rendered()
    picture("scene", window)
    yield from toolbox()
    yield from classify()
    yield from reports()
    yield from settings()


def plugin_manager():
    QTimer.singleShot(0, lambda: iface.pluginManagerInterface().showPluginManager(FROM_ZIP))
    yield lambda: shown("QgsPluginManager") is not None, 30
    window = shown("QgsPluginManager")
    window.setGeometry(60, 60, 860, 420)
    name = f"whiskbroom-{whiskbroom.__version__}.zip"
    open(name, "w").close()
    window.findChild(QgsFileWidget).setFilePath(name)
    yield 1.0
    picture("install", window)
    window.reject()
    yield 0.5


def show_layers():
    """The scene in natural colours, and the outlines of the training areas on it."""
    scene = QgsRasterLayer(data("scene.tif"), "scene")
    bands = {scene.bandName(number).split(": ")[-1]: number for number in range(1, scene.bandCount() + 1)}
    scene.renderer().setRedBand(bands["Red"])
    scene.renderer().setGreenBand(bands["Green"])
    scene.renderer().setBlueBand(bands["Blue"])
    scene.setContrastEnhancement(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
                                 QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    training = QgsVectorLayer(data("training.gpkg"), "training", "ogr")
    training.renderer().setSymbol(QgsFillSymbol.createSimple({
        "style": "no", "outline_color": "#ffe14d", "outline_width": "0.5"}))
    for layer in (scene, training):
        QgsProject.instance().addMapLayer(layer)
    iface.mainWindow().resizeDocks([iface.mainWindow().findChild(QDockWidget, "Layers")], [240],
                                   Qt.Orientation.Horizontal)
    iface.mapCanvas().setExtent(scene.extent())
    iface.mapCanvas().refresh()


def rendered():
    iface.mapCanvas().waitWhileRendering()
    yield 1.5


def toolbox():
    box = plugins["processing"].toolbox
    box.setVisible(True)
    box.resize(330, box.height())
    iface.mainWindow().resizeDocks([box], [330], Qt.Orientation.Horizontal)
    yield 0.5
    box.searchBox.setText("whiskbroom")
    yield 1.0
    box.algorithmTree.expandAll()
    box.algorithmTree.setCurrentIndex(QModelIndex())
    yield 0.5
    picture("toolbox", box, height=320)


def classify():
    box = plugins["processing"].toolbox
    box.searchBox.setText("maximum likelihood")
    yield 1.0
    box.algorithmTree.setCurrentIndex(index_of(box.algorithmTree, ALGORITHM))
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, box.executeAlgorithm)
    yield lambda: algorithm_dialog() is not None, 30
    window = algorithm_dialog()
    window.setGeometry(60, 60, 1000, 700)
    training = QgsProject.instance().mapLayersByName("training")[0]
    scene = QgsProject.instance().mapLayersByName("scene")[0]
    window.mainWidget().setParameters({
        "INPUT": [scene.id()], "TRAINING": training.id(), "CLASS_FIELD": "class_id", "NAME_FIELD": "class_name",
        "COLOUR_FIELD": "colour", "METHOD": 1, "OUTPUT": "TEMPORARY_OUTPUT"})
    yield 1.0
    picture("classification", window)
    yield from press_help(window)
    window.runButton().click()
    yield lambda: not window.runButton().isEnabled(), 15
    yield lambda: window.runButton().isEnabled() and not window.cancelButton().isEnabled(), 120
    yield 1.0
    window.reject()
    box.hide()
    for layer in (training, scene):
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setExpanded(False)
    yield from rendered()
    picture("map", iface.mainWindow())


class Opened(QObject):
    """Takes the place of the web browser."""

    path = None

    @pyqtSlot(QUrl)
    def take(self, url):
        self.path = url.toLocalFile()


def press_help(window):
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    next(button for button in window.findChildren(QPushButton)
         if button.isVisible() and button.text().replace("&", "") == "Help").click()
    yield lambda: opened.path, 10
    QDesktopServices.unsetUrlHandler("file")
    facts["help"] = opened.path


def reports():
    """Sieves, reports and assesses the map, and shows the pages."""
    clean = processing.run("whiskbroom:bandsieve", {
        "INPUT": QgsProject.instance().mapLayersByName("Classification"), "MIN_SIZE": MIN_SIZE,
        "OUTPUT": data("clean.tif")})["OUTPUT"]
    processing.run("whiskbroom:rasterreport", {
        "INPUT": clean, "OUTPUT": data("report.csv"), "OUTPUT_HTML": data("report.html")})
    processing.run("whiskbroom:crossclassification", {
        "INPUT": clean, "REFERENCE": data("truth.tif"), "OUTPUT_HTML": data("accuracy.html")})
    yield from page("report", 1.0, 1080, 560)
    yield from page("accuracy", 0.7, 1090, 450)


def page(name, zoom, width, height):
    view = QWebView()
    view.setWindowFlags(Qt.WindowType.FramelessWindowHint)
    loaded = []
    view.loadFinished.connect(loaded.append)
    view.setGeometry(10, 10, width + SCROLL_BAR, height)
    view.load(QUrl.fromLocalFile(data(name + ".html")))
    view.show()
    yield lambda: loaded, 20
    yield 0.5
    view.setZoomFactor(zoom)
    view.page().mainFrame().evaluateJavaScript("document.body.style.margin = '2rem'")
    yield 0.5
    picture(name, view, width=width)
    view.close()


def settings():
    yield from open_settings(60, 60, 960, 540)
    options_tree().header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    yield 0.8
    picture("settings", shown("QgsOptions"))
    shown("QgsOptions").reject()
    yield 0.5


play(steps())
