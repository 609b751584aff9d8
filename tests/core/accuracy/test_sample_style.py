from xml.etree import ElementTree

from whiskbroom.core.accuracy.sample_layer import fields_of_layer
from whiskbroom.core.accuracy.sample_style import sample_style


def tabs(style):
    return [[field.get("name") for field in tab] for tab in ElementTree.fromstring(style).find("attributeEditorForm")]


def test_what_the_map_says_is_not_beside_the_label():
    first, second = tabs(sample_style(list(fields_of_layer()), {1: "Water"}, str))
    assert first == ["id", "label", "status"]
    assert "map_class" in second and "strat_name" in second and not set(second) & {"label", "status"}


def test_a_sample_of_a_change_has_two_labels():
    first, second = tabs(sample_style(list(fields_of_layer(two_dates=True)), {}, str))
    assert first == ["id", "label_from", "label_to", "status"] and "label" not in second


def test_labels_and_status_alone_can_be_edited():
    root = ElementTree.fromstring(sample_style(list(fields_of_layer()), {1: "Water"}, str))
    assert {field.get("name") for field in root.find("editable") if field.get("editable") == "1"} == {"label", "status"}
