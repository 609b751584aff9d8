"""What the plugin shows works in PyQt6, without QGIS: today that is icons alone."""

import ast
import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHOW = """
import json, sys
from PyQt6.QtGui import QGuiApplication, QIcon

application = QGuiApplication([])
coloured = {}
for path in sys.argv[1:]:
    picture = QIcon(path).pixmap(16, 16).toImage()
    coloured[path] = sum(picture.pixelColor(x, y).alpha() > 0 for x in range(picture.width())
                         for y in range(picture.height()))
print(json.dumps(coloured))
"""


def coloured_pixels(python, paths):
    """How many of the 16 x 16 pixels of each icon are not transparent."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    shown = subprocess.run([python, "-c", SHOW, *map(str, paths)], env=environment, check=True, capture_output=True,
                           text=True).stdout
    return json.loads(shown)


@pytest.fixture(scope="module")
def icons(zipped, tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    return [Path(zipped.extract(name, folder)) for name in zipped.namelist() if name.endswith(".svg")]


def test_every_icon_is_drawn(tools, icons):
    drawn = coloured_pixels(tools, icons)
    assert len(drawn) == len(icons) >= 1
    assert all(count >= 40 for count in drawn.values()), drawn


def test_an_icon_that_cannot_be_drawn_is_seen(tools, tmp_path):
    (tmp_path / "broken.svg").write_text("<svg")
    assert list(coloured_pixels(tools, [tmp_path / "broken.svg"]).values()) == [0]


def widgets(source):
    """What a source imports from Qt's and QGIS's windows."""
    return [node.module for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)
            and node.module in ("qgis.PyQt.QtWidgets", "qgis.gui")]


def test_there_is_no_dialog_or_widget_that_this_file_would_have_to_show():
    assert widgets("from qgis.PyQt.QtWidgets import QDialog")
    sources = [*ROOT.glob("*.py"), *(ROOT / "provider").rglob("*.py")]
    assert not [path.name for path in sources if widgets(path.read_text(encoding="utf-8"))]
