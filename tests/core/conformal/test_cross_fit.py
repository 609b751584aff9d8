import numpy as np
import pytest

from whiskbroom.core.conformal.cross_fit import cross_fitted
from whiskbroom.core.conformal.thresholds import CalibrationPixels, thresholds


def of_one_class(own, groups):
    own = np.array(own)
    return CalibrationPixels(np.stack([own, 1 - own]), np.zeros(len(own), np.intp), np.array(groups))


def test_each_group_is_judged_by_the_others():
    """Four groups of one pixel; without one, three give thresholds for 75 %: their lowest. So 0.9, 0.8 and 0.7 are
    held by the threshold 0.6, and 0.6 is not held by 0.7. The other class has no threshold and is in every set."""
    first, second = cross_fitted(of_one_class([0.9, 0.8, 0.7, 0.6], [0, 1, 2, 3]), 0.75)
    assert (first.groups, first.coverage, first.size) == (4, 0.75, 1.75)
    assert first.standard_error == pytest.approx(0.5 / 2), "the deviation of 1, 1, 1, 0 over the root of 4"
    assert second.groups == 0 and np.isnan([second.coverage, second.standard_error, second.size]).all()


def plain_threshold(pixels, wanted):
    """Of (probability, weight) pairs the largest probability down to which the weights add up to what is wanted."""
    total = 0
    for own, weight in sorted(pixels, reverse=True):
        total += weight
        if total >= wanted - 1e-9:
            return own


def test_a_group_counts_the_same_whatever_its_size():
    groups = {0: [0.9], 1: [0.7], 2: [0.6], 3: [0.95] * 90 + [0.1] * 10}
    coverages = []
    for held, mine in groups.items():
        others = [(own, 1 / len(group)) for number, group in groups.items() if number != held for own in group]
        # Half of three groups and the one to come.
        coverages.append(np.mean([own >= plain_threshold(others, 2) for own in mine]))
    pixels = of_one_class(sum(groups.values(), []), np.repeat(list(groups), [1, 1, 1, 100]))
    first, _ = cross_fitted(pixels, 0.5)
    assert first.coverage == pytest.approx(np.mean(coverages)) and 0 < first.coverage < 1
    assert first.standard_error == pytest.approx(np.std(coverages, ddof=1) / 2)


def test_with_just_as_many_groups_as_needed_nothing_can_be_judged():
    first, _ = cross_fitted(of_one_class([0.9, 0.8, 0.7], [0, 1, 2]), 0.75)
    assert first.groups == 0
    one, _ = cross_fitted(of_one_class([0.9, 0.8], [5, 5]), 0.5)
    assert one.groups == 0


def test_groups_beyond_twenty_are_judged_some_at_a_time():
    random = np.random.default_rng(3)
    first, _ = cross_fitted(of_one_class(random.random(500), np.repeat(np.arange(100), 5)), 0.9)
    assert first.groups == 100 and first.coverage == pytest.approx(0.9, abs=0.04)


def test_the_estimate_is_near_what_new_groups_show():
    """Groups that differ much; the mean of many calibrations beside a large sample of new groups."""
    random = np.random.default_rng(4)
    estimates, truths = [], []
    for _ in range(60):
        groups = np.repeat(np.arange(40), 10)
        own = 1 / (1 + np.exp(-(random.normal(size=40)[groups] + 0.3 * random.normal(size=400))))
        pixels = of_one_class(own, groups)
        estimates.append(cross_fitted(pixels, 0.9)[0].coverage)
        new = 1 / (1 + np.exp(-(random.normal(size=2000) + 0.3 * random.normal(size=2000))))
        truths.append((new >= thresholds(pixels, 0.9)[0]).mean())
    assert np.mean(estimates) == pytest.approx(np.mean(truths), abs=0.01)


def test_where_all_is_covered_the_coverage_is_one_and_not_a_little_more():
    sizes = np.arange(3, 40)
    groups = np.repeat(sizes, sizes)
    first, _ = cross_fitted(of_one_class(np.full(len(groups), 0.9), groups), 0.9)
    assert (first.coverage, first.standard_error, first.size) == (1, 0, 1 + 1)
