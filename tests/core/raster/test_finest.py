import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.align import AlignedStack
from whiskbroom.core.raster.finest import on_finest_grid
from whiskbroom.core.raster.stack import RasterStack

FINE = np.arange(16, dtype=np.uint8).reshape(4, 4)
COARSE = np.array([[100, 101], [102, 103]], np.uint8)
TWICE = (NORTH_UP[0], 20.0, 0.0, NORTH_UP[3], 0.0, -20.0)


@pytest.fixture
def paths(tmp_path):
    return [write_raster(tmp_path / "coarse.tif", COARSE, transform=TWICE),
            write_raster(tmp_path / "fine.tif", FINE)]


def test_coarse_bands_come_to_the_grid_of_the_smallest_pixels(paths):
    stack = on_finest_grid(paths, "nearest")
    values, valid = stack.read(stack.grid.whole)
    assert valid is None and np.array_equal(values, [np.kron(COARSE, np.ones((2, 2))), FINE])


def test_without_a_method_other_grids_are_refused(paths):
    with pytest.raises(InputError, match="not on the same grid"):
        on_finest_grid(paths)


def test_rasters_on_one_grid_are_read_as_they_are(paths):
    assert isinstance(on_finest_grid(paths[1:] * 2, "cubic"), RasterStack)
    assert isinstance(on_finest_grid(paths, "nearest", [1, 1]), AlignedStack)


def test_pixels_in_degrees_are_not_small_ones(paths, tmp_path):
    """0.001 degrees are less than 10 metres as numbers alone."""
    degrees = write_raster(tmp_path / "d.tif", FINE, transform=(15.0, 0.001, 0, 41.55, 0, -0.001), epsg=4326)
    assert on_finest_grid([paths[1], degrees], "nearest").grid.transform == NORTH_UP
