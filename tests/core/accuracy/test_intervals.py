"""Intervals against closed forms, published values and exact coverage."""

import math

import numpy as np
import pytest
from whiskbroom.core.accuracy.intervals import (
    Recovered,
    clopper_pearson,
    jeffreys_limits,
    logit,
    recovered_share,
    recovered_sum,
    wald,
    wilson,
    wilson_limits,
)


def binomial(n, p):
    return np.array([math.comb(n, k) * p ** k * (1 - p) ** (n - k) for k in range(n + 1)])


def coverage(n, p, limits):
    """Exact coverage of an interval for k of n."""
    return sum(chance for k, chance in enumerate(binomial(n, p)) if limits(k, n).low <= p <= limits(k, n).high)


@pytest.mark.parametrize("k, n, low, high", [  # Newcombe 1998, Statistics in Medicine 17, table I, method 3
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
def test_wilson_is_that_of_newcombes_table(k, n, low, high):
    found = wilson(k / n, n)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize("k, n, low, high", [  # the same, method 5
    (81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0, 0.1684), (1, 29, 0.0009, 0.1776)])
def test_clopper_pearson_is_that_of_newcombes_table(k, n, low, high):
    found = clopper_pearson(k, n)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_wilson_covers_where_wald_does_not():
    """A user's accuracy of 0.98 from 50 and 25 units: Wald covers 63.5 and 39.6 %, Wilson 92.2 and 91.1 %."""

    def by_wald(k, n):
        return wald(k / n, math.sqrt(k / n * (1 - k / n) / n))

    for n, of_wald, of_wilson in ((50, 0.635, 0.922), (25, 0.396, 0.911)):
        assert coverage(n, 0.98, by_wald) == pytest.approx(of_wald, abs=5e-4)
        assert coverage(n, 0.98, lambda k, n: wilson(k / n, n)) == pytest.approx(of_wilson, abs=5e-4)


def test_clopper_pearson_never_covers_less_than_its_level():
    for n in (5, 20):
        for p in np.linspace(0.01, 0.99, 33):
            assert coverage(n, p, clopper_pearson) >= 0.95


def test_jeffreys_limits_are_beta_quantiles_and_closed_at_the_ends():
    stats = pytest.importorskip("scipy.stats", reason="scipy is the independent answer")
    low, high = jeffreys_limits(np.array([0, 0.3, 1]), np.array([10, 20, 30]))
    assert low == pytest.approx([0, stats.beta.ppf(0.025, 6.5, 14.5), stats.beta.ppf(0.025, 30.5, 0.5)])
    assert high == pytest.approx([stats.beta.ppf(0.975, 0.5, 10.5), stats.beta.ppf(0.975, 6.5, 14.5), 1])


def test_limits_of_several_proportions_are_those_of_each():
    low, high = wilson_limits([0, 0.3, 1], [10, 20, 30])
    for place, (share, count) in enumerate([(0, 10), (0.3, 20), (1, 30)]):
        one = wilson(share, count)
        assert (low[place], high[place]) == (one.low, one.high)
    assert low[0] == 0 and high[2] == 1


def test_wald_with_few_degrees_of_freedom_takes_students_t():
    assert wald(10, 1).high == pytest.approx(10 + 1.959964, abs=1e-6)
    assert wald(10, 1, degrees=4).high == pytest.approx(10 + 2.776445, abs=1e-6)


def test_logit_stays_within_0_and_1_and_near_wald_in_the_middle():
    found = logit(0.97, 0.02)
    assert 0 < found.low < 0.97 < found.high < 1
    middle, by_wald = logit(0.5, 1e-3), wald(0.5, 1e-3)
    assert (middle.low, middle.high) == pytest.approx((by_wald.low, by_wald.high), abs=2e-8)


def test_a_sum_of_one_part_has_its_limits():
    found = recovered_sum([2], [0.3], [0.1], [0.6])
    assert (found.value, found.low, found.high) == pytest.approx((0.6, 0.2, 1.2))


def test_a_difference_takes_the_far_limits():
    """Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10: 56/70 - 48/80 is 0.0524 to 0.3339."""
    shares, counts = np.array([56 / 70, 48 / 80]), np.array([70, 80])
    found = recovered_sum([1, -1], shares, *wilson_limits(shares, counts))
    assert (found.low, found.high) == pytest.approx((0.0524, 0.3339), abs=5e-5)


def test_a_share_and_its_rest_have_mirrored_limits():
    one, two = Recovered(0.1, 0.05, 0.2), Recovered(0.5, 0.4, 0.6)
    share, rest = recovered_share(one, two), recovered_share(two, one)
    assert (share.low, share.value, share.high) == pytest.approx((1 - rest.high, 1 - rest.value, 1 - rest.low))
    assert 0 < share.low < share.value < share.high < 1


def test_a_share_of_two_parts_is_donner_and_zous_ratio():
    """Their equation for independent parts, written out."""
    (a, la, ua), (b, lb, ub) = (0.1, 0.05, 0.2), (0.5, 0.4, 0.6)
    low = (a * b - math.sqrt((a * b) ** 2 - la * (2 * a - la) * ub * (2 * b - ub))) / (ub * (2 * b - ub))
    high = (a * b + math.sqrt((a * b) ** 2 - ua * (2 * a - ua) * lb * (2 * b - lb))) / (lb * (2 * b - lb))
    found = recovered_share(Recovered(a, la, ua), Recovered(b, lb, ub))
    assert (found.low, found.high) == pytest.approx((low / (1 + low), high / (1 + high)))


def test_of_two_parts_that_are_one_proportion_and_its_rest_the_limits_are_those_of_the_proportion():
    p = wilson(0.8, 40)
    part, rest = Recovered(0.8, p.low, p.high), Recovered(0.2, 1 - p.high, 1 - p.low)
    found = recovered_share(part, rest, correlation=-1)
    assert (found.low, found.high) == pytest.approx((p.low, p.high))


def test_a_part_that_was_not_seen_leaves_an_open_side():
    found = recovered_share(Recovered(0.0, 0.0, 0.05), Recovered(0.5, 0.3, 0.7))
    assert (found.low, found.value) == (0, 0) and 0 < found.high < 0.2
    assert math.isnan(recovered_share(Recovered(0, 0, 0.1), Recovered(0, 0, 0.1)).low)
