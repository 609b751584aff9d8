import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.masked import MaskedStack
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.arange(2 * 6 * 7, dtype=np.uint8).reshape(2, 6, 7)
STAYS = np.random.default_rng(1).random((6, 7)) > 0.4


class Mask:
    bytes_per_pixel, scratch_bytes = 5, 7
    closed = False

    def read(self, window):
        return STAYS[window.row:window.row + window.rows, window.col:window.col + window.cols]

    def close(self):
        self.closed = True


@pytest.mark.parametrize("nodata", [None, 40])
def test_a_pixel_is_valid_where_it_was_and_the_mask_lets_it(tmp_path, nodata):
    plain = RasterStack([write_raster(tmp_path / "a.tif", VALUES, nodata=nodata, names=["x", "y"])])
    mask = Mask()
    stack = MaskedStack(plain, mask)
    values, valid = stack.read(Window(1, 2, 4, 5))
    np.testing.assert_array_equal(values, VALUES[:, 1:5, 2:])
    has_data = VALUES[:, 1:5, 2:] != (300 if nodata is None else nodata)
    np.testing.assert_array_equal(valid, STAYS[1:5, 2:] & has_data)
    assert [info.has_mask for info in stack.bands] == [nodata is None] * 2 and stack.may_be_invalid
    assert stack.band_names() == ("x", "y") and stack.places() == plain.places()
    assert stack.bytes_per_pixel >= plain.bytes_per_pixel + 5 and stack.scratch_bytes == 7
    stack.close()
    assert mask.closed


def test_a_halo_beyond_the_grid_is_invalid(tmp_path):
    stack = MaskedStack(RasterStack([write_raster(tmp_path / "a.tif", VALUES)]), Mask())
    _, valid = stack.read(Window(0, 0, 6, 7), halo=2)
    np.testing.assert_array_equal(valid[0], np.pad(STAYS, 2))
