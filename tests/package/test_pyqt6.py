"""What the plugin shows works in PyQt6, without QGIS: icons, and the widget of a field with stand-ins for QGIS's."""

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


FIELD = """
import importlib.util, json, sys
from types import ModuleType, SimpleNamespace
from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtWidgets import QApplication, QComboBox

application = QApplication([])


class VectorLayer(list):
    def isValid(self):
        return True


class FieldComboBox(QComboBox):
    fieldChanged = pyqtSignal(str)

    def setAllowEmptyFieldName(self, allowed):
        self.allowed = allowed

    def setFilters(self, filters):
        self.filters = filters

    def setLayer(self, layer):
        self.clear()
        self.addItems([""] + list(layer or ()))

    def setField(self, name):
        self.setCurrentText(name)
        self.fieldChanged.emit(name)

    def currentField(self):
        return self.currentText()


class Wrapper(QObject):
    widgetValueHasChanged = pyqtSignal(object)

    def __init__(self, parameter, dialog, *place, **options):
        super().__init__()
        self.parameter = parameter
        self.widget = self.createWidget()

    def parameterDefinition(self):
        return self.parameter


class Chosen(Wrapper):
    chosen = ""

    def createWidget(self):
        return None

    def parameterValue(self):
        return self.chosen


layers = {"areas": VectorLayer(["class", "name"]), "map": object()}
numeric, optional = SimpleNamespace(Numeric=1), SimpleNamespace(FlagOptional=2)
stand_ins = {
    "processing.gui.wrappers": {"WidgetWrapper": Wrapper},
    "processing.tools": {"dataobjects": SimpleNamespace(createContext=lambda: None)},
    "qgis.core": {
        "QgsFieldProxyModel": SimpleNamespace(Filter=numeric),
        "QgsProcessingFeatureSourceDefinition": type("Definition", (), {}),
        "QgsProcessingParameterDefinition": SimpleNamespace(Flag=optional),
        "QgsProcessingParameterField": SimpleNamespace(DataType=numeric),
        "QgsProcessingUtils": SimpleNamespace(mapLayerFromString=lambda name, context: layers.get(name)),
        "QgsVectorLayer": VectorLayer},
    "qgis.gui": {"QgsFieldComboBox": FieldComboBox, "QgsGui": None},
}
for name, contents in stand_ins.items():
    for depth in range(1, name.count(".") + 1):
        sys.modules.setdefault(name.rsplit(".", depth)[0], ModuleType(name.rsplit(".", depth)[0]))
    sys.modules[name] = ModuleType(name)
    vars(sys.modules[name]).update(contents)
found = importlib.util.spec_from_file_location("field_widget", sys.argv[1])
module = importlib.util.module_from_spec(found)
found.loader.exec_module(module)

parameter = SimpleNamespace(flags=lambda: 2, dataType=lambda: 1, parentLayerParameterName=lambda: "REFERENCE")
widget = module.FieldWidget(parameter, object())
parent = Chosen(SimpleNamespace(name=lambda: "REFERENCE"), object())
widget.postInitialize([parent])
told, seen = [], []
widget.widgetValueHasChanged.connect(told.append)
for chosen in ("map", "areas", "", "areas"):
    parent.chosen = chosen
    parent.widgetValueHasChanged.emit(parent)
    seen.append(widget.widget.count())
before = widget.value()
widget.setValue("name")
widget.widget.show()
print(json.dumps([seen, before, widget.value(), len(told), widget.widget.allowed, widget.widget.filters]))
"""


def coloured_pixels(python, paths):
    """How many of the 16 x 16 pixels of each icon are not transparent."""
    return seen_in_pyqt6(python, SHOW, paths)


def seen_in_pyqt6(python, script, arguments):
    """What a script prints as JSON."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    shown = subprocess.run([python, "-c", script, *map(str, arguments)], env=environment, capture_output=True,
                           text=True)
    assert shown.returncode == 0, shown.stderr
    return json.loads(shown.stdout)


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


def test_the_widget_of_a_field_follows_its_layer(tools):
    counts, before, after, told, allowed, filters = seen_in_pyqt6(tools, FIELD, [ROOT / "provider/field_widget.py"])
    assert counts == [1, 3, 1, 3]
    assert (before, after, told, allowed, filters) == (None, "name", 1, True, 1)


def test_there_is_no_other_dialog_or_widget_that_this_file_would_have_to_show():
    assert widgets("from qgis.PyQt.QtWidgets import QDialog")
    sources = [*ROOT.glob("*.py"), *(ROOT / "provider").rglob("*.py")]
    assert [path.name for path in sources if widgets(path.read_text(encoding="utf-8"))] == ["field_widget.py"]
