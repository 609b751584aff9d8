import numpy as np
import pytest
from helpers.rasters import NORTH_UP
from helpers.vectors import box, pixel_box
from osgeo import ogr
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.vector.burn import burn

GRID = Grid(6, 8, NORTH_UP)
X, Y = NORTH_UP[0], NORTH_UP[3]


def shape(text, number=1):
    return ogr.CreateGeometryFromWkt(text), number


def test_a_pixel_counts_when_its_centre_lies_inside():
    """The box reaches 1 m past the centres of column 1 and row 1, and ends 1 m before those of column 4 and row 3."""
    found = burn([shape(box(X + 14, Y - 34, X + 44, Y - 14))], GRID, GRID.whole)
    expected = np.zeros((6, 8), int)
    expected[1:3, 1:4] = 1
    assert np.array_equal(found, expected) and found.dtype == np.int32


def test_all_touched_takes_every_pixel_that_a_polygon_touches():
    found = burn([shape(box(X + 19, Y - 31, X + 41, Y - 19))], GRID, GRID.whole, all_touched=True)
    expected = np.zeros((6, 8), int)
    expected[1:4, 1:5] = 1
    assert np.array_equal(found, expected)


@pytest.mark.parametrize("all_touched", [False, True])
def test_a_point_takes_the_pixel_that_it_lies_in(all_touched):
    found = burn([shape(f"POINT ({X + 29.9} {Y - 40.1})", 5)], GRID, GRID.whole, all_touched)
    assert np.argwhere(found == 5).tolist() == [[4, 2]] and (found > 0).sum() == 1


def test_the_later_shape_lies_on_top():
    found = burn([shape(pixel_box(0, 0, 3, 3, NORTH_UP), 1), shape(
        pixel_box(1, 1, 4, 4, NORTH_UP), 2)], GRID, GRID.whole)
    assert found[1, 1] == 2 and found[0, 0] == 1 and found[3, 3] == 2


def test_rings_and_parts_are_honoured():
    ring = f"POLYGON (({X} {Y}, {X + 50} {Y}, {X + 50} {Y - 50}, {X} {Y - 50}, {X} {Y}), " \
           f"({X + 10} {Y - 10}, {X + 40} {Y - 10}, {X + 40} {Y - 40}, {X + 10} {Y - 40}, {X + 10} {Y - 10}))"
    found = burn([shape(ring)], GRID, GRID.whole)
    assert found[0, 0] == 1 and found[2, 2] == 0 and found.sum() == 16
    parts = f"MULTIPOINT (({X + 5} {Y - 5}), ({X + 75} {Y - 55}))"
    assert np.argwhere(burn([shape(parts)], GRID, GRID.whole)).tolist() == [[0, 0], [5, 7]]


def test_a_window_holds_its_part_of_the_whole():
    random = np.random.default_rng(2)
    shapes = []
    for number in range(1, 9):
        x, y = X + random.uniform(0, 80), Y - random.uniform(0, 60)
        shapes.append((ogr.CreateGeometryFromWkt(f"POINT ({x} {y})").Buffer(random.uniform(5, 25)), number))
    whole = burn(shapes, GRID, GRID.whole)
    for window in (Window(0, 0, 2, 3), Window(1, 2, 4, 5), Window(5, 7, 1, 1)):
        part = whole[window.row:window.row + window.rows, window.col:window.col + window.cols]
        assert np.array_equal(burn(shapes, GRID, window), part)


def test_numbers_may_be_large_and_other_types():
    found = burn([shape(pixel_box(0, 0, 1, 1, NORTH_UP), 2 ** 30)], GRID, GRID.whole)
    assert found[0, 0] == 2 ** 30
    assert burn([shape(pixel_box(0, 0, 1, 1, NORTH_UP), 200)], GRID, GRID.whole, dtype=np.uint8).dtype == np.uint8


@pytest.mark.parametrize("transform", [(0.0, 2.0, 0.0, 0.0, 0.0, 2.0), (300.0, 8.0, 6.0, 900.0, 6.0, -8.0)])
def test_south_up_and_rotated_grids(transform):
    grid = Grid(6, 8, transform)
    x, y = grid.to_world(2.5, 3.5)
    found = burn([shape(f"POINT ({x} {y})", 3)], grid, grid.whole)
    assert np.argwhere(found == 3).tolist() == [[2, 3]]


def test_without_shapes_nothing_is_burnt():
    assert not burn([], GRID, GRID.whole).any()
