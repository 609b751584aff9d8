import numpy as np
import pytest
from whiskbroom.core.focal.rectangles import rectangles


def test_a_full_matrix_is_one_rectangle():
    assert rectangles(np.ones((3, 5), bool)) == ((0, 0, 3, 5),)


def test_rows_of_one_length_are_joined_and_narrow_rectangles_come_first():
    mask = np.array([[0, 1, 0], [1, 1, 1], [1, 1, 1], [0, 1, 0]], bool)
    assert rectangles(mask) == ((0, 1, 1, 1), (3, 1, 1, 1), (1, 0, 2, 3))


def test_a_ring_is_four_rectangles():
    mask = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], bool)
    assert rectangles(mask) == ((1, 0, 1, 1), (1, 2, 1, 1), (0, 0, 1, 3), (2, 0, 1, 3))


@pytest.mark.parametrize("seed", range(8))
def test_each_cell_is_in_exactly_one_rectangle(seed):
    mask = np.random.default_rng(seed).random((9, 7)) > 0.4
    met = np.zeros(mask.shape, int)
    for top, left, height, width in rectangles(mask):
        met[top : top + height, left : left + width] += 1
    assert np.array_equal(met, mask)
