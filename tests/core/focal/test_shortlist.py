import numpy as np
import pytest
from whiskbroom.core.focal import shortlist
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.pieces import Piece
from whiskbroom.core.focal.shortlist import Shortlist

FOOTPRINTS = [Footprint.square(2), Footprint.disk(3), Footprint([[1, 0, 1, 0, 1], [0, 0, 0, 0, 0], [1, 1, 0, 0, 1]])]


@pytest.mark.parametrize("short, cells_at_once", [(512, 1 << 19), (8, 40), (1, 1)])
@pytest.mark.parametrize("values_in_use", [1, 3, 1000])
@pytest.mark.parametrize("footprint", FOOTPRINTS)
def test_any_rank_of_any_window_is_found(footprint, values_in_use, short, cells_at_once, monkeypatch):
    monkeypatch.setattr(shortlist, "SHORT", short)
    monkeypatch.setattr(shortlist, "SHORT_PER_RECTANGLE", 0)
    monkeypatch.setattr(shortlist, "CELLS_AT_ONCE", cells_at_once)
    random = np.random.default_rng(0)
    values = random.integers(0, values_in_use, (12, 14))
    valid = random.random(values.shape) > 0.2
    height, width = footprint.shape
    piece = Piece(footprint, 13 - height, 15 - width, values.dtype)
    piece.load(values, valid)
    search = Shortlist(piece)
    search.load()

    windows, ranks, expected = [], [], []
    for row, col in np.ndindex(piece.rows, piece.cols):
        inside = slice(row, row + height), slice(col, col + width)
        cells = np.sort(values[inside][footprint.mask & valid[inside]])
        if len(cells):
            windows.append(row * piece.stride + col)
            ranks.append(random.integers(len(cells)))
            expected.append(cells[ranks[-1]])

    assert search.values_at(np.array(windows), np.array(ranks)).tolist() == expected


def test_it_can_be_loaded_again():
    piece = Piece(Footprint([[1, 1, 1]]), 1, 2, np.dtype(np.uint8))
    search = Shortlist(piece)
    for values, median in (([4, 2, 9, 1], [4, 2]), ([1, 1, 7, 8], [1, 7])):
        piece.load(np.array([values], np.uint8), None)
        search.load()
        assert search.values_at(np.array([0, 1]), np.array([1, 1])).tolist() == median
