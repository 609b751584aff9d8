"""Against polygons cut one by one, since GDAL's own sums lose pixels."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_window, wkt, write_raster
from osgeo import gdal
from whiskbroom.core.raster import extent
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.piecewise import PiecewiseRaster
from whiskbroom.core.raster.place import Place
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.summed import AreaSum

RNG = np.random.default_rng(8)
VALUES = RNG.integers(0, 900, (2, 80, 90)).astype(np.uint16)
SOURCE = Grid(80, 90, NORTH_UP, wkt(UTM33))


def summed(tmp_path, target, values=VALUES, **options):
    stack = RasterStack([write_raster(tmp_path / "a.tif", values, **options)])
    place = Place(target, stack.grid, "a.tif")
    return read_window(PiecewiseRaster(stack, target, place, AreaSum(place)), target.whole)


def test_whole_pixels_add_up(tmp_path):
    values, valid = summed(tmp_path, Grid(20, 18, (NORTH_UP[0], 50.0, 0.0, NORTH_UP[3], 0.0, -40.0), SOURCE.crs))
    np.testing.assert_allclose(values, VALUES.reshape(2, 20, 4, 18, 5).sum(axis=(2, 4)), rtol=1e-12)
    assert valid.all()


def test_masked_pixels_add_nothing_and_a_cell_of_them_alone_is_invalid(tmp_path):
    mask = np.ones((80, 90), bool)
    mask[:4, :5], mask[40, 40] = False, False
    values, valid = summed(tmp_path, Grid(20, 18, (NORTH_UP[0], 50.0, 0.0, NORTH_UP[3], 0.0, -40.0), SOURCE.crs),
                           mask=mask)
    np.testing.assert_allclose(values, (VALUES * mask).reshape(2, 20, 4, 18, 5).sum(axis=(2, 4)), rtol=1e-12)
    expected = np.ones((20, 18), bool)
    expected[0, 0] = False
    np.testing.assert_array_equal(valid, np.stack([expected] * 2))


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "EPSG:3035"])
def test_in_another_coordinate_system_the_total_is_kept(tmp_path, crs):
    target = extent.reprojected(SOURCE, crs, "a.tif")
    target = extent.grid_of_bounds(extent.bounds_in(extent.bounds_of(SOURCE), target.crs), target)
    values, _ = summed(tmp_path, target)
    np.testing.assert_allclose(values.sum(axis=(1, 2)), VALUES.sum(axis=(1, 2)), rtol=1e-9)


def test_on_a_straight_grid_it_is_gdals_sum(tmp_path):
    target = Grid(15, 20, (500013.0, 31.0, 0.0, 4599971.0, 0.0, -29.0), SOURCE.crs)
    values, valid = summed(tmp_path, target)
    expected = gdal.GetDriverByName("MEM").Create("", 20, 15, 2, gdal.GDT_Float64)
    expected.SetGeoTransform(target.transform)
    expected.SetProjection(target.crs)
    gdal.Warp(expected, gdal.Open(str(tmp_path / "a.tif")), resampleAlg="sum", errorThreshold=0)
    np.testing.assert_allclose(values, expected.ReadAsArray(), rtol=1e-9)
    assert valid.all()
