import numpy as np
import pytest
from whiskbroom.core.focal.moments import Moments, joined_moments
from whiskbroom.core.focal.scratch import Scratch


def moments_of(values, centre):
    values = np.array(values, float)
    shifts = values - centre
    return Moments(np.array([float(len(values))]), np.array([centre], float),
                   np.array([shifts.sum()]), np.array([(shifts**2).sum()]))


@pytest.mark.parametrize("left, right", [([1, 2, 6], [10, 4]), ([], [3, 5]), ([3, 5], []), ([], []), ([4], [4])])
def test_joined_moments_are_those_of_all_values(left, right):
    whole = moments_of(left + right, (left or right or [0])[0])
    found = joined_moments(
        moments_of(left, (left or [0])[0]), moments_of(right, (right or [0])[0]), 0, Scratch(1))
    for part, expected in zip(found, whole):
        assert part.tolist() == expected.tolist()


def test_single_cells_join_to_pairs_at_a_distance():
    cells = Moments(1, np.array([5.0, 1, 8, 3]), None, None)
    pairs = joined_moments(cells, cells, 2, Scratch(4))
    assert pairs.count == 2 and pairs.centre.tolist() == [5, 1]
    assert pairs.first.tolist() == [3, 2] and pairs.second.tolist() == [9, 4]


def test_groups_of_different_length_join_where_both_exist():
    left = Moments(1, np.arange(6.0), None, None)
    right = joined_moments(left, left, 1, Scratch(6))
    assert len(joined_moments(left, right, 1, Scratch(6)).first) == 4


def test_a_cut_keeps_numbers_and_slices_arrays():
    cut = Moments(2, np.arange(5.0), np.arange(5.0), None).cut(1, 3)
    assert cut.count == 2 and cut.centre.tolist() == [1, 2, 3] and cut.second is None


def test_a_far_mean_costs_no_digits():
    """1e9 + {0, 1, 2, 3}: the sum of squares about the mean is 5, where sums of v^2 about 0 have lost it."""
    cells = Moments(1, 1e9 + np.arange(4.0), None, None)
    scratch = Scratch(4)
    pairs = joined_moments(cells, cells, 1, scratch)
    four = joined_moments(pairs, pairs, 2, scratch)
    assert four.second[0] - four.first[0] ** 2 / four.count == 5
