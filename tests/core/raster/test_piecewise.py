import pickle

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_window, wkt, write_raster
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import extent, piecewise
from whiskbroom.core.raster.dominant import AreaMode
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.piecewise import PiecewiseRaster
from whiskbroom.core.raster.place import Place
from whiskbroom.core.raster.resampling import KERNELS, resampled_dtype
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.summed import AreaSum
from whiskbroom.core.raster.warped import Warp
from whiskbroom.core.spec.common import RESAMPLING_METHODS

METHODS = [option.key for option in RESAMPLING_METHODS]
RNG = np.random.default_rng(12)
VALUES = RNG.integers(0, 900, (2, 80, 90))
MASK = RNG.random((80, 90)) > 0.1
SOURCE = Grid(80, 90, NORTH_UP, wkt(UTM33))
TARGETS = {
    "coarser": Grid(20, 31, (499990.0, 30.0, 0.0, 4600010.0, 0.0, -45.0), wkt(UTM33)),
    "turned": Grid(60, 70, (500103.1, 9.07, 3.03, 4599911.3, 2.01, -10.09), wkt(UTM33)),
    "utm 32": extent.reprojected(SOURCE, "EPSG:32632", "a"),
}


def reader(tmp_path, target, method, values=VALUES.astype(np.uint16), **options):
    return resampled(RasterStack([write_raster(tmp_path / "a.tif", values, **options)]), target, method)


def resampled(stack, target, method):
    place = Place(target, stack.grid, "a.tif")
    resampler = {"sum": AreaSum(place), "mode": AreaMode(place, stack.dtype)}.get(
        method, Warp(method, place, resampled_dtype(stack.dtype, method)))
    return PiecewiseRaster(stack, target, place, resampler)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("target", ["coarser", "turned", "utm 32"])
def test_a_window_holds_the_very_numbers_of_the_whole(tmp_path, target, method, monkeypatch):
    monkeypatch.setattr(piecewise, "TILE", 16)
    grid = TARGETS[target]
    found = pickle.loads(pickle.dumps(reader(tmp_path, grid, method, mask=MASK)))
    values, valid = read_window(found, grid.whole)
    for window in (Window(0, 0, 1, 1), Window(3, 5, 17, 20), Window(19, 30, 1, 1)):
        part, part_valid = read_window(found, window)
        inside = np.s_[:, window.row:window.row + window.rows, window.col:window.col + window.cols]
        np.testing.assert_array_equal(part, values[inside])
        np.testing.assert_array_equal(part_valid, valid[inside])


@pytest.mark.parametrize("method", METHODS)
def test_pixels_that_cover_much_are_read_alone_and_one_that_covers_too_much_is_an_error(
        tmp_path, method, monkeypatch):
    grid = Grid(4, 4, (500000.0, 225.0, 0.0, 4600000.0, 0.0, -200.0), SOURCE.crs)
    before, _ = read_window(reader(tmp_path, grid, method), grid.whole)
    reach = 80 * 90 if method in KERNELS else 3000
    # All bands of a pixel at once, and one band after the other.
    for values in (2 * reach, reach):
        monkeypatch.setattr(piecewise, "_LARGEST_READ", values)
        after, _ = read_window(reader(tmp_path, grid, method), grid.whole)
        np.testing.assert_allclose(after, before, rtol=1e-6)
    monkeypatch.setattr(piecewise, "_LARGEST_READ", 300)
    after, _ = read_window(reader(tmp_path, grid, method), grid.whole)
    np.testing.assert_allclose(after, before, rtol=1e-6)
    monkeypatch.setattr(piecewise, "_MOST_FOR_A_PIXEL", 300)
    with pytest.raises(InputError, match="One pixel of the output needs .* pixels of .*a.tif, too many for one step"):
        read_window(reader(tmp_path, grid, method), grid.whole)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("target, covers", [
    (Grid(40, 30, (500000.0, 30.0, 0.0, 4600000.0, 0.0, -20.0), SOURCE.crs), True),
    (Grid(40, 30, (499999.95, 30.0, 0.0, 4600000.05, 0.0, -20.0), SOURCE.crs), True),
    (Grid(40, 31, (500000.0, 30.0, 0.0, 4600000.0, 0.0, -20.0), SOURCE.crs), False),
    (Grid(9, 9, (500350.0, 23.0, 11.0, 4599700.0, 9.0, -17.0), SOURCE.crs), True),
    (TARGETS["utm 32"], False)])
def test_a_target_on_the_raster_is_covered_without_a_gap(tmp_path, method, target, covers):
    found = reader(tmp_path, target, method)
    assert found.covers == covers
    assert not covers or read_window(found, target.whole)[1].all()


def test_pixels_that_the_projection_cannot_reach_are_nodata(tmp_path):
    """A map of the whole disc of the earth: the corners lie in space."""
    world = np.arange(180 * 360, dtype=np.float64).reshape(1, 180, 360)
    stack = RasterStack([write_raster(tmp_path / "world.tif", world, transform=(-180.0, 1.0, 0.0, 90.0, 0.0, -1.0),
                                      epsg=4326)])
    crs = extent.wkt_of("+proj=ortho +lat_0=0 +lon_0=0 +R=6371000")
    disc = Grid(64, 64, (-6.4e6, 2e5, 0.0, 6.4e6, 0.0, -2e5), crs)
    values, valid = read_window(resampled(stack, disc, "nearest"), disc.whole)
    rows, cols = np.mgrid[:64, :64] + 0.5
    distance = np.hypot(rows - 32, cols - 32) * 2e5
    assert valid[0][distance < 6.1e6].all() and not valid[0][distance > 6.5e6].any()
    latitude = np.degrees(np.arcsin(np.clip((32 - rows) * 2e5 / 6371000, -1, 1)))
    expected = np.floor(90 - latitude[:, 32])
    np.testing.assert_array_equal(values[0, 1:-1, 32] // 360, expected[1:-1])
