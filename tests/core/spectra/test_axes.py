from xml.etree import ElementTree

import numpy as np
import pytest
from whiskbroom.core.language import ENGLISH
from whiskbroom.core.spectra.axes import HEIGHT, WIDTH, Axes, legend_svg, picture, ticks


@pytest.mark.parametrize(("low", "high", "expected"), [
    (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1.0]), (0.42, 0.91, [0.5, 0.6, 0.7, 0.8, 0.9]), (-5, 5, [-4, -2, 0, 2, 4]),
    (0, 60_000, [0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000]), (3, 3, [3])])
def test_ticks_are_round_numbers_inside_the_range(low, high, expected):
    assert ticks(low, high) == pytest.approx(expected)


def test_values_lie_on_the_picture_the_larger_the_higher():
    axes = Axes.around(np.array([1.0, 2]), np.array([10.0, 30]))
    assert 0 < axes.x(1) < axes.x(2) < WIDTH and 0 < axes.y(30) < axes.y(10) < HEIGHT
    assert axes.x(1.5) == pytest.approx((axes.x(1) + axes.x(2)) / 2)


@pytest.mark.parametrize("number", [0.0, 7.0, -7.0])
def test_a_single_value_has_a_range_around_it(number):
    axes = Axes.around(np.array([number]), np.array([number]))
    assert axes.x_low < number < axes.x_high


def test_the_picture_is_xml_and_labels_are_escaped():
    root = ElementTree.fromstring(picture(Axes(0, 1, 0, 1).svg("a < b", "c & d", ENGLISH)))
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "a < b" in texts and "c & d" in texts and "0.2" in texts


def test_the_legend_cuts_long_names_and_takes_rows_of_three():
    class Item:
        colour = "#123456"

        def __init__(self, name):
            self.name = name

    drawn, height = legend_svg([Item("a" * 28), Item("b" * 29), Item("<c>"), Item("d")])
    texts = [element.text for element in ElementTree.fromstring(f"<g>{drawn}</g>").iter("text")]
    assert texts == ["a" * 28, "b" * 27 + "…", "<c>", "d"] and height == 46
    assert legend_svg([]) == ("", 0)
