"""Expectations are those of Python's statistics module and of numpy over single pixels."""

import statistics

import numpy as np
import pytest
from helpers.calculations import array, result
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core.errors import ExpressionError

PIXELS = {"a": [1, 5, None, None, 7], "b": [2, None, 4, None, 7], "c": [6, 3, 9, None, 7]}
EXPECTED = {"sum": sum, "mean": statistics.mean, "median": statistics.median, "min": min, "max": max,
            "std": statistics.pstdev, "var": statistics.pvariance}


def columns():
    return [list(column) for column in zip(*PIXELS.values())]


@pytest.mark.parametrize("name", EXPECTED)
def test_any_gives_nodata_where_one_value_is_nodata(name):
    found = result(f"{name}(a, b, c)", **PIXELS)
    assert found == [pytest.approx(EXPECTED[name](column)) if None not in column else None for column in columns()]


@pytest.mark.parametrize("name", EXPECTED)
def test_all_leaves_nodata_out(name):
    found = result(f"{name}(b*)", "all", **PIXELS)
    known = [[value for value in column if value is not None] for column in columns()]
    assert found == [pytest.approx(EXPECTED[name](values)) if values else None for values in known]


@pytest.mark.parametrize("policy", ["any", "all"])
def test_counts_are_known_everywhere(policy):
    assert result("count(b*)", policy, **PIXELS) == [3, 2, 2, 0, 3]
    assert result("nodata_count(b*)", policy, **PIXELS) == [0, 1, 1, 3, 0]


@pytest.mark.parametrize("name", ["sum", "min", "max"])
def test_whole_numbers_stay_whole_and_exact(name):
    big = {"a": array([2 ** 53 + 1, 2 ** 62], "int64"), "b": array([1, None], "int64")}
    found = result(f"{name}(a, b)", "all", **big)
    assert found == [{"sum": 2 ** 53 + 2, "min": 1, "max": 2 ** 53 + 1}[name], 2 ** 62]
    assert all(isinstance(number, int) for number in found)


def test_a_sum_that_leaves_64_bits_is_an_error_under_both_policies():
    for policy in ("any", "all"):
        with pytest.raises(ExpressionError, match="leave 64 bits"):
            result("sum(a, a)", policy, a=array([2 ** 62], "int64"))


def test_a_statistic_of_one_value_is_that_value():
    for name, expected in (("sum", 4), ("mean", 4), ("median", 4), ("min", 4), ("std", 0), ("count", 1)):
        assert result(f"{name}(a)", a=[4]) == [expected]


def test_two_lists_can_meet_in_one_line():
    assert result("max([a, b]) - max([b, c])", a=[7], b=[2], c=[100]) == [-93]


def test_the_deviation_of_equal_large_numbers_is_zero():
    assert result("std(a, a, a)", a=[1e9 + 0.1]) == [0.0]


@given(st.lists(st.lists(st.one_of(st.none(), st.floats(-1e6, 1e6)), min_size=3, max_size=3), min_size=1, max_size=8))
def test_a_mean_of_all_is_numpy_s_mean_of_what_is_there(rows):
    given_lists = dict(zip("abc", map(list, zip(*rows))))
    found = result("mean(b*)", "all", **{name: array(values, float) for name, values in given_lists.items()})
    for row, mean in zip(rows, found):
        known = [number for number in row if number is not None]
        assert mean == (pytest.approx(np.mean(known), abs=1e-9) if known else None)
