import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_window, wkt, write_raster
from osgeo import gdal
from whiskbroom.core.raster import extent
from whiskbroom.core.raster.dominant import AreaMode
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.piecewise import PiecewiseRaster
from whiskbroom.core.raster.place import Place
from whiskbroom.core.raster.stack import RasterStack

RNG = np.random.default_rng(6)
# Patches, so that in most pixels one class is clearly the most frequent.
VALUES = RNG.integers(1, 6, (2, 20, 24)).astype(np.uint8).repeat(4, 1).repeat(4, 2)
SOURCE = Grid(80, 96, NORTH_UP, wkt(UTM33))


def modes(tmp_path, target, values=VALUES, **options):
    stack = RasterStack([write_raster(tmp_path / "a.tif", values, **options)])
    place = Place(target, stack.grid, "a.tif")
    return read_window(PiecewiseRaster(stack, target, place, AreaMode(place, stack.dtype)), target.whole)


def test_over_whole_pixels_it_is_the_most_frequent_value(tmp_path):
    target = Grid(16, 16, (NORTH_UP[0], 60.0, 0.0, NORTH_UP[3], 0.0, -50.0), SOURCE.crs)
    values, valid = modes(tmp_path, target)
    blocks = VALUES.reshape(2, 16, 5, 16, 6).swapaxes(2, 3).reshape(2, 16, 16, 30)
    expected = np.apply_along_axis(lambda cell: np.bincount(cell).argmax(), -1, blocks)
    np.testing.assert_array_equal(values, expected)
    assert valid.all() and values.dtype == np.uint8


def test_it_is_gdals_mode_but_for_close_calls(tmp_path):
    """GDAL 3.6 counts a pixel that is touched as much as one that lies inside."""
    target = Grid(30, 40, (500013.0, 22.0, 0.0, 4599983.0, 0.0, -23.0), SOURCE.crs)
    values, valid = modes(tmp_path, target)
    made = gdal.GetDriverByName("MEM").Create("", 40, 30, 2)
    made.SetGeoTransform(target.transform)
    made.SetProjection(target.crs)
    gdal.Warp(made, gdal.Open(str(tmp_path / "a.tif")), resampleAlg="mode", errorThreshold=0)
    assert (made.ReadAsArray() == values)[valid].mean() > 0.93


def test_in_another_coordinate_system_it_is_what_many_points_in_a_pixel_say(tmp_path):
    target = extent.reprojected(SOURCE, "EPSG:32632", "a", 37, 37)
    values, valid = modes(tmp_path, target)
    steps = (np.arange(15) + 0.5) / 15
    rows = (np.arange(target.rows)[:, None, None, None] + steps[:, None]).repeat(target.cols, 1).repeat(15, 3)
    cols = (np.arange(target.cols)[:, None, None] + steps).repeat(15, 1)[None].repeat(target.rows, 0)
    row, col = Place(target, SOURCE, "a")(rows.ravel(), cols.ravel())
    row, col = (np.floor(place).astype(int).reshape(target.rows, target.cols, 225) for place in (row, col))
    inside = (row >= 0) & (row < 80) & (col >= 0) & (col < 96)
    points = np.where(inside, VALUES[0][row.clip(0, 79), col.clip(0, 95)], 0)
    counts = np.stack([(points == value).sum(axis=-1) for value in range(1, 6)], axis=-1)
    ranked = np.sort(counts, axis=-1)
    clear = (ranked[..., -1] - ranked[..., -2] > 40) & inside.all(axis=-1)
    assert clear.mean() > 0.4 and valid[0][clear].all()
    np.testing.assert_array_equal(values[0][clear], counts.argmax(axis=-1)[clear] + 1)


def test_masked_pixels_take_no_part(tmp_path):
    mask = np.ones((80, 96), bool)
    mask[:50, :60] = False
    mask[0, 0], mask[7, 11] = True, True
    target = Grid(16, 16, (NORTH_UP[0], 60.0, 0.0, NORTH_UP[3], 0.0, -50.0), SOURCE.crs)
    values, valid = modes(tmp_path, target, mask=mask)
    expected = np.ones((16, 16), bool)
    expected[:10, :10] = False
    expected[0, 0], expected[1, 1] = True, True
    np.testing.assert_array_equal(valid, np.stack([expected] * 2))
    assert (values[:, 0, 0] == VALUES[:, 0, 0]).all() and (values[:, 1, 1] == VALUES[:, 7, 11]).all()
