import pickle

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt
from osgeo import osr
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.place import Place

GRID = Grid(30, 40, NORTH_UP, wkt(UTM33))
ROTATED = Grid(30, 40, (500300.0, 8.0, 6.0, 4599900.0, 6.0, -8.0), wkt(UTM33))
DEGREES = Grid(50, 60, (15.0, 1e-4, 0.0, 41.56, 0.0, -1e-4), wkt(4326))
ROWS, COLS = np.array([0.0, 7.5, 30.0]), np.array([0.0, 11.25, 40.0])


@pytest.mark.parametrize("target", [GRID, ROTATED, Grid(30, 40, NORTH_UP)])
def test_in_one_coordinate_system_positions_go_over_the_ground(target):
    rows, cols = Place(target, ROTATED, "a.tif")(ROWS, COLS)
    expected = [ROTATED.to_pixel(*target.to_world(row, col)) for row, col in zip(ROWS, COLS)]
    np.testing.assert_allclose(np.column_stack([rows, cols]), expected, atol=1e-7)


def test_between_coordinate_systems_positions_are_those_of_proj():
    place = pickle.loads(pickle.dumps(Place(DEGREES, GRID, "a.tif")))
    rows, cols = place(ROWS, COLS)
    from_degrees, to_utm = osr.SpatialReference(), osr.SpatialReference()
    from_degrees.ImportFromEPSG(4326), to_utm.ImportFromEPSG(UTM33)
    from_degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(from_degrees, to_utm)
    ground = [move.TransformPoint(*DEGREES.to_world(row, col))[:2] for row, col in zip(ROWS, COLS)]
    np.testing.assert_allclose(np.column_stack([rows, cols]), [GRID.to_pixel(x, y) for x, y in ground], atol=1e-6)


def test_what_cannot_be_brought_over_is_not_a_number():
    polar = Grid(10, 10, (-5e6, 1e6, 0.0, 5e6, 0.0, -1e6), wkt(3413))
    world = Grid(180, 360, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt(4326))
    rows, cols = Place(world, polar, "a.tif")(np.array([0.0, np.nan]), np.array([180.0, 0.0]))
    assert rows[0] == pytest.approx(5, abs=1e-9) and np.isnan(rows[1]) and np.isnan(cols[1])


@pytest.mark.parametrize("target, row_scale, col_scale", [
    (Grid(5, 5, (500000.0, 20.0, 0.0, 4600000.0, 0.0, -30.0), GRID.crs), 3, 2), (ROTATED, 1, 1)])
def test_scales_are_source_pixels_to_a_target_pixel(target, row_scale, col_scale):
    place = Place(target, GRID, "a.tif")
    assert (place.row_scale, place.col_scale) == pytest.approx((row_scale, col_scale))


def test_scales_between_coordinate_systems_are_those_of_the_middle():
    """A ten-thousandth of a degree of latitude is 11.1 m, of longitude 8.3 m at 41.5 N."""
    place = Place(DEGREES, GRID, "a.tif")
    assert (place.row_scale, place.col_scale) == pytest.approx((1.111, 0.834), abs=0.002)


def test_the_datasets_of_a_warp_lie_to_each_other_as_the_grids_do():
    place = Place(ROTATED, GRID, "a.tif")
    bands, out = [np.zeros((9, 8))], [np.zeros((3, 2))]
    source, target, _ = place.datasets(bands, None, Window(4, 6, 9, 8), out, Window(10, 20, 3, 2))
    there = Grid(9, 8, source.GetGeoTransform())
    here = Grid(3, 2, target.GetGeoTransform())
    for row, col in ((0, 0), (3, 0), (1.5, 2)):
        expected = place.straight(10 + row, 20 + col)
        assert there.to_pixel(*here.to_world(row, col)) == pytest.approx((expected[0] - 4, expected[1] - 6))
