from collections import Counter

import numpy as np
import pytest
from whiskbroom.core.focal import counted_majority
from whiskbroom.core.focal.counted_majority import CountedMajority, distinct_values
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.pieces import Piece


@pytest.mark.parametrize("stamps", [0, 1, 1000])
@pytest.mark.parametrize("values_in_use", [2, 30, 400])
@pytest.mark.parametrize("footprint", [Footprint.square(2), Footprint([[1, 0, 1], [0, 0, 0], [0, 1, 1]])])
def test_counts_for_all_windows_and_cell_by_cell_agree_with_a_counter(
    footprint, values_in_use, stamps, monkeypatch, of_one_piece
):
    monkeypatch.setattr(counted_majority, "STAMPS_PER_RECTANGLE", stamps)
    values = np.random.default_rng(0).integers(0, values_in_use, (13, 15))
    found = of_one_piece(CountedMajority, footprint, values)
    height, width = footprint.shape
    for row, col in np.ndindex(found.shape):
        counts = Counter(values[row : row + height, col : col + width][footprint.mask].tolist())
        assert found[row, col] == min(counts, key=lambda value: (-counts[value], value))


def test_a_value_that_is_rare_in_the_piece_can_win_a_window(of_one_piece):
    values = np.zeros((1, 40), np.uint8)
    values[0, 30:32] = 5
    values[0, 20] = 3
    found = of_one_piece(CountedMajority, Footprint([[1, 1, 1]]), values)
    assert np.flatnonzero(found == 5).tolist() == [29, 30] and not (found == 3).any()


def test_values_that_occur_once_give_way_to_the_lowest(of_one_piece):
    values = np.array([[7, 5, 6, 1, 9]], np.int16)
    assert of_one_piece(CountedMajority, Footprint([[1, 1, 1]]), values).tolist() == [[5, 1, 1]]


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "int64", "float32"])
def test_distinct_values_are_those_of_numpy(dtype):
    piece = Piece(Footprint.square(1), 3, 4, np.dtype(dtype))
    random = np.random.default_rng(1)
    values = (random.integers(0, 9, (5, 6)) - (0 if dtype[0] == "u" else 4)).astype(dtype)
    valid = random.random(values.shape) > 0.3
    for mask, expected in ((None, values.ravel()), (valid, values[valid])):
        piece.load(values, mask)
        found, counts = distinct_values(piece)
        wanted, wanted_counts = np.unique(expected, return_counts=True)
        assert found.dtype == dtype and found.tolist() == wanted.tolist()
        assert counts.tolist() == wanted_counts.tolist()
