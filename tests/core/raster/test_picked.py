import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from osgeo import gdal
from whiskbroom.core.raster import picked
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.lattice import PixelMap
from whiskbroom.core.raster.picked import PickedRaster
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.arange(2 * 30 * 40).reshape(2, 30, 40) % 251


@pytest.fixture
def reader(tmp_path):
    def make(target, values=VALUES.astype(np.uint8), **options):
        stack = RasterStack([write_raster(tmp_path / "a.tif", values, **options)])
        return PickedRaster(stack, target, PixelMap.between(target, stack.grid))

    return make


def shifted(row, col, rows, cols, row_size=10.0, col_size=10.0):
    """A grid whose first corner lies at a position of the raster."""
    return Grid(rows, cols, (NORTH_UP[0] + 10 * col, col_size, 0.0, NORTH_UP[3] - 10 * row, 0.0, -row_size))


def by_gdal(target, values, **options):
    source = gdal.Open(write_raster("/vsimem/picked.tif", values, **options))
    warped = gdal.GetDriverByName("MEM").Create("", target.cols, target.rows, len(values), gdal.GDT_UInt16)
    warped.SetGeoTransform(target.transform)
    warped.SetProjection(source.GetProjection())
    for number in range(1, len(values) + 1):
        warped.GetRasterBand(number).Fill(999)
    gdal.Warp(warped, source, resampleAlg="near", errorThreshold=0)
    return warped.ReadAsArray()


@pytest.mark.parametrize("target", [
    shifted(0, 0, 30, 40), shifted(3, 5, 10, 12), shifted(-4, 20, 50, 90), shifted(0, 0, 60, 80, 5.0, 5.0),
    shifted(0, 0, 15, 20, 20.0, 20.0), shifted(1.3, 2.7, 9, 8, 27.0, 13.0), shifted(-2.25, -3.5, 120, 77, 3.0, 6.0)])
def test_it_is_gdals_nearest_neighbour(reader, target):
    found = reader(target)
    values, valid = found.read(target.whole)
    expected = by_gdal(target, VALUES.astype(np.uint8))
    inside = expected != 999
    np.testing.assert_array_equal(values[inside], expected[inside])
    assert found.covers == inside.all()
    assert (valid is None) == inside.all() or np.array_equal(valid, inside)


@pytest.mark.parametrize("window", [Window(0, 0, 5, 5), Window(7, 30, 23, 10), Window(29, 39, 1, 1)])
def test_any_window_is_a_part_of_the_whole_and_reads_in_pieces_are_the_same(reader, window, monkeypatch):
    monkeypatch.setattr(picked, "_LARGEST_READ", 40)
    target = shifted(-3, -3, 30, 40, 17.0, 19.0)
    found = reader(target, nodata=7)
    values, valid = found.read(target.whole)
    part, part_valid = found.read(window)
    inside = np.s_[:, window.row:window.row + window.rows, window.col:window.col + window.cols]
    np.testing.assert_array_equal(part, values[inside])
    np.testing.assert_array_equal(part_valid, valid[inside])
    expected = by_gdal(target, VALUES.astype(np.uint8))
    np.testing.assert_array_equal(values[valid], expected[valid])
    np.testing.assert_array_equal(valid, (expected != 999) & (expected != 7))
    assert found.scratch_bytes > 0


def test_mirrors_are_undone(reader):
    south_up = Grid(30, 40, (NORTH_UP[0], 10.0, 0.0, NORTH_UP[3] - 300, 0.0, 10.0))
    values, valid = reader(south_up).read(south_up.whole)
    np.testing.assert_array_equal(values, VALUES[:, ::-1])
    assert valid is None
    east_left = Grid(30, 40, (NORTH_UP[0] + 400, -10.0, 0.0, NORTH_UP[3], 0.0, -10.0))
    np.testing.assert_array_equal(reader(east_left).read(Window(3, 4, 1, 5))[0], VALUES[:, 3:4, ::-1][:, :, 4:9])


def test_a_centre_on_an_edge_takes_the_later_pixel_whatever_the_noise_of_coordinates(reader):
    for noise in (-1e-9, 0.0, 1e-9):
        target = shifted(noise, noise, 15, 20, 20.0, 20.0)
        np.testing.assert_array_equal(reader(target).read(target.whole)[0], VALUES[:, 1::2, 1::2])


@pytest.mark.parametrize("dtype", ["int64", "uint64", "float64", "float32"])
def test_every_type_is_exact(reader, dtype):
    top = np.finfo(dtype).max if dtype.startswith("f") else np.iinfo(dtype).max
    values = np.full((1, 30, 40), top, dtype)
    values[0, ::2] = top - 1 if dtype.endswith("int64") else 0.1
    target = shifted(0, 0, 60, 80, 5.0, 5.0)
    found, _ = reader(target, values).read(target.whole)
    np.testing.assert_array_equal(found, values.repeat(2, 1).repeat(2, 2))


def test_beside_the_raster_all_is_zero_and_invalid(reader):
    target = shifted(100, 0, 5, 5)
    values, valid = reader(target).read(target.whole)
    assert not values.any() and not valid.any()
