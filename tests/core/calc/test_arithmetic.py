"""Expectations are Python's own whole numbers, which have no limit."""

import numpy as np
import pytest
from helpers.calculations import array, result, value
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.errors import ExpressionError

TYPES = ("uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
OPERATIONS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
              "//": lambda a, b: a // b if b else None, "%": lambda a, b: a % b if b else None}


def ends(dtype):
    bounds = np.iinfo(dtype)
    return st.one_of(st.sampled_from([bounds.min, bounds.min + 1, 0, 1, bounds.max - 1, bounds.max]),
                     st.integers(bounds.min, bounds.max))


@st.composite
def two_arrays(draw):
    first, second = draw(st.sampled_from(TYPES)), draw(st.sampled_from(TYPES))
    pairs = draw(st.lists(st.tuples(ends(first), ends(second)), min_size=1, max_size=6))
    return [pair[0] for pair in pairs], first, [pair[1] for pair in pairs], second


@pytest.mark.parametrize("symbol", OPERATIONS)
@settings(max_examples=120)
@given(arrays=two_arrays())
def test_whole_numbers_are_exact_to_64_bits_or_refused(symbol, arrays):
    a, first, b, second = arrays
    expected = [OPERATIONS[symbol](x, y) for x, y in zip(a, b)]
    try:
        found = result(f"a {symbol} b", a=array(a, first), b=array(b, second))
    except ExpressionError as error:
        assert "leave 64 bits" in str(error)
        known = [n for n in expected if n is not None]
        needed = known if symbol in "+-*" else known + a + b
        assert not all(-2 ** 63 < n < 2 ** 63 for n in needed)
        return
    assert found == expected


@pytest.mark.parametrize("numbers, exponent",
                         [([0, 1, -1, 3, -3, 7], 3), ([0, 1, -1, 2, -2], 62), ([-5, 5], 4), ([0, 1, -1], 10 ** 12),
                                               ([0, 1, -1], 10 ** 12 + 1), ([9, -9], 0), ([-2, 2], 2)])
def test_powers_with_a_written_exponent_are_exact(numbers, exponent):
    found = result(f"a ** {exponent}", a=array(numbers, "int64"))
    assert found == [1 if exponent == 0 else n ** exponent if abs(n) > 1 else n ** (exponent % 2 or 2) for n in numbers]
    assert all(isinstance(n, int) for n in found)


@pytest.mark.parametrize("text", ["a ** 63", "a ** 5000000000", "a * a * a", "2 ** 64", "9**9**9", "0 - 2 ** 63 - 1",
                                  "18446744073709551615 + 1", "a << 62"])
def test_what_leaves_64_bits_is_an_error_with_its_place_and_the_way_out(text):
    with pytest.raises(ExpressionError, match=r"Line 1, column \d+: whole numbers leave 64 bits here .*write float\("):
        result(text, a=array([3_000_000_000], "int64"))


def test_float_is_the_way_out():
    assert value("float(a) * a * a", a=3_000_000_000) == 2.7e28
    assert value("float(9) ** 9 ** 2", a=0) == pytest.approx(9.0 ** 81)


def test_numbers_under_a_mask_never_leave_64_bits():
    hidden = np.ma.array(np.array([2 ** 62, 5], "int64"), mask=[True, False])
    assert result("a * 4", a=hidden) == [None, 20]


@pytest.mark.parametrize("text, expected", [
    ("7 / 2", 3.5), ("6 / 2", 3.0), ("7 // 2", 3), ("-7 // 2", -4), ("7 % 3", 1), ("-7 % 3", 2), ("7 % -3", -2),
    ("7.5 // 2", 3.0), ("7.5 % 2", 1.5), ("2 ** 0.5", 2 ** 0.5), ("2 ** -2", 0.25), ("4 ^ 2", 16), ("true + true", 2),
    ("1.5 + 1", 2.5), ("2 * 0.25", 0.5), ("-(3)", -3), ("+3", 3)])
def test_division_is_true_and_whole_division_rounds_down(text, expected):
    found = value(text)
    assert found == expected and type(found) is type(expected)


@pytest.mark.parametrize("text", ["a / 0", "a // 0", "a % 0", "a / 0.0", "a // 0.0", "a % 0.0", "0 / (a - a)",
                                  "a // (a - a)",
                                  "0 ** -1", "(0 - a) ** 0.5", "(a - a) ** -1", "a ** nodata", "nodata ** 2",
                                  "a * 1e300 / 1e-300",
                                  "nan + 1"])
def test_what_has_no_finite_value_is_nodata(text):
    assert result(text, a=[3]) == [None]


def test_the_lowest_number_divided_by_minus_one_is_an_error_and_its_remainder_is_zero():
    lowest = array([-2 ** 63], "int64")
    with pytest.raises(ExpressionError, match="leave 64 bits"):
        result("a // b", a=lowest, b=array([-1], "int64"))
    assert result("a % b", a=lowest, b=array([-1], "int64")) == [0]
    assert result("a // b", a=array([-2 ** 31], "int32"), b=array([-1], "int32")) == [2 ** 31]


def test_floating_point_is_computed_in_float64():
    a = array([1e-3], "float32")
    assert result("a + 1e-12", a=a) == [float(np.float32(1e-3)) + 1e-12]
    assert result("a * a", a=array([16777217], "int32")) == [16777217 ** 2]
    assert result("a / 3", a=array([16777217], "int32")) == [16777217 / 3]
