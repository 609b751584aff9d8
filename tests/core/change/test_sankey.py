"""The Sankey diagram: sizes and texts."""

import re
import xml.etree.ElementTree as ET

import numpy as np
from whiskbroom.core.change.sankey import sankey

COLOURS = {1: (10, 20, 30), 2: (200, 100, 0)}
FLOWS = np.array([[30.0, 10], [0, 60]])


def drawn(flows=FLOWS, names=lambda label: f"Class <{label}>", height=400):
    return ET.fromstring(sankey([1, 2], flows, names, COLOURS, height))


def of_kind(root, kind):
    return [element for element in root.iter() if element.tag.endswith(kind)]


def test_bars_are_as_high_as_their_classes_and_fill_the_picture():
    heights = [float(bar.get("height")) for bar in of_kind(drawn(), "rect")]
    assert np.allclose(heights, np.array([40, 30, 60, 70]) * (400 - 6) / 100, atol=0.06)


def test_every_flow_is_one_ribbon_and_no_flow_is_none():
    assert len(of_kind(drawn(), "path")) == 3


def test_a_ribbon_is_as_thick_as_its_flow_at_both_ends():
    first = of_kind(drawn(), "path")[0].get("d")
    numbers = [float(number) for number in re.findall(r"[\d.]+", first)]
    assert abs((numbers[8] - numbers[7]) - 30 * 3.94) < 0.1


def test_the_name_of_the_smallest_class_lies_inside_the_picture():
    root = drawn(np.array([[1000.0, 0], [0, 0.01]]))
    _, top, _, height = map(float, root.get("viewBox").split())
    assert float(root.get("height")) == height
    assert all(top <= float(text.get("y")) - 11 and float(text.get("y")) + 3 <= top + height
               for text in of_kind(root, "text"))


def test_names_are_escaped_and_numbers_stand_where_there_is_none():
    texts = [element.text for element in of_kind(drawn(), "text")]
    assert texts == ["Class <1>", "Class <1>", "Class <2>", "Class <2>"]
    assert of_kind(drawn(names=lambda label: ""), "text")[0].text == "1"


def test_a_class_that_is_gone_has_no_bar_on_its_side():
    assert len(of_kind(drawn(np.array([[0.0, 5], [0, 5]])), "rect")) == 3


def test_nothing_flows():
    assert sankey([1], np.zeros((1, 1)), str, COLOURS) == ""
