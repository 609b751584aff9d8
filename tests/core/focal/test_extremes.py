import numpy as np
import pytest
from whiskbroom.core.focal.extremes import Extreme, window_extreme
from whiskbroom.core.focal.footprint import Footprint

ROW = Footprint([[1, 1, 1]])


def minimum(piece):
    return Extreme(piece, np.minimum)


def maximum(piece):
    return Extreme(piece, np.maximum)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint64", "float32"])
def test_extremes_are_those_of_the_cells(dtype, of_one_piece):
    values = np.array([[3, 1, 4, 1, 5]], dtype)
    assert of_one_piece(minimum, ROW, values).tolist() == [[1, 1, 1]]
    assert of_one_piece(maximum, ROW, values).tolist() == [[4, 4, 5]]
    assert of_one_piece(maximum, ROW, values).dtype == dtype


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int32", "float64"])
def test_invalid_cells_are_neither_smallest_nor_greatest(dtype, of_one_piece):
    values = np.array([[7, 0, 9]], dtype)
    valid = np.array([[True, False, True]])
    assert of_one_piece(minimum, ROW, values, valid).item() == 7
    assert of_one_piece(maximum, ROW, (values - 100 if values.dtype.kind != "u" else values), valid).item() == (
        9 if values.dtype.kind == "u" else -91)


def test_cells_outside_the_footprint_do_not_count(of_one_piece):
    values = np.array([[0, 5, 9], [5, 0, 6], [9, 7, 0]], np.uint8)
    ring_cross = Footprint([[0, 1, 0], [1, 0, 1], [0, 1, 0]])
    assert of_one_piece(minimum, ring_cross, values).item() == 5
    assert of_one_piece(maximum, ring_cross, values).item() == 7


def test_the_extreme_of_any_cells_of_a_piece_can_be_asked_for(of_one_piece):
    def worker(piece):
        return lambda: window_extreme(piece, -piece.values, np.minimum)

    assert of_one_piece(worker, ROW, np.array([[3.0, 1, 4]])).item() == -4
