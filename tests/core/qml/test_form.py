from xml.etree import ElementTree

import pytest
from whiskbroom.core.qml.form import FormField, add_form, add_tabs, literal


def test_fields_have_their_widgets_defaults_and_locks():
    root = ElementTree.Element("qgis")
    add_form(root, [FormField("label", {1: "Water & ice", 2: "Land"}, editable=True), FormField("note"),
                    FormField("status", editable=True, expression='upper("note")')])
    assert {field.get("name"): field.find("editWidget").get("type") for field in root.find("fieldConfiguration")} == {
        "label": "ValueMap", "note": "TextEdit", "status": "TextEdit"}
    assert [(option.get("name"), option.get("value")) for option in root.iter("Option") if option.get("value")] == [
        ("Water & ice", "1"), ("Land", "2")]
    assert {field.get("name"): field.get("editable") for field in root.find("editable")} == {
        "label": "1", "note": "0", "status": "1"}
    assert [(default.get("field"), default.get("expression"), default.get("applyOnUpdate"))
            for default in root.find("defaults")] == [("label", "", "0"), ("note", "", "0"),
                                                      ("status", 'upper("note")', "1")]


def test_tabs_hold_their_fields_in_order():
    root = ElementTree.Element("qgis")
    add_tabs(root, {"Label": ["label", "status"], "Design": ["weight"]})
    assert root.find("editorlayout").text == "tablayout"
    assert {tab.get("name"): [field.get("name") for field in tab] for tab in root.find("attributeEditorForm")} == {
        "Label": ["label", "status"], "Design": ["weight"]}


@pytest.mark.parametrize("value, text", [(5, "5"), (-3, "-3"), ("to do", "'to do'"), ("L'orée \\n", "'L''orée \\\\n'")])
def test_literals_of_expressions(value, text):
    assert literal(value) == text
