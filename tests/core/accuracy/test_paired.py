"""Two maps on one sample: McNemar and the design-based difference."""

import math

import numpy as np
import pytest
from whiskbroom.core.accuracy.design import SampleDesign, Stratum
from whiskbroom.core.accuracy.estimate import Sample
from whiskbroom.core.accuracy.paired import compare, exact_probability

stats = pytest.importorskip("scipy.stats", reason="scipy is the independent answer")


def simple(both, first, second, neither, inside=None):
    one = np.repeat([1, 1, 0, 0], [both, first, second, neither])
    two = np.repeat([1, 0, 1, 0], [both, first, second, neither])
    design = SampleDesign({0: Stratum(1e7, 1.0)}, np.zeros(len(one), int))
    truth = np.ones(len(one), int)
    return compare(Sample(design, one, truth, inside), one, two, truth)


def test_mcnemars_statistic_has_the_continuity_correction():
    """McNemar 1947 with Edwards 1948: (|b - c| - 1)^2 / (b + c)."""
    found = simple(100, 30, 12, 8)
    assert (found.both, found.first, found.second, found.neither) == (100, 30, 12, 8)
    assert found.chi_square == pytest.approx((30 - 12 - 1) ** 2 / 42)


@pytest.mark.parametrize("b, c", [(30, 12), (0, 5), (7, 7), (1, 2), (100, 140)])
def test_the_exact_probability_is_that_of_the_sign_test(b, c):
    assert exact_probability(b, c) == pytest.approx(stats.binomtest(b, b + c, 0.5).pvalue, rel=1e-9)


def test_the_difference_is_that_of_the_accuracies_with_the_paired_variance():
    found, n = simple(100, 30, 12, 8), 150
    assert found.difference.value == pytest.approx(18 / n)
    variance = (42 / n - (18 / n) ** 2) / (n - 1)
    assert found.difference.standard_error == pytest.approx(math.sqrt(variance))
    t = 18 / n / math.sqrt(variance)
    assert found.design_probability == pytest.approx(2 * stats.t.sf(t, n - 1), rel=1e-9)


def test_equal_maps_do_not_differ():
    found = simple(90, 0, 0, 10)
    assert found.difference.value == 0 and found.probability == found.design_probability == 1
    assert math.isnan(found.chi_square) and found.difference.interval.low < 0 < found.difference.interval.high


def test_of_a_part_of_the_map_only_its_points_count():
    inside = np.repeat([True, False, True, True], [100, 30, 12, 8])
    found = simple(100, 30, 12, 8, inside)
    assert (found.first, found.second) == (0, 12) and found.difference.value == pytest.approx(-12 / 120)


def test_intervals_of_the_difference_cover():
    random, hits = np.random.default_rng(6), 0
    for _ in range(2000):
        cells = random.multinomial(80, [0.8, 0.12, 0.03, 0.05])
        interval = simple(*cells).difference.interval
        hits += interval.low <= 0.09 <= interval.high
    assert hits / 2000 == pytest.approx(0.95, abs=0.02)


def test_strata_weigh_the_difference():
    one, two = np.array([1, 1, 1, 1, 1, 1]), np.array([1, 0, 1, 1, 1, 1])
    design = SampleDesign({0: Stratum(1e6, 9.0), 1: Stratum(1e6, 1.0)}, np.array([0, 0, 0, 1, 1, 1]))
    found = compare(Sample(design, one, np.ones(6)), one, two, np.ones(6))
    assert found.difference.value == pytest.approx(0.9 / 3)
