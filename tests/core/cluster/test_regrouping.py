"""The steps of Tou & Gonzalez (1974) worked by hand on a few numbers."""

import numpy as np
import pytest
from helpers.clusters import space_of
from whiskbroom.core.cluster.regrouping import Group, Rules, merge, split
from whiskbroom.core.cluster.sorting import Sorting


def group_of(centres, counts, deviations):
    return Group(np.array(centres, float), np.array(counts), np.array(deviations, float))


SPACE = space_of(np.array([[0.0, 100], [0, 100]]))
WIDE = group_of([[10, 10], [50, 50], [80, 20]], [50, 50, 50], [[4, 8], [1, 2], [3, 3]])


def test_a_wide_cluster_is_split_along_its_widest_band_one_deviation_apart():
    centres, splits = split(WIDE, Rules(4, 10, widest=5, most=8), SPACE, few=False)
    assert splits == 1 and centres.tolist() == [[10, 6], [50, 50], [80, 20], [10, 14]]


@pytest.mark.parametrize("widest, splits", [(7.9, 1), (8, 0), (8.1, 0)])
def test_exactly_the_largest_deviation_is_not_split(widest, splits):
    assert split(WIDE, Rules(4, 10, widest=widest, most=8), SPACE, few=False)[1] == splits


@pytest.mark.parametrize("least, splits", [(23, 1), (24, 0), (25, 0)])
def test_a_cluster_is_split_with_more_than_twice_the_least_number_and_two(least, splits):
    """50 > 2 (23 + 1), and not > 2 (24 + 1)."""
    assert split(WIDE, Rules(4, least, widest=5, most=8), SPACE, few=False)[1] == splits
    assert split(WIDE, Rules(4, least, widest=5, most=8), SPACE, few=True)[1] == 1


def test_a_cluster_no_wider_than_usual_is_split_only_while_there_are_few():
    even = group_of([[10, 10], [50, 50]], [50, 50], [[8, 0], [0, 8]])
    assert split(even, Rules(4, 1, widest=5, most=8), SPACE, few=False)[1] == 0
    assert split(even, Rules(4, 1, widest=5, most=8), SPACE, few=True)[1] == 2


def test_the_widest_are_split_first_while_there_is_room():
    wide = group_of([[10, 10], [50, 50], [80, 20]], [50, 50, 50], [[6, 0], [9, 0], [8, 0]])
    centres, splits = split(wide, Rules(8, 1, widest=5, most=5), SPACE, few=True)
    assert splits == 2 and centres[:, 0].tolist() == [10, 45.5, 76, 54.5, 84]
    assert split(wide, Rules(8, 1, widest=5, most=3), SPACE, few=True)[1] == 0


CLOSE = group_of([[0, 0], [3, 4], [40, 0], [43, 0], [90, 90]], [30, 10, 5, 15, 7], np.zeros((5, 2)))


def test_the_closest_pairs_are_merged_at_their_common_mean():
    centres, places, merges = merge(CLOSE, Rules(5, nearest=6, merges=2), SPACE)
    assert merges == 2 and places.tolist() == [0, 0, 1, 1, 2]
    np.testing.assert_allclose(centres, [[0.75, 1], [42.25, 0], [90, 90]])


@pytest.mark.parametrize("nearest, merges", [(2.9, 0), (3, 0), (3.1, 1), (5, 1), (5.1, 2)])
def test_exactly_the_distance_is_not_merged(nearest, merges):
    assert merge(CLOSE, Rules(5, nearest=nearest), SPACE)[2] == merges


@pytest.mark.parametrize("most, places", [(0, [0, 1, 2, 3, 4]), (1, [0, 1, 2, 2, 3])])
def test_no_more_pairs_are_merged_than_allowed_the_nearest_first(most, places):
    assert merge(CLOSE, Rules(5, nearest=6, merges=most), SPACE)[1].tolist() == places


def test_a_cluster_is_merged_once_at_most():
    line = group_of([[0, 0], [2, 0], [3, 0]], [1, 1, 1], np.zeros((3, 2)))
    centres, places, merges = merge(line, Rules(3, nearest=5, merges=9), SPACE)
    assert merges == 1 and places.tolist() == [0, 1, 1] and centres.tolist() == [[0, 0], [2.5, 0]]


def test_what_is_left_open_follows_from_the_spread_and_the_wanted_number():
    pixels = np.random.default_rng(0).integers(1, 3000, (3, 400)).astype(np.uint16)
    space = space_of(pixels)
    rules = Rules(6).completed(Sorting(space, pixels[:, :2].T.astype(float))(pixels), space)
    assert rules.widest == rules.nearest == pytest.approx(pixels.std(axis=1).max() / 2, rel=1e-12) and rules.most == 12
    given = Rules(6, 1, 7.0, 8.0, 2, 9)
    assert given.completed(Sorting(space, pixels[:, :2].T.astype(float))(pixels), space) == given
