"""Score intervals: closed cases, the definition by another way of optimising, and coverage."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.accuracy.intervals import wilson
from whiskbroom.core.accuracy.score_intervals import score_ratio_limits, score_sum_limits

SQUARE = 1.959963984540054 ** 2


@pytest.mark.parametrize("share, count", [(0.0, 10), (1.0, 10), (0.5, 1), (0.93, 30), (0.002, 1000), (0.37, 12.5)])
def test_of_one_stratum_it_is_wilsons(share, count):
    found, expected = score_sum_limits([1.0], [share], [count]), wilson(share, count)
    assert found == pytest.approx((expected.low, expected.high), abs=1e-9)
    # A stratum of a part of the map says the same of its own area.
    assert score_sum_limits([0.2], [share], [count]) == pytest.approx((0.2 * expected.low, 0.2 * expected.high),
                                                                      abs=1e-9)


@pytest.mark.parametrize("count", [10, 40])
def test_strata_with_the_same_share_and_proportional_sizes_are_one_sample(count):
    found = score_sum_limits([0.2, 0.3, 0.5], [0.9] * 3, [2 * count, 3 * count, 5 * count])
    expected = wilson(0.9, 10 * count)
    assert found == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_a_ratio_of_two_even_strata_is_the_relative_risk_of_miettinen_and_nurminen():
    """Their constrained estimate has a closed form (1985, appendix I); the limits solve the score equation by it."""
    counts, successes = np.array([30.0, 50.0]), np.array([12.0, 9.0])

    def score(risk):
        whole = counts.sum()
        a, b = whole * risk, -(counts[0] * risk + successes[0] + counts[1] + successes[1] * risk)
        second = (-b - math.sqrt(b * b - 4 * a * successes.sum())) / (2 * a)
        first = second * risk
        variance = first * (1 - first) / counts[0] + risk ** 2 * second * (1 - second) / counts[1]
        return (successes[0] / counts[0] - risk * successes[1] / counts[1]) ** 2 / variance - SQUARE

    low, high = score_ratio_limits(([1.0], [12 / 30], [30]), ([1.0], [9 / 50], [50]))
    assert 0 < low < high < 1
    for limit in (low, high):
        assert score(limit / (1 - limit)) == pytest.approx(0, abs=1e-6)


def test_nothing_seen_leaves_room_on_one_side():
    low, high = score_sum_limits([0.01, 0.99], [0.0, 0.0], [20, 165])
    assert low == 0 and 0.01 < high < 0.05
    low, high = score_ratio_limits(([0.01], [1.0], [20]), ([0.99], [0.0], [165]))
    assert high == 1 and low < 0.4
    low, high = score_ratio_limits(([0.01], [0.0], [20]), ([0.99], [0.1], [165]))
    assert low == 0 and 0 < high < 0.1


def score_by_search(weights, shares, counts, value):
    """The score of a sum of two strata, its likeliest proportions found by search on a fine grid."""
    first = np.linspace(max(0, (value - weights[1]) / weights[0]), min(1, value / weights[0]), 200_001)
    second = np.clip((value - weights[0] * first) / weights[1], 0, 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        likelihood = sum(np.nan_to_num(n * s * np.log(p), nan=0.0, neginf=-np.inf)
                         + np.nan_to_num(n * (1 - s) * np.log1p(-p), nan=0.0, neginf=-np.inf)
                         for s, n, p in zip(shares, counts, (first, second)))
    best = int(np.argmax(likelihood))
    proportions = np.array([first[best], second[best]])
    variance = (np.square(weights) * proportions * (1 - proportions) / counts).sum()
    return (np.dot(weights, shares) - value) ** 2 / variance


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 30), st.integers(5, 60), st.floats(0, 1), st.floats(0, 1), st.floats(0.1, 0.9))
def test_the_limits_are_where_the_score_of_the_likeliest_proportions_is_the_quantile(small, large, one, two, weight):
    counts = np.array([small, large], float)
    shares = np.rint(counts * (one, two)) / counts
    weights = np.array([weight, 1 - weight])
    for limit in score_sum_limits(weights, shares, counts):
        if 1e-3 < limit < 1 - 1e-3 and abs(limit - np.dot(weights, shares)) > 1e-3:
            assert score_by_search(weights, shares, counts, limit) == pytest.approx(SQUARE, rel=0.02)


def test_a_complement_has_the_complementary_limits():
    weights, shares, counts = np.array([0.1, 0.3, 0.6]), np.array([0.8, 1.0, 0.95]), np.array([20, 30, 40])
    low, high = score_sum_limits(weights, shares, counts)
    assert score_sum_limits(weights, 1 - shares, counts) == pytest.approx((1 - high, 1 - low), abs=1e-9)


def test_a_higher_level_is_wider():
    args = [0.3, 0.7], [0.9, 0.8], [30, 60]
    (low, high), (lower, higher) = score_sum_limits(*args), score_sum_limits(*args, level=0.99)
    assert lower < low < high < higher
