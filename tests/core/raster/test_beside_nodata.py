import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_window, wkt, write_raster
from whiskbroom.core.raster.beside_nodata import BesideNoData
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.piecewise import PiecewiseRaster
from whiskbroom.core.raster.place import Place
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.warped import Warp

VALUES = np.random.default_rng(11).integers(0, 900, (1, 80, 90)).astype(np.uint16)
MASK = np.random.default_rng(5).random((80, 90)) > 0.1
FINER = Grid(120, 100, (500033.0, 4.1, 0.0, 4599977.0, 0.0, -6.1), wkt(UTM33))
COARSER = Grid(20, 28, (500010.0, 31.0, 0.0, 4599980.0, 0.0, -37.0), wkt(UTM33))


def read(tmp_path, target, method, tamed, **options):
    stack = RasterStack([write_raster(tmp_path / "a.tif", VALUES, **options)])
    place = Place(target, stack.grid, "a.tif")
    warp = Warp(method, place, np.dtype("float32"))
    return read_window(PiecewiseRaster(stack, target, place, BesideNoData(warp) if tamed else warp), target.whole)


@pytest.mark.parametrize("target", [FINER, COARSER], ids=["finer", "coarser"])
@pytest.mark.parametrize("method", ["cubic", "lanczos"])
def test_values_stay_within_what_a_whole_kernel_can_give(tmp_path, target, method):
    """By GDAL alone a Lanczos value of these numbers from 0 to 899 reaches thousands."""
    values, valid = read(tmp_path, target, method, tamed=True, mask=MASK)
    assert values[valid].min() > -700 and values[valid].max() < 1600
    _, bilinear_valid = read(tmp_path, target, "bilinear", tamed=False, mask=MASK)
    np.testing.assert_array_equal(valid, bilinear_valid)


@pytest.mark.parametrize("method", ["cubic", "lanczos"])
def test_a_whole_kernel_is_left_as_it_is_and_an_incomplete_one_is_bilinear(tmp_path, method):
    mask = np.ones((80, 90), bool)
    mask[40:43, 25:28] = False
    values, valid = read(tmp_path, FINER, method, tamed=True, mask=mask)
    plain, _ = read(tmp_path, FINER, method, tamed=False, mask=mask)
    bilinear, _ = read(tmp_path, FINER, "bilinear", tamed=False, mask=mask)
    rows = (NORTH_UP[3] - (4599977.0 - 6.1 * (np.arange(120) + 0.5))) // 10
    cols = (500033.0 + 4.1 * (np.arange(100) + 0.5) - NORTH_UP[0]) // 10
    reach = 2 if method == "cubic" else 3
    lacking = (np.abs(rows - 41) <= reach + 1)[:, None] & (np.abs(cols - 26) <= reach + 1)
    expected = np.where(lacking, bilinear[0], plain[0])
    np.testing.assert_array_equal(values[0][valid[0]], expected[valid[0]])
    assert lacking.any() and not valid.all()
