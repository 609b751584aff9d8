import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.conformal.thresholds import (
    CalibrationPixels,
    group_weights,
    groups_needed,
    sets,
    threshold,
    thresholds,
)

NINE = np.arange(9, 0, -1) / 10


@pytest.mark.parametrize("level, needed", [(0.5, 1), (0.6, 2), (0.75, 3), (0.8, 4), (0.9, 9), (0.95, 19), (0.99, 99),
                                           (0.999, 999)])
def test_k_groups_can_vouch_for_k_of_k_plus_one(level, needed):
    assert groups_needed(level) == needed


@pytest.mark.parametrize("level", [0.5, 0.6, 0.75, 0.8, 0.9, 0.95, 0.99])
def test_one_group_less_than_needed_gives_no_threshold(level):
    for count in (groups_needed(level) - 1, groups_needed(level), groups_needed(level) + 1):
        own = np.linspace(0.9, 0.1, count)
        assert math.isfinite(threshold(own, np.arange(count), level)) == (count >= groups_needed(level))


@pytest.mark.parametrize("level, expected", [(0.9, 0.1), (0.8, 0.2), (0.75, 0.2), (0.7, 0.3), (0.5, 0.5)])
def test_of_single_pixels_it_is_the_usual_order_statistic(level, expected):
    """The ceil(level (n + 1))-th largest of n (Papadopoulos et al. 2002): of nine the 9th, 8th, 8th, 7th and 5th."""
    assert threshold(np.random.default_rng(0).permutation(NINE), np.arange(9), level) == expected


def test_a_hand_worked_threshold_of_groups_of_several_sizes():
    """Three groups weigh 1/4 each, and the one to come 1/4. From the largest down: 0.9 of a (1/4 / 2), 0.8 of b (1/4),
    0.7 of a (1/8), 0.6 of c (1/12), 0.5 of c, 0.4 of c: together 1/8, 3/8, 1/2, 7/12, 2/3, 3/4."""
    own = np.array([0.4, 0.9, 0.6, 0.8, 0.7, 0.5])
    groups = np.array(list("cacbac"))
    reached = {0.12: 0.9, 0.125: 0.9, 0.13: 0.8, 0.375: 0.8, 0.38: 0.7, 0.5: 0.7, 0.51: 0.6, 0.58: 0.6, 0.6: 0.5,
               0.66: 0.5, 0.67: 0.4, 0.75: 0.4, 0.76: -math.inf}
    assert {level: threshold(own, groups, level) for level in reached} == reached


def test_a_large_polygon_counts_no_more_than_a_small_one():
    groups = np.repeat(np.arange(4), [2, 1, 5000, 3])
    own = np.array([0.9, 0.8, 0.7, 0.6])[groups]
    assert threshold(own, groups, 0.4) == 0.8 and threshold(own, groups, 0.41) == 0.7
    np.testing.assert_allclose(np.bincount(groups, group_weights(groups)), 1)


def test_equal_pixels_in_a_group_count_like_one():
    own, groups = np.repeat(NINE, 7), np.repeat(np.arange(9), 7)
    assert [threshold(own, groups, level) for level in (0.5, 0.8, 0.9)] == [0.5, 0.2, 0.1]


def test_sums_that_are_equal_on_paper_reach_the_level():
    """Of 99 groups of three pixels 1/300 adds up to 99/100 with an error in the last digits."""
    own, groups = np.linspace(1, 0, 297), np.arange(297) % 99
    assert threshold(own, groups, 0.99) == 0


@pytest.fixture
def pixels():
    """Two classes; five groups, one of which has both."""
    shares = np.array([0.9, 0.8, 0.6, 0.7, 0.2, 0.3])
    return CalibrationPixels(np.stack([shares, 1 - shares]), np.array([0, 0, 0, 0, 1, 1]), np.array([0, 0, 1, 2, 3, 1]))


def test_each_class_has_its_own_threshold_by_its_own_groups(pixels):
    """Class 0: groups of 0.9 and 0.8, of 0.6 and of 0.7, so 1/8, 2/8, 4/8, 6/8. Class 1: groups of 0.8 and of 0.7."""
    assert thresholds(pixels, 0.5).tolist() == [0.7, 0.7]
    assert thresholds(pixels, 0.75).tolist() == [0.6, -math.inf]
    assert thresholds(pixels, 0.25).tolist() == [0.8, 0.8]


def test_all_classes_together_have_one_threshold(pixels):
    """Four groups of 1/5: 0.9, 0.8 of the first; 0.6 and 0.7 of the second; 0.7; 0.8. Down to 0.7: 1 + 0.5 + 1 + 1."""
    assert thresholds(pixels, 0.7, False).tolist() == [0.7, 0.7]
    assert thresholds(pixels, 0.71, False).tolist() == [0.6, 0.6]
    assert thresholds(pixels, 0.8, False).tolist() == [0.6, 0.6]
    assert thresholds(pixels, 0.81, False).tolist() == [-math.inf] * 2


def test_a_class_without_a_calibration_pixel_is_in_every_set(pixels):
    alone = CalibrationPixels(pixels.shares, np.zeros(6, np.intp), pixels.groups)
    lowest = thresholds(alone, 0.5)
    assert lowest[1] == -math.inf and sets(pixels.shares, lowest)[1].all()


def test_a_probability_at_the_threshold_is_enough():
    shares = np.array([[0.5, np.nextafter(0.5, 0), 0.6, np.nan, 0], [0.2] * 5])
    assert sets(shares, np.array([0.5, -math.inf])).tolist() == [[True, False, True, True, False], [True] * 5]


def test_a_probability_that_is_not_defined_rules_no_class_out():
    pixels = CalibrationPixels(np.array([[np.nan, 0.4, 0.3]]), np.zeros(3, np.intp), np.arange(3))
    assert [thresholds(pixels, level)[0] for level in (0.25, 0.5, 0.75)] == [math.inf, 0.4, 0.3]
    assert sets(pixels.shares, np.array([math.inf])).tolist() == [[True, False, False]]


# Groups of equal and of different probabilities, of a pixel up to seven.
GROUPS = st.lists(st.lists(st.integers(0, 12).map(lambda number: number / 12), min_size=1, max_size=7), min_size=1,
                  max_size=15)
PERCENT = st.one_of(st.sampled_from([50, 60, 75, 80, 90]), st.integers(50, 99))


def threshold_of(groups, percent):
    return threshold(np.concatenate(groups), np.repeat(np.arange(len(groups)), [len(own) for own in groups]),
                     percent / 100)


@settings(max_examples=150)
@given(GROUPS, PERCENT)
def test_it_is_what_the_definition_gives_in_fractions(groups, percent):
    """The largest probability whose groups' shares at or above it, each over K + 1, add up to the coverage."""
    found = -math.inf
    for candidate in sorted({own for group in groups for own in group}):
        reached = sum(Fraction(sum(own >= candidate for own in group), len(group)) for group in groups)
        if reached >= Fraction(percent, 100) * (len(groups) + 1):
            found = candidate
    assert threshold_of(groups, percent) == found


@settings(max_examples=150)
@given(GROUPS, PERCENT)
def test_whatever_the_groups_are_each_judged_by_the_others_is_covered_as_stated_on_the_average(groups, percent):
    """The proof in numbers: with the group that is to come among them, the K + 1 groups reach the coverage together."""
    covered = []
    for place, group in enumerate(groups):
        others = groups[:place] + groups[place + 1:]
        lowest = threshold_of(others, percent) if others else -math.inf
        covered.append(np.mean([own >= lowest for own in group]))
    assert np.mean(covered) >= percent / 100 - 1e-9
