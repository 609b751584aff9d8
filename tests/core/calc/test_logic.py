"""Expectations are Python's own operators on single numbers."""

import itertools
import operator

import numpy as np
import pytest
from helpers.calculations import array, result, value
from whiskbroom.core.errors import ExpressionError

COMPARING = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq,
             "!=": operator.ne}
BITS = {"&": operator.and_, "|": operator.or_}
NUMBERS = {"int64": [-2 ** 63, -5, -1, 0, 1, 2 ** 53, 2 ** 53 + 1, 2 ** 63 - 1], "uint8": [0, 1, 254, 255],
           "uint64": [0, 1, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1]}


def pairs(first, second):
    a, b = zip(*itertools.product(NUMBERS[first], NUMBERS[second]))
    return list(a), list(b)


@pytest.mark.parametrize("symbol", COMPARING)
@pytest.mark.parametrize("first, second",
                         [("int64", "int64"), ("uint8", "int64"), ("uint64", "uint64"), ("uint64", "uint8")])
def test_whole_numbers_are_compared_exactly(symbol, first, second):
    a, b = pairs(first, second)
    found = result(f"a {symbol} b", a=array(a, first), b=array(b, second))
    assert found == [COMPARING[symbol](x, y) for x, y in zip(a, b)]


def test_a_uint64_beyond_int64_cannot_be_compared_with_a_signed_band():
    with pytest.raises(ExpressionError, match="leave 64 bits"):
        result("a < b", a=array([2 ** 63], "uint64"), b=array([-1], "int64"))
    assert result("a > b", a=array([2 ** 63 - 1], "uint64"), b=array([-1], "int64")) == [True]


@pytest.mark.parametrize("symbol", BITS)
@pytest.mark.parametrize("first, second",
                         [("int64", "int64"), ("uint8", "int64"), ("uint64", "uint64"), ("uint8", "uint8")])
def test_bits_of_whole_numbers_are_joined_as_python_does(symbol, first, second):
    a, b = pairs(first, second)
    found = result(f"a {symbol} b", a=array(a, first), b=array(b, second))
    assert found == [BITS[symbol](x, y) for x, y in zip(a, b)]


@pytest.mark.parametrize("text, expected", [
    ("xor(6, 3)", 5), ("~5", -6), ("~true", False), ("5 & 3", 1), ("true & false", False), ("true | 6", 7),
    ("(5 > 3) & (2 > 1)", True), ("0x0C >> 2 & 1", 1), ("1 << 10", 1024), ("-1 >> 1", -1), ("-5 >> 1", -3)])
def test_bits_and_truth_values(text, expected):
    found = value(text)
    assert found == expected and type(found) is type(expected)


@pytest.mark.parametrize("text, expected", [
    ("a and b", [False, False, False, True]), ("a or b", [False, True, True, True]),
    ("not a", [True, True, False, False]),
    ("not (a or b)", [True, False, False, False]), ("a and not b", [False, False, True, False])])
def test_any_number_but_zero_is_true(text, expected):
    assert result(text, a=[0.0, 0.0, 0.5, -3.0], b=[0, 7, 0, 1]) == expected


@pytest.mark.parametrize("text", ["a and b", "a or b", "a < b", "a == b", "not a", "a & b", "~a"])
def test_nodata_gives_nodata(text):
    assert result(text, a=array([None, 0], "uint8"), b=array([1, 1], "uint8"))[0] is None


@pytest.mark.parametrize("text", ["a & 1", "1 | a", "xor(a, 1)", "~a", "a >> 1", "a << 1"])
def test_bits_of_floating_point_are_refused_with_the_way_out(text):
    with pytest.raises(ExpressionError, match=r"Line 1, column \d: .* floating point; write and, or, or int"):
        result(text, a=[0.5])


@pytest.mark.parametrize("text", ["a >> b", "a << 64", "a >> -1", "a << 1.5", "a >> nodata"])
def test_bits_move_by_a_number_that_is_written_out(text):
    with pytest.raises(ExpressionError, match="0 to 63|floating point"):
        result(text, a=[1], b=[1])


def test_the_bits_of_uint64_cannot_be_inverted():
    with pytest.raises(ExpressionError, match="UInt64 cannot be inverted"):
        result("~a", a=np.ma.array([1], dtype="uint64"))
