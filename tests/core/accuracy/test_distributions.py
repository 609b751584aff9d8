"""Quantiles against scipy and printed tables."""

import math

import pytest
from whiskbroom.core.accuracy.distributions import beta_cdf, beta_quantile, normal_quantile, t_quantile

stats = pytest.importorskip("scipy.stats", reason="scipy is the independent answer")

SHAPES = [(0.5, 0.5), (1, 1), (2, 5), (10.5, 0.7), (300, 4), (1e4, 2e4), (0.01, 3)]


@pytest.mark.parametrize("a, b", SHAPES)
def test_the_beta_distribution_is_that_of_scipy(a, b):
    for x in (1e-9, 0.01, 0.2, 1 / 3, 0.5, 0.9, 0.999, 1 - 1e-9):
        assert beta_cdf(x, a, b) == pytest.approx(stats.beta.cdf(x, a, b), rel=1e-10, abs=1e-290)


@pytest.mark.parametrize("a, b", SHAPES)
def test_quantiles_turn_the_distribution_round(a, b):
    for probability in (0.005, 0.025, 0.5, 0.9, 0.975):
        assert beta_quantile(probability, a, b) == pytest.approx(stats.beta.ppf(probability, a, b), rel=1e-8)


def test_the_ends_are_those_of_clopper_and_pearson():
    assert (beta_quantile(0.025, 0, 11), beta_quantile(0.975, 11, 0)) == (0.0, 1.0)
    assert (beta_cdf(0, 2, 3), beta_cdf(1, 2, 3)) == (0.0, 1.0)


@pytest.mark.parametrize("degrees, printed", [(1, 12.706), (2, 4.303), (9, 2.262), (30, 2.042), (120, 1.980),
                                              (math.inf, 1.960)])
def test_students_quantiles_are_those_of_the_tables(degrees, printed):
    assert t_quantile(0.975, degrees) == pytest.approx(printed, abs=5e-4)
    assert t_quantile(0.025, degrees) == -t_quantile(0.975, degrees)


def test_fractional_degrees_are_those_of_scipy():
    assert t_quantile(0.95, 7.3) == pytest.approx(stats.t.ppf(0.95, 7.3), rel=1e-10)
    assert t_quantile(0.5, 3) == 0 and normal_quantile(0.975) == pytest.approx(1.959963984540054, rel=1e-12)
