import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core.raster.cells import are_covering, cells_of
from whiskbroom.core.raster.grid import Grid, Window

WINDOWS = st.lists(st.builds(Window, st.integers(-3, 9), st.integers(-3, 9), st.integers(1, 12), st.integers(1, 12)),
                   max_size=6)


@given(windows=WINDOWS)
def test_nothing_is_uncovered_when_every_pixel_is_in_a_window(windows):
    seen = np.zeros((20, 20), bool)
    for window in windows:
        seen[3 + window.row:3 + window.row + window.rows, 3 + window.col:3 + window.col + window.cols] = True
    assert are_covering(windows, Grid(8, 7)) == seen[3:11, 3:10].all()


def test_four_tiles_cover_what_they_share_edges_of():
    tiles = [Window(row, col, 4, 5) for row in (0, 4) for col in (0, 5)]
    assert are_covering(tiles, Grid(8, 10)) and not are_covering(tiles[1:], Grid(8, 10))
    assert not are_covering([], Grid(1, 1))


@given(windows=WINDOWS)
def test_parts_make_up_the_window_and_know_who_holds_them(windows):
    window = Window(1, 2, 6, 5)
    times = np.zeros((12, 12), int)
    for part, numbers in cells_of(windows, window):
        times[part.row:part.row + part.rows, part.col:part.col + part.cols] += 1
        for row, col in ((part.row, part.col), (part.row + part.rows - 1, part.col + part.cols - 1)):
            assert numbers == tuple(n for n, w in enumerate(windows) if w.row <= row < w.row + w.rows
                                    and w.col <= col < w.col + w.cols)
    assert (times[1:7, 2:7] == 1).all() and times.sum() == 30
