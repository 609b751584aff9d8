"""Averages over blocks of whole pixels: chosen where they are such, and then what GDAL gives."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_window, wkt, write_raster
from whiskbroom.core.raster.align import AlignedStack
from whiskbroom.core.raster.block_average import BlockAverage
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.piecewise import PiecewiseRaster
from whiskbroom.core.raster.place import Place
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.warped import Warp

RNG = np.random.default_rng(8)
SOURCE = Grid(130, 150, NORTH_UP, wkt(UTM33))
LEFT, SIZE, _, TOP, _, _ = NORTH_UP


def target(rows, cols, height, width, row=0, col=0):
    """A grid of pixels of so many source pixels, that begins at a pixel of the source."""
    return Grid(rows, cols, (LEFT + col * SIZE, width * SIZE, 0.0, TOP - row * SIZE, 0.0, -height * SIZE), SOURCE.crs)


def blocks_of(grid):
    return BlockAverage.of(Place(grid, SOURCE, "a"), grid, np.dtype("float32"))


def test_blocks_of_whole_pixels_are_known():
    found = blocks_of(target(20, 20, 3, 2, 5, 7))
    assert (found.height, found.width) == (3, 2)
    assert blocks_of(target(20, 20, 3, 2, -5, -7)) is not None


@pytest.mark.parametrize("grid", [
    target(20, 20, 2.5, 2), target(20, 20, 0.5, 0.5), target(20, 20, 2, 2, 0.25), target(2000, 20, 2.000001, 2),
    target(20, 20, -2, 2), Grid(9, 9, (LEFT, 20.0, 3.0, TOP, 3.0, -20.0), SOURCE.crs)])
def test_other_pixels_are_not(grid):
    assert blocks_of(grid) is None


def test_another_coordinate_system_is_not():
    grid = Grid(9, 9, NORTH_UP, wkt(32632))
    assert BlockAverage.of(Place(grid, SOURCE, "a"), grid, np.dtype("float32")) is None


@pytest.mark.parametrize("options", [{}, {"nodata": 7}])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32", "int32"])
@pytest.mark.parametrize("grid", [target(65, 75, 2, 2), target(20, 30, 3, 4, 11, 2), target(10, 10, 20, 20, -30, -15),
                                  target(3, 3, 50, 60)])
def test_values_are_those_of_gdals_average(tmp_path, options, kind, grid):
    values = RNG.integers(0, 30, (2, 130, 150)).astype(kind)
    stack = RasterStack([write_raster(tmp_path / "a.tif", values, **options)])
    dtype = np.dtype("float64" if kind == "int32" else "float32")
    place = Place(grid, stack.grid, "a.tif")
    ours = read_window(PiecewiseRaster(stack, grid, place, BlockAverage.of(place, grid, dtype)), grid.whole)
    gdals = read_window(PiecewiseRaster(stack, grid, place, Warp("average", place, dtype)), grid.whole)
    # GDAL gives a pixel at the rim that lies beside the raster the rim's value.
    inside = _inside(grid)
    np.testing.assert_array_equal(ours[1][:, inside], gdals[1][:, inside])
    np.testing.assert_allclose(np.where(ours[1], ours[0], 0)[:, inside], np.where(gdals[1], gdals[0], 0)[:, inside],
                               rtol=2e-7)


def _inside(grid):
    rows, cols = np.meshgrid(np.arange(grid.rows), np.arange(grid.cols), indexing="ij")
    low = Place(grid, SOURCE, "a")(rows.ravel(), cols.ravel())
    high = Place(grid, SOURCE, "a")(rows.ravel() + 1, cols.ravel() + 1)
    whole = (low[0] >= 0) & (low[1] >= 0) & (high[0] <= SOURCE.rows) & (high[1] <= SOURCE.cols)
    return whole.reshape(rows.shape)


def test_a_block_that_lies_partly_beside_the_raster_is_the_mean_of_what_lies_on_it(tmp_path):
    values = RNG.integers(0, 200, (1, 130, 150)).astype(np.uint8)
    grid = target(3, 3, 50, 60)
    with AlignedStack([write_raster(tmp_path / "a.tif", values)], grid, "average") as stack:
        found, valid = read_window(stack, grid.whole)
    assert found[0, 2, 2] == np.float32(values[0, 100:, 120:].mean(dtype=float)) and valid.all()


def test_what_lies_beside_the_raster_is_invalid(tmp_path):
    grid = target(6, 6, 20, 20, -45, 200)
    with AlignedStack([write_raster(tmp_path / "a.tif", np.ones((1, 130, 150), np.uint8))], grid, "average") as stack:
        assert not read_window(stack, grid.whole)[1].any()
