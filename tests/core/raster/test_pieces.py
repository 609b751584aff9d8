import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.pieces import overlap, quartered, slices, tiles_over

SIZES = st.integers(1, 40)


@settings(max_examples=60)
@given(rows=SIZES, cols=SIZES, side=st.integers(1, 20), data=st.data())
def test_tiles_cover_a_window_once_and_lie_where_those_of_the_whole_grid_do(rows, cols, side, data):
    grid = Grid(rows, cols)
    row, col = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, cols - 1))
    window = Window(row, col, data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, cols - col)))
    tiles = list(tiles_over(window, grid, side))
    assert set(tiles) <= set(tiles_over(grid.whole, grid, side))
    times = np.zeros((1, rows, cols), int)
    for tile in tiles:
        times[slices(tile, grid.whole)] += 1
    assert (times[slices(window, grid.whole)] == 1).all() and times.max() == 1


@given(rows=SIZES, cols=SIZES)
def test_quarters_are_smaller_and_make_up_the_window(rows, cols):
    window = Window(3, 5, rows, cols)
    times = np.zeros((1, rows, cols), int)
    for quarter in quartered(window):
        times[slices(quarter, window)] += 1
        assert quarter != window or rows * cols == 1
    assert (times == 1).all()


def test_the_overlap_is_what_both_hold():
    assert overlap(Window(0, 0, 4, 4), Window(2, 3, 9, 9)) == Window(2, 3, 2, 1)
    assert overlap(Window(0, 0, 4, 4), Window(4, 0, 1, 1)) is None
