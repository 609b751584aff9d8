import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core.accuracy.regression import Regression, RegressionSums, compared_pixels, regression_rows
from whiskbroom.core.stats.exact_sums import ExactSums


def of(x, y, **described):
    samples = np.stack([x, y], axis=1)
    return Regression.of_sums(len(samples), ExactSums.of(samples), **described)


def test_a_regression_by_hand():
    """Draper & Smith: x 1..5, y 2 4 5 4 5: B1 0.6, B0 2.2, R2 0.6, residual variance 0.8."""
    found = of(np.arange(1, 6), np.array([2, 4, 5, 4, 5]))
    assert (found.b1, found.b0, found.r_squared, found.variance) == (0.6, 2.2, 0.6, 0.8)
    assert (found.variance_b1, found.variance_b0) == (0.08, 0.88)
    assert found.r == pytest.approx(math.sqrt(0.6)) and (found.mean_x, found.mean_y, found.pixels) == (3, 4, 5)


def test_it_is_that_of_scipy():
    from scipy.stats import linregress, t

    random = np.random.default_rng(4)
    x = random.normal(50, 9, 500)
    y = 3 - 2 * x + random.normal(0, 5, 500)
    found, expected = of(x, y), linregress(x, y)
    assert found.b1 == pytest.approx(expected.slope) and found.b0 == pytest.approx(expected.intercept)
    assert found.r == pytest.approx(expected.rvalue) and found.r_squared == pytest.approx(expected.rvalue ** 2)
    assert math.sqrt(found.variance_b1) == pytest.approx(expected.stderr)
    assert math.sqrt(found.variance_b0) == pytest.approx(expected.intercept_stderr)
    assert found.half_interval(found.variance_b1) == pytest.approx(t.ppf(0.975, 498) * expected.stderr)


def test_a_perfect_line_has_no_residual():
    found = of(np.array([0.1, 0.3, 0.7]) * 4, np.array([0.1, 0.3, 0.7]))
    assert found.r_squared == 1 and found.variance == 0 and found.b1 == pytest.approx(0.25, rel=1e-15)


def test_values_far_from_zero_lose_nothing():
    """With float64 sums of squares nothing would be left of these differences."""
    x = np.array([0, 1, 2, 3], np.int64) + 2**52
    found = of(x, np.array([5, 7, 9, 11], np.int64) + 2**52)
    assert found.b1 == 2 and found.r_squared == 1 and found.b0 == 5 - 2**52


def test_scale_and_offset_of_both_sides():
    x, y = np.array([10, 20, 40, 50], np.int16), np.array([3, 9, 8, 20], np.int16)
    found = of(x, y, scales=(0.5, -0.25), offsets=(1.0, 100.0))
    expected = of(x * 0.5 + 1, y * -0.25 + 100)
    for name, value in vars(expected).items():
        assert getattr(found, name) == pytest.approx(value), name
    assert found.r < 0


@pytest.mark.parametrize("x, y, known", [
    ([3], [5], {"mean_x": 3, "mean_y": 5}), ([3, 3, 3], [5, 6, 7], {"mean_y": 6}),
    ([1, 2], [5, 7], {"b1": 2, "b0": 3, "r_squared": 1, "r": 1}),
    ([1, 2, 3], [5, 5, 5], {"b1": 0, "b0": 5, "variance": 0, "variance_b0": 0, "variance_b1": 0})])
def test_what_the_pixels_do_not_determine_is_nan(x, y, known):
    found = of(np.array(x), np.array(y))
    for name in ("b0", "b1", "r_squared", "r", "variance", "variance_b0", "variance_b1"):
        assert getattr(found, name) == known[name] if name in known else math.isnan(getattr(found, name)), name
    assert len(regression_rows(found)[1]) == 16


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=3, max_size=30), st.integers(1, 29))
def test_parts_that_are_joined_are_the_whole(pairs, cut):
    samples = np.array(pairs)
    sums = ExactSums.of(samples[:cut]) + ExactSums.of(samples[cut:])
    for name, value in vars(Regression.of_sums(len(samples), sums)).items():
        whole = getattr(of(samples[:, 0], samples[:, 1]), name)
        assert value == whole or math.isnan(value) and math.isnan(whole)


def test_only_pixels_that_are_valid_in_both_and_not_ignored_are_summed():
    values = np.array([[[1, 2, 3, 4]], [[9, 9, 9, 9]], [[10, 20, 30, 40]]])
    valid = np.array([[[True, False, True, True]], [[False] * 4], [[True, True, True, True]]])
    count, sums = RegressionSums(40)(values, valid)
    assert count == 2 and sums.sums.tolist() == [40, 4]
    assert compared_pixels(values, None, None) is None
    assert compared_pixels(values, None, 10).tolist() == [[False, True, True, True]]


def test_the_table_has_the_figures_of_remotior_sensus():
    columns, rows = regression_rows(of(np.arange(1, 6), np.array([2, 4, 5, 4, 5])))
    figures = dict(map(tuple, rows))
    assert columns == ["Figure", "Value"] and figures["Coeff. det. R^2"] == 0.6 and figures["Pixels"] == 5
    assert figures["B1 ± (2 SE)"] == pytest.approx(2 * math.sqrt(0.08)) and figures["Variance Y"] == 0.8
