"""The scan finds each fault that it is for, and nothing in a sound plugin."""

import stat
import zipfile
from io import BytesIO

import pytest
import scan

pytest.importorskip("qgis.core", reason="QGIS is not installed")

pytestmark = pytest.mark.qgis

SOUND = '''"""Sound."""

from qgis.core import QgsMapLayerType
from qgis.PyQt.QtCore import Qt

CHECKED = Qt.CheckState.Checked
RASTER = QgsMapLayerType.RasterLayer
'''
FAULTY = f'''"""Faulty."""

import os
from PyQt5.QtCore import QObject
from qgis.core import QgsProcessing
from qgis.PyQt.QtCore import QRegExp, Qt

exec("x = 1")
KEY = "AKIA{'Q7' * 8}"
BUTTON = Qt.LeftButton
RASTER = QgsProcessing.TypeRaster
LONG = "{'long ' * 25}"
print(QObject, QRegExp)
'''


@pytest.fixture(scope="module")
def found(tools, tmp_path_factory):
    """What the scan says of a plugin with a fault of every kind."""
    path = tmp_path_factory.mktemp("faulty") / "faulty.zip"
    with zipfile.ZipFile(path, "w") as opened:
        opened.writestr("faulty/__init__.py", FAULTY)
    return scan.scan(path)


@pytest.mark.parametrize("check, line, words", [
    ("bandit", 8, "B102"), ("detect-secrets", 9, "AWS"), ("flake8", 3, "F401"), ("flake8", 12, "E501"),
    ("flake8-qgis", 4, "QGS103"), ("enumerations in QGIS", 4, "PyQt5"), ("enumerations in QGIS", 10, "MouseButton"),
    ("enumerations in QGIS", 11, "SourceType"), ("names in PyQt6", 6, "QRegExp"), ("names in PyQt6", 10, "LeftButton")])
def test_a_fault_is_found_with_its_line(found, check, line, words):
    assert [text for text in found[check] if f"__init__.py:{line}:" in text and words in text]


def test_style_of_plugins_is_not_judged(found):
    assert not [line for check in ("flake8", "flake8-qgis") for line in found[check] if "QGS1" in line
                and "QGS103" not in line]


def test_a_fault_ends_the_script_with_1_and_a_sound_plugin_with_0(tools, make_zip, capsys):
    assert scan.main(make_zip("sound/__init__.py", SOUND)) == 0
    assert set(capsys.readouterr().out.splitlines()) == {f"{name}: 0 findings" for name in (
        "files", "bandit", "detect-secrets", "flake8", "flake8-qgis", "enumerations in QGIS", "names in PyQt6")}
    assert scan.main(make_zip("faulty/__init__.py", "import os\n")) == 1


def test_a_zip_without_python_is_no_sound_one(tools, make_zip):
    assert "no Python file" in scan.main(make_zip("empty/metadata.txt", "[general]"))


@pytest.mark.parametrize("name, mode, count", [
    ("a.py", 0o644, 0), ("a.py", 0o755, 1), ("run.sh", 0o644, 1), ("RUN.SH", 0o755, 2), (".hidden", 0o644, 1),
    (".git/config", 0o644, 1), ("library.so", 0o644, 1)])
def test_programs_and_hidden_files_are_suspicious(name, mode, count):
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as opened:
        entry = zipfile.ZipInfo(f"plugin/{name}")
        entry.external_attr = (stat.S_IFREG | mode) << 16
        opened.writestr(entry, "")
        assert len(scan.suspicious_files(opened)) == count
