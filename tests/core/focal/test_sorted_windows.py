import numpy as np
import pytest
from whiskbroom.core.focal import sorted_windows
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.pieces import Piece
from whiskbroom.core.focal.sorted_windows import SortedWindows

SHAPE = 30, 40


def loaded(footprint, seed=0):
    piece = Piece(footprint, *SHAPE, np.dtype(np.uint16))
    cells = SHAPE[0] + footprint.shape[0] - 1, SHAPE[1] + footprint.shape[1] - 1
    values = np.random.default_rng(seed).integers(0, 500, cells).astype(np.uint16)
    piece.load(values, None)
    height, width = footprint.shape
    windows = np.lib.stride_tricks.sliding_window_view(values, (height, width))
    return piece, np.sort(windows[:, :, footprint.mask], axis=2)


@pytest.mark.parametrize("share", [0.01, 0.2, 0.3, 1])
@pytest.mark.parametrize("footprint", [Footprint.square(1), Footprint.disk(2), Footprint(np.ones((11, 11)))])
def test_any_rank_of_any_windows_can_be_read(footprint, share):
    piece, expected = loaded(footprint)
    sort = SortedWindows(piece)
    random = np.random.default_rng(1)
    rows, cols = np.nonzero(random.random(SHAPE) < share)
    windows = rows * piece.stride + cols
    seen = []
    for part, values_at in sort(windows):
        seen.extend(part.tolist())
        ranks = random.integers(0, footprint.size, len(part))
        wanted = expected[part // piece.stride, part % piece.stride, ranks]
        assert np.array_equal(values_at(ranks), wanted)
        assert np.array_equal(values_at(np.zeros_like(ranks)), expected[part // piece.stride, part % piece.stride, 0])
    assert seen == windows.tolist()


@pytest.mark.parametrize("side", [3, 11])
def test_many_windows_come_in_parts(side, monkeypatch):
    monkeypatch.setattr(sorted_windows, "GATHERED_CELLS", 1)
    monkeypatch.setattr(sorted_windows, "LEAST_GATHERED", 64)
    piece, expected = loaded(Footprint(np.ones((side, side))))
    windows = np.arange(piece.cols * 5) % piece.cols + np.arange(piece.cols * 5) // piece.cols * piece.stride
    found = [values_at(np.full(len(part), 4)) for part, values_at in SortedWindows(piece)(windows)]
    assert [len(part) for part in found] == [64, 64, 64, 8]
    assert np.array_equal(np.concatenate(found), expected[:5, :, 4].ravel())


def test_no_windows_are_no_parts():
    piece, _ = loaded(Footprint.square(1))
    assert list(SortedWindows(piece)(np.arange(0))) == []


def test_the_next_piece_is_sorted_anew():
    piece, expected = loaded(Footprint.square(1))
    sort = SortedWindows(piece)
    for seed in (2, 3):
        other, expected = loaded(Footprint.square(1), seed)
        piece.load(other.source(other.values), None)
        for windows in (np.arange(3), np.arange(piece.length)):
            for part, values_at in sort(windows):
                assert values_at(np.full(len(part), 8))[:3].tolist() == expected[0, :3, 8].tolist()
