import numpy as np
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.halo import cut, padded


def test_a_halo_beyond_the_edge_is_zero_and_invalid():
    grid, window = Grid(4, 5), Window(0, 3, 2, 2)
    inner = cut(window, 1, grid)
    assert inner == Window(0, 2, 3, 3)
    values, valid = padded(np.ones((1, 3, 3), np.int16), None, inner, window, 1)
    expected = np.array([[[0, 0, 0, 0], [1, 1, 1, 0], [1, 1, 1, 0], [1, 1, 1, 0]]])
    np.testing.assert_array_equal(values, expected)
    np.testing.assert_array_equal(valid, expected == 1)
    assert values.dtype == np.int16


def test_inside_nothing_is_copied():
    values = np.ones((2, 4, 4))
    window = Window(1, 1, 2, 2)
    found, valid = padded(values, None, cut(window, 1, Grid(9, 9)), window, 1)
    assert found is values and valid is None
