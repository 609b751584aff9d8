import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import MemoryLimitError
from whiskbroom.core.raster.growing import Growth, grow
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.zeros((2, 30, 30), np.uint16)
VALUES[0, 10:20, 5:25] = 40_000
VALUES[1, 15:, :] = 3


def grown(path, seeds, growth, **context):
    return list(grow(RasterStack([path]), seeds, growth, Context(**context)))


@pytest.fixture
def path(tmp_path):
    valid = np.ones((30, 30), bool)
    valid[12, 12] = False
    return write_raster(tmp_path / "a.tif", VALUES, mask=valid)


def test_a_region_is_cut_by_the_width_around_its_seed(path):
    (found,) = grown(path, [(11, 14)], Growth(7, 0))
    assert (found.window.row, found.window.col, found.window.rows, found.window.cols) == (8, 11, 7, 7)
    # Rows 10 to 14 of the block, without the masked pixel.
    assert found.pixels.sum() == 5 * 7 - 1 and not found.pixels[:2].any() and not found.pixels[4, 1]


@pytest.mark.parametrize(("width", "side"), [(1, 1), (2, 1), (3, 3), (4, 3), (5, 5)])
def test_an_even_width_is_the_odd_one_below(path, width, side):
    (found,) = grown(path, [(25, 15)], Growth(width, 0))
    assert found.pixels.shape == (side, side) and found.pixels.all()


def test_unsigned_values_do_not_wrap(path):
    """0 - 40000 in 16 bits without sign is 25536."""
    (found,) = grown(path, [(0, 0)], Growth(61, 30_000))
    assert not found.pixels[10:20, 5:25].any() and found.pixels.sum() == 900 - 200


def test_a_seed_on_nodata_has_no_region_and_the_others_keep_their_places(path):
    found = grown(path, [(12, 12), (0, 0), (12, 12), (29, 29)], Growth(3, 0), n_threads=2)
    assert [region is None for region in found] == [True, False, True, False]
    assert found[1].pixels.shape == (2, 2)


def test_a_width_beyond_the_memory_is_told(tmp_path):
    path = write_raster(tmp_path / "wide.tif", np.zeros((1100, 1100), np.uint8))
    with pytest.raises(MemoryLimitError, match="take a smaller maximum width"):
        grown(path, [(0, 0)], Growth(2001, 0), available_ram=256, n_threads=2)
