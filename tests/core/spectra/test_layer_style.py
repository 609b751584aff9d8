from dataclasses import dataclass
from xml.etree import ElementTree

from whiskbroom.core.spectra.layer_style import FIELDS, training_style


@dataclass
class Class:
    class_id: int
    name: str
    macroclass_id: int = 1
    macroclass_name: str = ""
    colour: str = "#2f7a3b"


CLASSES = [Class(11, "Oak <&> \"old\"", 1, "L'orée", "#ff0080"), Class(-3, "", 2)]


def test_categories_have_the_colours_of_the_classes():
    root = ElementTree.fromstring(training_style(CLASSES, "polygon"))
    assert [(found.get("value"), found.get("label")) for found in root.iter("category")] == [
        ("11", 'Oak <&> "old"'.join(["11 ", ""])), ("-3", "-3")]
    colours = [option.get("value") for option in root.iter("Option") if option.get("name") == "color"]
    assert colours == ["255,0,128,128", "47,122,59,128"]
    assert {symbol.get("type") for symbol in root.iter("symbol")} == {"fill"}


def test_points_are_markers():
    root = ElementTree.fromstring(training_style(CLASSES, "point"))
    assert {symbol.get("type") for symbol in root.iter("symbol")} == {"marker"}


def test_the_class_alone_is_chosen_and_the_rest_follows():
    root = ElementTree.fromstring(training_style(CLASSES, "polygon"))
    assert {field.get("name"): field.get("editable") for field in root.find("editable")} == {
        name: "1" if name == "class_id" else "0" for name in FIELDS}
    expressions = {default.get("field"): default.get("expression") for default in root.find("defaults")}
    assert expressions["macroclass_name"] == (
        "CASE WHEN \"class_id\" = 11 THEN 'L''orée' WHEN \"class_id\" = -3 THEN '' END")
    assert expressions["macroclass_id"] == 'CASE WHEN "class_id" = 11 THEN 1 WHEN "class_id" = -3 THEN 2 END'
    assert expressions["class_id"] == ""
