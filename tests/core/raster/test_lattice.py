import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.lattice import PixelMap, lattice_step

ROTATED = (300.0, 8.0, 6.0, 900.0, 6.0, -8.0)
DEGREES = (12.3, 1 / 3600, 0.0, 41.9, 0.0, -1 / 3600)


def moved(grid, row, col, rows=5, cols=6):
    return Grid(rows, cols, grid.window_transform(Window(row, col, rows, cols)), grid.crs)


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED, DEGREES, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)])
@pytest.mark.parametrize("row, col", [(0, 0), (-3, 4), (700, -900)])
def test_a_window_of_a_grid_lies_where_it_was_cut(transform, row, col):
    grid = Grid(40, 50, transform)
    step = lattice_step(grid, moved(grid, row, col))
    assert step.window_on_first == Window(row, col, 5, 6)
    assert step.pixel_map(row, col) == (0, 0) and step.pixel_map(row + 2, col + 3) == (2, 3)


def test_a_south_up_raster_is_the_mirror_of_a_north_up_one():
    north = Grid(4, 3, (100.0, 10.0, 0.0, 540.0, 0.0, -10.0))
    south = Grid(4, 3, (100.0, 10.0, 0.0, 500.0, 0.0, 10.0))
    step = lattice_step(north, south)
    assert step.window_on_first == north.whole
    assert step.pixel_map(0.5, 0.5) == (3.5, 0.5) and step.pixel_map(3.5, 2.5) == (0.5, 2.5)


@pytest.mark.parametrize("shift, is_one", [(0.0, True), (0.009, True), (0.011, False), (0.5, False), (0.99, False),
                                           (0.992, True)])
def test_a_hundredth_of_a_pixel_is_rounding(shift, is_one):
    grid = Grid(4, 3, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    other = Grid(4, 3, (shift, 1.0, 0.0, 0.0, 0.0, -1.0))
    assert (lattice_step(grid, other) is not None) == is_one


def test_a_pixel_size_that_drifts_apart_far_away_is_another_lattice():
    grid = Grid(4, 3, NORTH_UP)
    near = Grid(4, 3, (NORTH_UP[0], 10.001, 0.0, NORTH_UP[3], 0.0, -10.0))
    far = Grid(4, 3000, near.transform)
    assert lattice_step(grid, near) is not None and lattice_step(grid, far) is None


@pytest.mark.parametrize("transform", [(0.0, 2.0, 0.0, 0.0, 0.0, -1.0), (0.0, 0.0, 1.0, 0.0, 1.0, 0.0), ROTATED])
def test_other_sizes_and_turns_are_no_step(transform):
    assert lattice_step(Grid(4, 3, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)), Grid(4, 3, transform)) is None


def test_another_coordinate_system_is_no_step_and_none_fits_all():
    one, other = Grid(4, 3, NORTH_UP, wkt(UTM33)), Grid(4, 3, NORTH_UP, wkt(32632))
    assert lattice_step(one, other) is None
    assert lattice_step(one, Grid(4, 3, NORTH_UP)) is not None


def test_large_coordinates_cost_no_digits():
    """A drone image with pixels of 5 cm in a national grid: half a pixel stays half a pixel."""
    first = Grid(4, 3, (3567890.123, 0.05, 0.0, 5812345.678, 0.0, -0.05))
    second = Grid(4, 3, (3567890.123 + 0.025, 0.05, 0.0, 5812345.678, 0.0, -0.05))
    row, col = PixelMap.between(first, second)(0, 0)
    assert row == 0 and col == pytest.approx(-0.5, abs=1e-7)


def test_a_straight_map_keeps_rows_and_columns():
    fine, coarse = Grid(10, 10, NORTH_UP), Grid(5, 5, (500005.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    found = PixelMap.between(coarse, fine)
    assert found.is_straight(coarse) and found.row_positions(2) == 4 and found.col_positions(2) == 4.5
    assert not PixelMap.between(Grid(5, 5, ROTATED), fine).is_straight(Grid(5, 5, ROTATED))
