import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.reclassify.condition_text import condition
from whiskbroom.core.reclassify.conditions import Comparison
from whiskbroom.core.reclassify.expression import Expression

VALUES = [-100, -20, -10.5, -10, -5, 0, 4, 5, 9.99, 10, 15, 19.5, 20, 99, 500, 501]


@pytest.mark.parametrize("text, holds", [
    ("5", lambda v: v == 5), (" -10 ", lambda v: v == -10), ("1e1", lambda v: v == 10), ("-10.5", lambda v: v == -10.5),
    ("[10, 20)", lambda v: 10 <= v < 20), ("(10,20]", lambda v: 10 < v <= 20), ("[10; 20]", lambda v: 10 <= v <= 20),
    ("[-10:-5]", lambda v: -10 <= v <= -5), ("]10, 20[", lambda v: 10 < v < 20), ("(, 0)", lambda v: v < 0),
    ("[500,)", lambda v: v >= 500), ("(-inf, -10]", lambda v: v <= -10), ("[,]", lambda v: True),
    ("raster > 500", lambda v: v > 500), ('"raster"<=-10', lambda v: v <= -10), ("500 < raster", lambda v: v > 500),
    ("10 <= raster and raster < 20", lambda v: 10 <= v < 20), ("raster == 99", lambda v: v == 99),
    ("raster != 5 and raster > 4", lambda v: v > 4 and v != 5), ("not raster > 5", lambda v: not v > 5),
    ("raster < 0 or raster > 10 and raster < 20", lambda v: v < 0 or 10 < v < 20),
    ("((raster < 0) | (raster > 10)) & (raster < 20)", lambda v: (v < 0 or v > 10) and v < 20),
    ("not (raster < 0 or not (raster<10))", lambda v: 0 <= v < 10)])
def test_what_a_text_states(text, holds):
    found = condition(text)
    assert not isinstance(found, Expression)
    assert found.holds(np.array(VALUES, object)).tolist() == [bool(holds(value)) for value in VALUES]


def test_whole_numbers_stay_exact():
    assert condition("9007199254740993") == Comparison("==", 2**53 + 1)
    assert condition("raster > 9007199254740993").numbers() == (2**53 + 1,)


@pytest.mark.parametrize("text, holds", [
    ("raster % 2 == 0", lambda v: v % 2 == 0), ("is_in(raster, 4, 99)", lambda v: v in (4, 99)),
    ("raster * raster > 100", lambda v: v * v > 100), ("half = raster / 2; half > 5", lambda v: v / 2 > 5),
    ("raster > 5 and abs(raster) < 50", lambda v: v > 5 and abs(v) < 50), ("5 > 3", lambda v: True)])
def test_what_is_more_than_comparisons_is_an_expression(text, holds):
    found = condition(text)
    assert isinstance(found, Expression)
    assert found.holds(np.array(VALUES)).tolist() == [bool(holds(value)) for value in VALUES]


@pytest.mark.parametrize("text, message", [
    ("", "An empty cell is no condition; write NoData"), ("  ", "An empty cell"),
    ("raster", "raster is no condition: it must be one expression that is true or false"),
    ("raster >", "column 9: found the end of the expression"), ("raster > 5)", r"column 11: found .\)"),
    ("forest", "column 1: nothing is called .forest"), ("raster = 99", "raster = 99 is no condition"),
    ("raster > 5; raster < 3", "must be one expression"), ("10 <= raster < 20", "comparisons are not chained"),
    ("[20, 10]", r"The interval \[20, 10\] ends before it begins"), ("__import__('os')", "there is no function"),
    ("shift(raster, 1, 0) > 5", "shift"), ("(" * 5000 + "raster > 1" + ")" * 5000, "nested more than")])
def test_an_error_says_what_is_wrong(text, message):
    with pytest.raises(ParameterError, match=message) as error:
        condition(text)
    assert str(error.value).endswith(".")


@given(st.text(alphabet="raste <>=!&|~()[],;:0123456789.+-einfodt\"x", max_size=40))
def test_any_text_is_a_condition_or_one_sentence(text):
    try:
        found = condition(text)
        found.holds(np.array([1.5], None if isinstance(found, Expression) else object))
    except ParameterError as error:
        assert str(error).endswith(".")


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_intervals_of_any_numbers_hold_at_their_ends_as_the_brackets_say(one, other):
    low, high = sorted((one, other))
    values = np.array([low, high, math.nextafter(low, -math.inf), math.nextafter(high, math.inf)], object)
    assert condition(f"[{low!r}, {high!r}]").holds(values).tolist() == [True, True, False, False]
    assert condition(f"({low!r}, {high!r})").holds(values).tolist() == [False] * 4
