import numpy as np
import pytest
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.pieces import Piece

FOOTPRINT = Footprint([[1, 1, 0], [1, 1, 1], [0, 0, 1]])


def loaded(values, valid=None, footprint=FOOTPRINT):
    height, width = footprint.shape
    piece = Piece(footprint, values.shape[0] - height + 1, values.shape[1] - width + 1, values.dtype)
    piece.load(values, valid)
    return piece


def windows(cells, footprint=FOOTPRINT):
    height, width = footprint.shape
    return [
        [cells[r : r + height, c : c + width][footprint.mask] for c in range(cells.shape[1] - width + 1)]
        for r in range(cells.shape[0] - height + 1)
    ]


def test_the_windows_of_all_pixels_begin_at_their_place_in_the_flat_array():
    values = np.arange(30).reshape(5, 6)
    piece = loaded(values)
    assert piece.grid(piece.values).tolist() == values[:3, :4].tolist()
    assert piece.grid(piece.at_cell(piece.values, 2, 1)).tolist() == values[2:5, 1:5].tolist()
    assert piece.grid(piece.centre(piece.values)).tolist() == values[1:4, 1:5].tolist()
    assert piece.source(piece.values).tolist() == values.tolist()


def test_invalid_cells_hold_the_filling():
    valid = np.ones((3, 3), bool)
    valid[0, 1] = False
    piece = Piece(FOOTPRINT, 1, 1, np.uint8)
    piece.fill = 255
    piece.load(np.full((3, 3), 7, np.uint8), valid)
    assert piece.source(piece.values).tolist() == [[7, 255, 7], [7, 7, 7], [7, 7, 7]]
    assert piece.source(piece.valid).tolist() == valid.tolist()


def test_nan_is_invalid_with_and_without_a_mask():
    values = np.array([[1, np.nan, 3], [4, 5, 6], [7, 8, 9]], np.float32)
    valid = np.ones((3, 3), bool)
    valid[2, 2] = False
    assert loaded(values).source(loaded(values).valid).tolist() == (~np.isnan(values)).tolist()
    piece = loaded(values, valid)
    assert piece.source(piece.valid).sum() == 7


def test_minus_zero_becomes_zero():
    assert not np.signbit(loaded(np.full((3, 3), -0.0)).values).any()


def test_a_piece_without_invalid_cells_has_no_mask_and_no_counts():
    piece = loaded(np.ones((3, 3)), np.ones((3, 3), bool))
    assert piece.valid is None and piece.counts() is None


def test_the_next_load_forgets_the_last():
    piece = Piece(FOOTPRINT, 1, 1, np.uint8)
    values, valid = np.ones((3, 3), np.uint8), np.ones((3, 3), bool)
    valid[0, 0] = False
    piece.load(values, valid)
    assert piece.grid(piece.counts()).item() == FOOTPRINT.size - 1
    valid[1, 1] = False
    piece.load(values, valid)
    assert piece.grid(piece.counts()).item() == FOOTPRINT.size - 2
    piece.load(values, None)
    assert piece.counts() is None and piece.grid(piece.values).item() == 1


def test_counts_are_those_of_the_valid_cells_of_the_footprint():
    valid = np.random.default_rng(0).random((7, 9)) > 0.4
    piece = loaded(np.ones((7, 9)), valid)
    assert piece.grid(piece.counts()).tolist() == [[cells.sum() for cells in row] for row in windows(valid)]


@pytest.mark.parametrize("shape", [(15, 17), (3, 257), (17, 17)])
def test_counts_of_more_than_255_cells_do_not_wrap(shape):
    footprint = Footprint(np.ones(shape))
    valid = np.ones((shape[0] + 1, shape[1]), bool)
    valid[0, 0] = False
    piece = loaded(np.ones(valid.shape), valid, footprint)
    assert piece.grid(piece.counts()).ravel().tolist() == [footprint.size - 1, footprint.size]


def test_sums_are_those_of_the_cells_of_the_footprint():
    values = np.random.default_rng(1).integers(0, 999, (7, 9))
    piece = loaded(values)
    assert piece.grid(piece.sum(piece.values, np.int64)).tolist() == [
        [cells.sum() for cells in row] for row in windows(values)
    ]


def test_sorted_cells_are_the_valid_ones_by_value():
    values = np.array([[5, 1, 5], [2, 9, 1], [1, 0, 3]])
    valid = values != 9
    assert loaded(values, valid).sorted_cells().tolist() == [7, 1, 5, 6, 3, 8, 0, 2]


@pytest.mark.parametrize("around_nodata, wanted", [(False, [True, False, False]), (True, [True, True, False])])
def test_windows_around_invalid_cells_are_wanted_where_asked_for(around_nodata, wanted):
    piece = Piece(Footprint([[1, 1, 1]]), 1, 3, np.dtype(np.uint8))
    piece.around_nodata = around_nodata
    piece.load(np.zeros((1, 5), np.uint8), np.array([[False, True, False, False, False]]))
    assert piece.grid(piece.wanted()).tolist() == [wanted]
