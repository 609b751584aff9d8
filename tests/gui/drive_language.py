"""Drives the QGIS desktop in the language of its profile: toolbox, dialog, a run with a warning, the settings.

QGIS runs this file by ``--code``; the pictures go to the folder $DRIVE_OUT. $DRIVE_DATA holds ``map.tif`` and
``truth.tif``, which lacks a class of the map.
"""

from in_desktop import (
    algorithm_dialog,
    data,
    facts,
    index_of,
    open_settings,
    play,
    screenshot,
    settings_group,
    show_provider,
    shown,
    started,
)
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface, plugins

ALGORITHM = "whiskbroom:crossclassification"


def steps():
    yield from started()
    iface.mainWindow().setGeometry(0, 20, 1600, 970)
    for name in ("map", "truth"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(data(name + ".tif"), name))
    box = plugins["processing"].toolbox
    box.setVisible(True)
    box.searchBox.setText("whiskbroom")
    yield 1.0
    facts["groups"] = show_provider(box.algorithmTree)
    yield 0.5
    screenshot("1-toolbox")
    box.algorithmTree.setCurrentIndex(index_of(box.algorithmTree, ALGORITHM))
    # It does not return until the dialog is closed.
    QTimer.singleShot(0, box.executeAlgorithm)
    yield lambda: algorithm_dialog() is not None, 30
    yield from dialog(algorithm_dialog())
    yield from open_settings(200, 60, 1200, 880)
    group = settings_group()
    facts["settings"] = [group.model().index(row, 0, group).data() for row in range(group.model().rowCount(group))]
    yield 0.8
    screenshot("4-settings")
    shown("QgsOptions").reject()
    yield 0.5


def dialog(window):
    window.setGeometry(200, 60, 1200, 880)
    window.mainWidget().setParameters({"INPUT": data("map.tif"), "REFERENCE": data("truth.tif"),
                                       "OUTPUT_HTML": data("page.html")})
    yield 1.0
    facts["title"] = window.windowTitle()
    screenshot("2-dialog")
    window.runButton().click()
    yield lambda: not window.runButton().isEnabled(), 15
    yield lambda: window.runButton().isEnabled() and not window.cancelButton().isEnabled(), 60
    yield 1.0
    facts["log"] = next(text.toPlainText() for text in window.findChildren(QTextEdit) if text.objectName() == "txtLog")
    screenshot("3-ran")
    window.reject()
    yield 0.5


play(steps())
