import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.reclassify.condition_text import condition
from whiskbroom.core.reclassify.conditions import Comparison

VALUES = [-100, -20, -10.5, -10, -5, 0, 4, 5, 9.99, 10, 15, 19.5, 20, 99, 500, 501]


@pytest.mark.parametrize("text, holds", [
    ("5", lambda v: v == 5), (" -10 ", lambda v: v == -10), ("1e1", lambda v: v == 10), ("-10.5", lambda v: v == -10.5),
    ("[10, 20)", lambda v: 10 <= v < 20), ("(10,20]", lambda v: 10 < v <= 20), ("[10; 20]", lambda v: 10 <= v <= 20),
    ("[-10:-5]", lambda v: -10 <= v <= -5), ("]10, 20[", lambda v: 10 < v < 20), ("(, 0)", lambda v: v < 0),
    ("[500,)", lambda v: v >= 500), ("(-inf, -10]", lambda v: v <= -10), ("[,]", lambda v: True),
    ("raster > 500", lambda v: v > 500), ('"raster"<=-10', lambda v: v <= -10), ("500 < raster", lambda v: v > 500),
    ("10 <= raster < 20", lambda v: 10 <= v < 20), ("raster = 99", lambda v: v == 99),
    ("raster != 5 and raster > 4", lambda v: v > 4 and v != 5), ("not raster > 5", lambda v: not v > 5),
    ("raster < 0 or raster > 10 and raster < 20", lambda v: v < 0 or 10 < v < 20),
    ("(raster < 0 | raster > 10) & raster < 20", lambda v: (v < 0 or v > 10) and v < 20),
    ("~(raster < 0 || !(raster<10))", lambda v: 0 <= v < 10)])
def test_what_a_text_states(text, holds):
    assert condition(text).holds(np.array(VALUES, object)).tolist() == [bool(holds(value)) for value in VALUES]


def test_whole_numbers_stay_exact():
    assert condition("9007199254740993") == Comparison("==", 2**53 + 1)
    assert condition("raster > 9007199254740993").numbers() == (2**53 + 1,)


@pytest.mark.parametrize("text, message", [
    ("", "An empty cell is no condition; write NoData"), ("  ", "An empty cell"),
    ("raster", "something is missing at its end"), ("raster >", "something is missing at its end"),
    ("(raster > 5", "something is missing at its end"), ("raster > 5)", r"wrong at position 11, at \)"),
    ("5 > 3", "wrong at position 5, at 3"), ("raster > raster", "wrong at position 10, at raster"),
    ("raster > x", "wrong at position 10, at x"), ("forest", "wrong at position 1, at forest"),
    ("raster ** 2 > 5", r"wrong at position 8, at \*\* 2 > 5"), ("raster > 5 raster", "wrong at position 12, at raster"),
    ("[20, 10]", r"The interval \[20, 10\] ends before it begins"), ("__import__('os')", "wrong at position 1"),
    ("rasters > 5", "wrong at position 7, at s > 5"), ("not " * 60 + "raster > 1", "wrong at position"),
    ("(" * 5000 + "raster > 1" + ")" * 5000, "wrong at position")])
def test_an_error_says_where_it_goes_wrong(text, message):
    with pytest.raises(ParameterError, match=message) as error:
        condition(text)
    assert str(error.value).endswith(".")


@given(st.text(alphabet="raste <>=!&|~()[],;:0123456789.+-einfodt\"x", max_size=40))
def test_any_text_is_a_condition_or_one_sentence(text):
    try:
        condition(text).holds(np.array([1.5], object))
    except ParameterError as error:
        assert str(error).endswith(".")


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_intervals_of_any_numbers_hold_at_their_ends_as_the_brackets_say(one, other):
    low, high = sorted((one, other))
    values = np.array([low, high, math.nextafter(low, -math.inf), math.nextafter(high, math.inf)], object)
    assert condition(f"[{low!r}, {high!r}]").holds(values).tolist() == [True, True, False, False]
    assert condition(f"({low!r}, {high!r})").holds(values).tolist() == [False] * 4
