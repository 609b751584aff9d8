"""Expectations are those of Python's math module."""

import math

import numpy as np
import pytest
from helpers.calculations import array, result, value
from whiskbroom.core.errors import ExpressionError


@pytest.mark.parametrize("name", ["sqrt", "exp", "log", "log2", "log10", "sin", "cos", "tan", "atan", "sinh", "cosh",
                                  "tanh",
                                  "radians", "degrees", "asin", "acos"])
def test_functions_are_those_of_mathematics(name):
    numbers = [0.25, 0.5, 1.0]
    assert result(f"{name}(a)", a=numbers) == pytest.approx([getattr(math, name)(x) for x in numbers], rel=1e-15)


@pytest.mark.parametrize("synonym, name", [("ln", "log"), ("arcsin", "asin"), ("arccos", "acos"), ("arctan", "atan")])
def test_synonyms_mean_the_same(synonym, name):
    assert value(f"{synonym}(a) - {name}(a)", a=0.5) == 0


def test_the_angle_of_a_direction_has_its_quadrant():
    assert result("arctan2(y, x)", y=[1, -1, 0], x=[-1, -1, -1]) == [math.atan2(1, -1), math.atan2(-1, -1), math.pi]


@pytest.mark.parametrize("text", ["sqrt(a)", "log(a)", "log(a + 1)", "log2(a)", "arcsin(a * 2)", "arccos(2)",
                                  "exp(a * -1000)"])
def test_what_has_no_finite_value_is_nodata(text):
    assert result(text, a=[-1]) == [None]


@pytest.mark.parametrize("text, expected", [
    ("floor(-1.5)", -2.0), ("ceil(-1.5)", -1.0), ("round(2.5)", 2.0), ("round(3.5)", 4.0), ("round(-0.6)", -1.0),
    ("int(-1.9)", -1), ("int(1.9)", 1), ("int(true)", 1), ("float(3)", 3.0), ("floor(3)", 3), ("abs(-3)", 3),
    ("abs(-2.5)", 2.5), ("sign(-7)", -1), ("sign(0.5)", 1), ("sign(0)", 0), ("abs(true)", 1)])
def test_rounding_and_signs(text, expected):
    found = value(text)
    assert found == expected and type(found) is type(expected)


def test_rounding_leaves_whole_numbers_exact():
    exact = array([2 ** 53 + 1, -2 ** 63], "int64")
    for function in ("round", "floor", "ceil", "int"):
        assert result(f"{function}(a)", a=exact) == [2 ** 53 + 1, -2 ** 63]


def test_the_absolute_value_is_exact_and_that_of_the_lowest_number_an_error():
    assert result("abs(a)", a=array([-2 ** 63 + 1, 5], "int64")) == [2 ** 63 - 1, 5]
    assert result("abs(a)", a=array([-2 ** 31], "int32")) == [2 ** 31]
    assert result("abs(a)", a=array([2 ** 64 - 1], "uint64")) == [2 ** 64 - 1]
    with pytest.raises(ExpressionError, match="leave 64 bits"):
        result("abs(a)", a=array([-2 ** 63], "int64"))


def test_a_number_beyond_64_bits_cannot_be_whole_and_is_nodata():
    a = [2.0 ** 63, -2.0 ** 63, np.nextafter(2.0 ** 63, 0), 1e300, None]
    assert result("int(a)", a=a) == [None, -2 ** 63, 2 ** 63 - 1024, None, None]


@pytest.mark.parametrize("text", ["int(clip(a, 1e300, 2e300))", "int(clip(a, -1e300, -1e299))"])
def test_numbers_that_are_all_beyond_64_bits_are_nodata(text):
    assert result(text, a=[1.0]) == [None]


def test_nodata_gives_nodata():
    for function in ("sqrt", "abs", "sign", "round", "int", "float"):
        assert result(f"{function}(a)", a=[None, 4.0])[0] is None
