import numpy as np
import pytest
from whiskbroom.core.resample.counted_mode import counted_mode, few_levels


def pixels(*of_each_number):
    return [(np.array(places), np.array(weights)) for places, weights in of_each_number]


def test_the_largest_area_counts_and_not_the_number_of_pixels():
    # One box of two rows of height 1 and 3.
    values = np.array([[4, 4], [9, 9]], np.uint8)
    rows, cols = pixels(([0], [1]), ([1], [3])), pixels(([0], [1]), ([1], [1]))
    modes, found = counted_mode(rows, cols, values, None, np.array([4, 9], np.uint8))
    assert modes.tolist() == [[9]] and found.all() and modes.dtype == np.uint8


def test_of_equal_areas_the_lowest_value_is_taken():
    values = np.array([[9, 4, 7]], np.int16)
    modes, _ = counted_mode(pixels(([0], [2])), pixels(([0], [5]), ([1], [5]), ([2], [5])), values, None,
                            np.array([4, 7, 9], np.int16))
    assert modes.tolist() == [[4]]


def test_hidden_pixels_and_those_of_no_weight_count_for_nothing():
    values, valid = np.array([[1, 2], [1, 2]]), np.array([[False, True], [False, True]])
    rows, cols = pixels(([0, 1], [1, 1])), pixels(([0, 0], [1, 1]), ([1, 1], [1, 0]))
    modes, found = counted_mode(rows, cols, values, valid, np.array([2]))
    assert found.tolist() == [[True, False]] * 2 and modes[:, 0].tolist() == [2, 2]


@pytest.mark.parametrize("count", [255, 256, 65536])
def test_counts_beyond_the_small_types_are_kept(count):
    values = np.r_[np.zeros(count, np.uint8), np.ones(count - 1, np.uint8)][None]
    cols = pixels(*(([place], [1]) for place in range(values.shape[1])))
    assert counted_mode(pixels(([0], [1])), cols, values, None, np.array([0, 1], np.uint8))[0] == 0


@pytest.mark.parametrize("dtype", ["int8", "uint16", "int32", "uint64"])
@pytest.mark.parametrize("count", [1, 5, 6])
def test_levels_are_the_different_values_up_to_a_number(dtype, count):
    lowest = np.iinfo(dtype).min
    values = (np.arange(600) % count).astype(dtype).reshape(20, 30) + np.array(lowest, dtype)
    found = few_levels(values, None, 5)
    assert found is None if count == 6 else found.tolist() == [lowest + level for level in range(count)]


def test_levels_are_those_of_valid_pixels_alone():
    values = np.arange(600).reshape(20, 30)
    valid = values % 200 == 3
    assert few_levels(values, valid, 3).tolist() == [3, 203, 403]
    assert few_levels(values, np.zeros_like(valid), 3).tolist() == []
    assert few_levels(values.astype(float), valid, 3) is None
