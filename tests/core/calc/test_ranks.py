"""Expectations are numpy's percentiles of single pixels."""

import numpy as np
import pytest
from helpers.calculations import array, result
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.calc import statistics
from whiskbroom.core.errors import ExpressionError

PERCENTS = (0, 10, 25, 50, 66.6, 99, 100)


def bands(rows):
    return {f"x{number}": array(list(column), float) for number, column in enumerate(zip(*rows))}


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8, 13, 40])
@pytest.mark.parametrize("percent", PERCENTS)
def test_percentiles_are_interpolated_linearly(count, percent):
    rows = np.random.default_rng(count).normal(size=(7, count))
    found = result(f"percentile(b*, {percent})", **bands(rows.tolist()))
    assert found == pytest.approx(np.percentile(rows, percent, axis=1).tolist(), rel=1e-12)


@pytest.mark.parametrize("percent", PERCENTS)
def test_the_nearest_percentile_is_one_of_the_values_and_keeps_their_type(percent):
    rows = np.random.default_rng(3).integers(0, 50, (9, 6))
    given_bands = {f"x{number}": array(column.tolist(), "uint8") for number, column in enumerate(rows.T)}
    found = result(f"nearest_percentile(b*, {percent})", **given_bands)
    assert found == np.percentile(rows, percent, axis=1, method="nearest").tolist()
    assert all(isinstance(number, int) for number in found)


@settings(max_examples=60)
@given(st.lists(st.lists(st.one_of(st.none(), st.integers(-50, 50)), min_size=4, max_size=4), min_size=1, max_size=6),
       st.sampled_from(PERCENTS))
def test_all_leaves_nodata_out(rows, percent):
    found = result(f"percentile(b*, {percent})", "all", **bands(rows))
    nearest = result(f"nearest_percentile(b*, {percent})", "all", **{
        f"x{number}": array(list(column), "int16") for number, column in enumerate(zip(*rows))})
    for row, number, one in zip(rows, found, nearest):
        known = [value for value in row if value is not None]
        assert number == (pytest.approx(np.percentile(known, percent)) if known else None)
        assert one == (np.percentile(known, percent, method="nearest") if known else None)


def test_more_values_than_can_be_sorted_in_good_time_are_refused(monkeypatch):
    monkeypatch.setattr(statistics, "MOST_RANKED", 3)
    assert result("median(a, a, a)", a=[1]) == [1]
    with pytest.raises(ExpressionError, match="Line 1, column 1: a median or percentile takes 3 values at most; got 4"):
        result("median(a, a, a, a)", a=[1])


def test_any_gives_nodata_where_one_value_is_nodata():
    assert result("median(a, b, c)", a=[1, None], b=[2, 2], c=[9, 9]) == [2, None]


def test_the_greatest_number_of_a_type_is_a_value_like_others():
    top = 2 ** 64 - 1
    given_bands = {"a": array([top, top], "uint64"), "b": array([5, None], "uint64"), "c": array([7, None], "uint64")}
    assert result("nearest_percentile(b*, 100)", "all", **given_bands) == [top, top]
