import numpy as np
import pytest
from whiskbroom.core.spectra.cells import Cells, cell_rows


def test_counts_are_those_of_numpy():
    x, y = np.random.default_rng(1).normal(0, 1, (2, 5000))
    cells = Cells.over((-1.5, 2), (-1, 1), 25)
    expected, _, _ = np.histogram2d(y, x, bins=25, range=[(-1, 1), (-1.5, 2)])
    assert np.array_equal(cells.counted(x, y), expected)


def test_the_ends_of_the_ranges_count_and_what_lies_beyond_does_not():
    cells = Cells.over((0, 10), (0, 10), 10)
    assert cells.counted([0, 10, 10.000001, -0.000001, 5], [0, 10, 5, 5, 11]).sum() == 2
    assert cells.counted([10], [0])[0, 9] == 1


@pytest.mark.parametrize("value", [0.0, 7.0, -3.0])
def test_a_range_without_width_gets_one(value):
    cells = Cells.over((value, value), (0, 1), 10)
    assert cells.x_low < value < cells.x_high and cells.counted([value], [0.5]).sum() == 1


def test_rows_tell_of_the_cells_with_pixels():
    cells = Cells.over((0, 2), (0, 4), 2)
    assert cell_rows(cells, cells.counted([0.5, 1.5, 1.5], [3, 1, 1])) == [(1, 2, 0, 2, 2), (0, 1, 2, 4, 1)]
