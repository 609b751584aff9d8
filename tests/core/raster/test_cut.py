"""Rasters and band sets cut to an extent."""

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.cut import cut
from whiskbroom.core.raster.spectral import spectral_bands
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.virtual import write_virtual

VALUES = np.arange(48, dtype=np.uint16).reshape(1, 6, 8)
# (rows, cols) for the transforms of pixels of 10 m.
GRIDS = {"north up": (500000, 10, 0, 4600000, 0, -10), "south up": (500000, 10, 0, 4599940, 0, 10),
         "rotated": (500000, 0, 10, 4600000, 10, 0)}


def read_cut(bandset, folder):
    path, = write_virtual(bandset, str(folder))
    stack = RasterStack([path])
    return stack.read(stack.grid.whole)[0][0], stack


@pytest.mark.parametrize("grid, rows, cols", [
    ("north up", slice(1, 3), slice(2, 5)), ("south up", slice(3, 5), slice(2, 5)), ("rotated", None, None)])
def test_pixels_that_the_extent_reaches_are_kept(tmp_path, grid, rows, cols):
    path = write_raster(tmp_path / "a.tif", VALUES, transform=GRIDS[grid])
    bounds = Bounds(500021, 500049, 4599971, 4599989)
    if grid == "rotated":
        # x grows with the rows and y with the columns.
        bounds, rows, cols = Bounds(500021, 500049, 4600011, 4600029), slice(2, 5), slice(1, 3)
    values, _ = read_cut(cut(path, bounds), tmp_path)
    assert np.array_equal(values, VALUES[0][rows, cols])


def test_an_extent_along_the_edges_of_pixels_takes_none_beside_it(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    values, _ = read_cut(cut(path, Bounds(500010, 500030, 4599970, 4599980)), tmp_path)
    assert np.array_equal(values, VALUES[0][2:3, 1:3])


def test_bands_keep_the_names_that_the_file_gives_them(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.concatenate([VALUES, VALUES]), names=("red", ""))
    bounds = Bounds(500000, 500010, 4599990, 4600000)
    assert read_cut(cut(path, bounds), tmp_path)[1].band_names() == RasterStack([path]).band_names()
    assert str(cut(path, bounds)) == path


def test_the_box_of_a_band_set_stays_where_it_is_tighter(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    bandset = BandSet(spectral_bands([path]), "set", box=(500000, 4600000, 500030, 4599960))
    assert cut(bandset, Bounds(500010, 500080, 4599940, 4599990)).box == (500010, 4599990, 500030, 4599960)


def test_an_extent_that_only_touches_the_box_is_an_error(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    bandset = BandSet(spectral_bands([path]), "set", box=(500000, 4600000, 500030, 4599960))
    with pytest.raises(InputError, match="The extent does not meet set"):
        cut(bandset, Bounds(500030, 500060, 4599940, 4599990))
