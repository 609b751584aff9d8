import numpy as np
import pytest
from whiskbroom.core.stats.ranges import ranges, repeated, stretched


def test_ranges_follow_each_other_and_know_their_number():
    numbers, which = ranges(np.array([5, 0, 9]), np.array([7, 0, 12]))
    assert numbers.tolist() == [5, 6, 9, 10, 11] and which.tolist() == [0, 0, 2, 2, 2]


@pytest.mark.parametrize("counts", [[3, 0, 2, 1], [0, 0], [], [1], [0, 4], [4, 0]])
def test_numbers_are_repeated_as_by_numpy(counts):
    numbers = np.random.default_rng(1).integers(-2 ** 63, 2 ** 63 - 1, len(counts))
    np.testing.assert_array_equal(repeated(numbers, np.array(counts, int)), np.repeat(numbers, np.array(counts, int)))
    numbers, which = ranges(np.arange(len(counts)) * 10, np.arange(len(counts)) * 10 + np.array(counts, int))
    assert numbers.tolist() == [10 * n + k for n, count in enumerate(counts) for k in range(count)]
    assert which.tolist() == np.repeat(np.arange(len(counts)), np.array(counts, int)).tolist()


def test_one_number_is_not_repeated():
    assert stretched(np.array([5]), np.array([1000])).tolist() == [5]
    assert stretched(np.array([0.5, 2.5]), np.array([1, 2])).tolist() == [0.5, 2.5, 2.5]
    assert stretched(np.array([3, 4]), np.array([2, 1])).tolist() == [3, 3, 4]
