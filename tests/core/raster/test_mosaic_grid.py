import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.common_grid import window_on
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.mosaic_grid import images_of, mosaic_grid

FIRST = Grid(20, 30, NORTH_UP)


@pytest.fixture
def raster(tmp_path):
    def make(name, row, col, size=10.0):
        transform = (NORTH_UP[0] + 10 * col, size, 0.0, NORTH_UP[3] - 10 * row, 0.0, -size)
        return write_raster(tmp_path / name, np.ones((20, 30), np.uint8), transform=transform)

    return make


def test_rasters_in_a_row_make_an_image():
    assert images_of("abcdef", 1) == [tuple("a"), tuple("b"), tuple("c"), tuple("d"), tuple("e"), tuple("f")]
    assert images_of("abcdef", 3) == [("a", "b", "c"), ("d", "e", "f")]
    with pytest.raises(ParameterError, match="rasters_per_image must divide the number of rasters; 4 does"):
        images_of("abcdef", 4)


def test_the_grid_holds_all_images(raster):
    images = [(raster("a.tif", 0, 0),), (raster("b.tif", -5, 40),)]
    assert window_on(FIRST, mosaic_grid(images)) == Window(-5, 0, 25, 70)
    box = Bounds(500101, 500199, 4599901, 4599999)
    assert window_on(FIRST, mosaic_grid(images, bounds=box)) == Window(0, 10, 10, 10)


def test_other_pixels_are_refused_or_one_gives_them(raster):
    images = [(raster("a.tif", 0, 0),), (raster("b.tif", 4, 4, 25.0),)]
    with pytest.raises(InputError, match="a.tif and .*b.tif do not lie at the same places"):
        mosaic_grid(images)
    assert window_on(FIRST, mosaic_grid(images, "first")) == Window(0, 0, 54, 79)
    assert mosaic_grid(images, "coarsest").transform[1] == 25
    aligned = mosaic_grid(images, align_raster=raster("c.tif", 0, 0, 7.0))
    assert aligned.transform[1] == 7 and window_on(FIRST, aligned).rows >= 54
