import re

import pytest

from whiskbroom.core.language import ENGLISH
from whiskbroom.core.model.space_report import space_section

VARIOGRAM = {"lags": [10.0, 40.0, 160.0], "semivariances": [0.05, 0.1, 0.15], "pairs": [99, 400, 5000],
             "model": {"shape": "spherical", "nugget": 0.04, "structured": 0.11, "scale": 120.0}}
FOUND = {"kind": "blocks", "distance": 240.0, "given": False, "range": 120.0, "beyond_reach": False, "reach": 900.0,
         "unit": "metre", "variogram": VARIOGRAM, "matrix": [[1]], "left_out": 0.0, "unjudged_pixels": 0}


def text_of(**changes):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", space_section({**FOUND, **changes}, ENGLISH)))


def test_blocks_and_the_range_they_come_from():
    text = text_of()
    assert "square blocks with a side of 240 m;" in text and "depend on each other up to 120 m" in text
    assert "spherical model" in text and "not judged" not in text


def test_a_buffer_says_what_it_left_out():
    text = text_of(kind="buffered", distance=12.3456, left_out=0.314, unjudged_pixels=1200)
    assert "nearer than 12.3 m to a judged one" in text and "left out 31 %" in text
    assert "1,200 training pixels were not judged" in text


def test_a_range_that_was_not_reached():
    assert "still depend on each other at 900 m" in text_of(range=None, beyond_reach=True)


def test_no_range():
    text = text_of(range=None, distance=0.0, variogram={**VARIOGRAM, "model": None})
    assert "No range of the errors" in text and "kept whole and nothing else" in text


def test_nothing_judged():
    found = {name: value for name, value in FOUND.items() if name not in ("matrix", "left_out", "unjudged_pixels")}
    assert "Nothing could be judged" in space_section({**found, "kind": "buffered"}, ENGLISH)
    assert "Nothing could be judged" not in space_section({**found, "distance": 0.0, "range": None}, ENGLISH)


@pytest.mark.parametrize("unit, words", [("metre", "240 m"), ("unit", "240 units"), ("foot", "240 foot")])
def test_distances_have_their_unit(unit, words):
    assert words in text_of(unit=unit)


def test_the_picture_has_a_dot_for_each_bin_and_the_curve_of_the_model():
    html = space_section(FOUND, ENGLISH)
    assert html.count("<circle") == 3 and html.count("<polyline") == 1
    without = {**FOUND, "range": None, "variogram": {**VARIOGRAM, "model": None}}
    assert "<polyline" not in space_section(without, ENGLISH)
    nothing = {"lags": [], "semivariances": [], "pairs": [], "model": None}
    assert "<svg" not in space_section({**FOUND, "range": None, "variogram": nothing}, ENGLISH)


def test_the_picture_ends_at_four_ranges_and_the_table_has_all():
    many = {**VARIOGRAM, "lags": [10.0 * n for n in range(1, 101)], "semivariances": [0.1] * 100, "pairs": [99] * 100}
    html = space_section({**FOUND, "variogram": many}, ENGLISH)
    assert html.count("<circle") == 48 and html.count("<tr>") == 101


def test_a_variogram_of_no_errors_is_drawn():
    flat = {**VARIOGRAM, "semivariances": [0.0, 0.0, 0.0], "model": None}
    assert "<svg" in space_section({**FOUND, "range": None, "variogram": flat}, ENGLISH)
