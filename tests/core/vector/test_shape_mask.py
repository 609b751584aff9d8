import numpy as np
import pytest
from helpers.rasters import NORTH_UP
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.vector.shape_mask import ShapeMask

GRID = Grid(20, 30, NORTH_UP)


def wkb(*corners):
    return bytes(ogr.CreateGeometryFromWkt(pixel_box(*corners, NORTH_UP)).ExportToWkb())


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("all_touched", [True, False])
def test_pixels_count_by_their_centre_or_by_any_touch(inside, all_touched):
    mask = ShapeMask([wkb(2.6, 3.6, 7.4, 9.4), wkb(15, 20, 18, 25)], GRID, all_touched, inside)
    expected = np.zeros((20, 30), bool)
    if all_touched:
        expected[2:8, 3:10] = True
    else:
        expected[3:7, 4:9] = True
    expected[15:18, 20:25] = True
    found = mask.read(GRID.whole)
    # What a shape touches along its very edge is GDAL's choice.
    certain = np.ones((20, 30), bool)
    certain[14:19, 19:26] = not all_touched
    certain[15:18, 20:25] = True
    np.testing.assert_array_equal(found[certain], (expected == inside)[certain])


def test_any_window_is_a_part_of_the_whole():
    mask = ShapeMask([wkb(2.6, 3.6, 7.4, 9.4)], GRID)
    whole = mask.read(GRID.whole)
    for window in (Window(0, 0, 5, 6), Window(5, 5, 9, 9), Window(12, 12, 3, 3)):
        np.testing.assert_array_equal(mask.read(window), whole[window.row:window.row + window.rows,
                                                               window.col:window.col + window.cols])


def test_beyond_the_edges_of_the_grid_shapes_go_on():
    found = ShapeMask([wkb(-5, -5, 3, 4)], GRID).read(Window(-6, -6, 12, 12))
    expected = np.zeros((12, 12), bool)
    expected[1:9, 1:10] = True
    np.testing.assert_array_equal(found, expected)


def test_shapes_outside_the_grid_hold_nothing():
    assert not ShapeMask([wkb(200, 200, 210, 210)], GRID).read(GRID.whole).any()
    assert ShapeMask([], GRID, inside=False).read(GRID.whole).all()
