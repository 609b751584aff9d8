"""The gate finds what Qt 6 would refuse, and lets pass what every QGIS takes."""

import subprocess
import sys
from pathlib import Path

import pytest
import qt6_gate

GATE = Path(qt6_gate.__file__)


@pytest.mark.qgis
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("source, words", [
    ("from qgis.PyQt.QtCore import Qt\nQt.Checked", "CheckState.Checked"),
    ("from qgis.PyQt import QtCore\nQtCore.Qt.Checked", "CheckState.Checked"),
    ("from qgis.PyQt.QtCore import Qt as Names\nNames.Checked", "CheckState.Checked"),
    ("from qgis.core import QgsProcessing\nQgsProcessing.TypeRaster", "SourceType.TypeRaster"),
    ("from qgis.core import QgsProcessing\nQgsProcessing.SourceType.TypeGone", "does not exist"),
    ("from qgis.core import QgsGone", "has no QgsGone"),
    ("from qgis.PyQt.QtCore import QVariant\nQVariant.Int", "Type.Int"),
    ("from qgis.PyQt.QtWidgets import qApp", "has no qApp"),
    ("from PyQt5.QtCore import Qt", "qgis.PyQt"),
    ("import PyQt6.QtCore", "qgis.PyQt"),
    ("import qgis.core", "by name"),
    ("def show(dialog):\n    return dialog.exec_()", "exec"),
])
def test_it_finds(source, words):
    pytest.importorskip("qgis.core", reason="QGIS is not installed")
    ((line, sentence),) = qt6_gate.findings(source, qt6_gate.in_qgis)
    assert line == len(source.splitlines())
    assert words in sentence


@pytest.mark.qgis
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("source", [
    "from qgis.PyQt.QtCore import Qt\nQt.CheckState.Checked",
    "from qgis.core import QgsMapLayerType\nQgsMapLayerType.RasterLayer",
    "from qgis.core import Qgis\nQgis.MessageLevel.Info.value",
    "from qgis.core import QgsProcessingParameterNumber\nkinds = QgsProcessingParameterNumber.Type\nkinds.Integer",
    "from qgis.core import QgsProcessing\nQgsProcessing.TEMPORARY_OUTPUT.upper()",
    "from qgis.utils import iface\niface.mainWindow()",
    "from . import qgis\nqgis.gone",
    "import numpy\nnumpy.gone",
])
def test_it_lets_pass(source):
    pytest.importorskip("qgis.core", reason="QGIS is not installed")
    assert qt6_gate.findings(source, qt6_gate.in_qgis) == []


@pytest.mark.qgis
def test_the_plugin_has_nothing_that_it_finds_in_this_qgis(zipped, tmp_path):
    pytest.importorskip("qgis.core", reason="QGIS is not installed")
    zipped.extractall(tmp_path)
    ended = subprocess.run([sys.executable, str(GATE), str(tmp_path)], capture_output=True, text=True)
    assert (ended.stdout, ended.returncode) == ("", 0), ended.stderr


def test_in_pyqt6_it_finds_what_is_gone_and_knows_what_has_moved(tools, tmp_path):
    (tmp_path / "plugin.py").write_text(
        "from qgis.core import QgsAnything\n"
        "from qgis.PyQt import QtCore\n"
        "from qgis.PyQt.QtCore import QRegExp, Qt, QVariant\n"
        "from qgis.PyQt.QtWidgets import QAction\n"
        "QAction.ActionEvent\n"
        "Qt.MidButton, Qt.MouseButton.MiddleButton, QtCore.Qt.LeftButton\n"
        "QVariant.Int, QgsAnything.gone\n")
    ended = subprocess.run([tools, str(GATE), "--pyqt6", str(tmp_path)], capture_output=True, text=True)
    assert [line.split("plugin.py:")[1] for line in ended.stdout.splitlines()] == [
        "3: qgis.PyQt.QtCore has no QRegExp", "6: Qt.MidButton does not exist",
        "6: QtCore.Qt.LeftButton does not exist", "7: QVariant.Int does not exist"]
    assert ended.returncode == 1


def test_where_there_is_nothing_to_look_at_it_says_so(tmp_path):
    assert "0 Python files" in qt6_gate.main([str(tmp_path)])
