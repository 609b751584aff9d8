"""Against gdalwarp on the whole raster at once."""

import pickle

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, read_window, wkt, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import extent, piecewise
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.piecewise import PiecewiseRaster
from whiskbroom.core.raster.place import Place
from whiskbroom.core.raster.resampling import CHOOSING, KERNELS, gdal_name, resampled_dtype
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.warped import Warp
from whiskbroom.core.spec.common import RESAMPLING_METHODS

METHODS = [option.key for option in RESAMPLING_METHODS if option.key not in ("sum", "mode")]
RNG = np.random.default_rng(11)
VALUES = RNG.integers(0, 900, (2, 80, 90))
MASK = RNG.random((80, 90)) > 0.1
SOURCE = Grid(80, 90, NORTH_UP, wkt(UTM33))
TARGETS = {
    "finer": Grid(120, 100, (500033.0, 4.0, 0.0, 4599977.0, 0.0, -6.0), wkt(UTM33)),
    "coarser": Grid(20, 31, (499990.0, 30.0, 0.0, 4600010.0, 0.0, -45.0), wkt(UTM33)),
    "turned": Grid(60, 70, (500103.137, 9.0713, 3.0317, 4599911.371, 2.0119, -10.0937), wkt(UTM33)),
    "south-up": Grid(70, 80, (500003.0, 11.0, 0.0, 4599207.0, 0.0, 11.0), wkt(UTM33)),
    "utm 32": extent.reprojected(SOURCE, "EPSG:32632", "a"),
    "degrees": extent.reprojected(SOURCE, "EPSG:4326", "a"),
}
GDAL_TYPE = {"uint8": 1, "uint16": 2, "int16": 3, "uint32": 4, "int32": 5, "float32": 6, "float64": 7}


def reader(tmp_path, target, method, values=VALUES.astype(np.uint16), **options):
    return resampled(RasterStack([write_raster(tmp_path / "a.tif", values, **options)]), target, method)


def resampled(stack, target, method):
    place = Place(target, stack.grid, "a.tif")
    return PiecewiseRaster(stack, target, place, Warp(method, place, resampled_dtype(stack.dtype, method)))


def by_gdal(path, target, method, dtype):
    """gdalwarp of a file; the scale is named, as GDAL would guess it anew for each of its chunks.

    For the methods over an area the raster gets a margin of masked pixels: at the very edge of a raster GDAL 3.6 weighs
    them wrongly, and takes pixels beside it for its edge (see the test of the edge).
    """
    source = gdal.Open(str(path))
    if method not in KERNELS:
        source = with_margin(source, 8)
    made = gdal.GetDriverByName("MEM").Create("", target.cols, target.rows, source.RasterCount + 1,
                                              GDAL_TYPE[np.dtype(dtype).name])
    made.GetRasterBand(made.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
    made.SetGeoTransform(target.transform)
    made.SetProjection(target.crs)
    place = Place(target, SOURCE, "a")
    scale = [f"XSCALE={1 / place.col_scale:.17g}", f"YSCALE={1 / place.row_scale:.17g}"]
    gdal.Warp(made, source, resampleAlg=gdal_name(method), errorThreshold=0, dstAlpha=True,
              warpOptions=scale)
    values = made.ReadAsArray()
    return values[:-1], values[-1] > 0


def with_margin(raster, width):
    larger = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize + 2 * width, raster.RasterYSize + 2 * width,
                                                raster.RasterCount, raster.GetRasterBand(1).DataType)
    larger.SetGeoTransform(Grid(0, 0, raster.GetGeoTransform()).window_transform(Window(-width, -width, 0, 0)))
    larger.SetProjection(raster.GetProjection())
    larger.CreateMaskBand(gdal.GMF_PER_DATASET)
    larger.WriteArray(raster.ReadAsArray(), width, width)
    larger.GetRasterBand(1).GetMaskBand().WriteArray(raster.GetRasterBand(1).GetMaskBand().ReadAsArray(), width, width)
    return larger


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("target", TARGETS)
def test_values_and_mask_are_gdalwarps(tmp_path, target, method, monkeypatch):
    monkeypatch.setattr(piecewise, "TILE", 32)
    grid = TARGETS[target]
    found = reader(tmp_path, grid, method, mask=MASK)
    values, valid = read_window(found, grid.whole)
    expected, expected_valid = by_gdal(tmp_path / "a.tif", grid, method, found.dtype)
    np.testing.assert_array_equal(valid, np.stack([expected_valid] * 2))
    assert valid.any() and not valid.all()
    if method in CHOOSING:
        np.testing.assert_array_equal(values[valid], expected[:, expected_valid].ravel())
    else:
        np.testing.assert_allclose(values[valid], expected[:, expected_valid].ravel(), rtol=2e-6, atol=2e-4)


def test_at_the_edge_of_a_raster_the_average_weighs_what_is_there(tmp_path):
    """By hand: 3 x 4.5 pixels from one column left of and one row above the raster."""
    values, _ = read_window(reader(tmp_path, TARGETS["coarser"], "average"), Window(0, 0, 1, 1))
    inside = VALUES[0, :4, :2]
    assert values[0, 0, 0] == pytest.approx((inside[:3].sum() + 0.5 * inside[3].sum()) / 7, rel=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_masked_pixels_have_no_influence_even_as_nan_beside_a_nodata_number(tmp_path, method):
    """gdalwarp knows of one or the other, and lets NaN spread."""
    grid = TARGETS["turned"]
    results = []
    for hidden in ((-9999.0, np.nan), (np.nan, -9999.0), (np.inf, np.nan)):
        values = VALUES.astype(np.float32)
        values[0][~MASK], values[1][~MASK[::-1]] = hidden
        results.append(read_window(reader(tmp_path, grid, method, values, nodata=-9999.0), grid.whole))
    for values, valid in results:
        np.testing.assert_array_equal(valid, results[0][1])
        np.testing.assert_array_equal(values, results[0][0])
        assert np.isfinite(values).all() and valid[0].any() and valid[1].any()


def test_each_band_has_its_own_nodata(tmp_path):
    grid = TARGETS["finer"]
    values = VALUES.astype(np.uint16)
    values[0, 20:40], values[1, 30:50] = 7777, 8888
    for method in ("bilinear", "max"):
        found, valid = read_window(reader(tmp_path, grid, method, values, band_nodata=(7777, 8888),
                              driver="HFA"), grid.whole)
        assert not np.array_equal(valid[0], valid[1])
        assert found[valid].max() < 900


@pytest.mark.parametrize("method", [method for method in CHOOSING if method != "mode"])
@pytest.mark.parametrize("dtype", ["int64", "uint64", "int32", "uint32", "float64"])
@pytest.mark.parametrize("target", ["coarser", "turned"])
def test_chosen_values_are_exact_in_every_type(tmp_path, method, dtype, target):
    """The same choice as among small numbers of the same order; GDAL itself rounds whole numbers beyond 2^53."""
    grid = TARGETS[target]
    small = VALUES.astype(np.uint16)
    start = 0.1 if dtype == "float64" else np.iinfo(dtype).max - 1000
    large = VALUES.astype(dtype) + np.dtype(dtype).type(start)
    expected, expected_valid = read_window(reader(tmp_path, grid, method, small), grid.whole)
    found, valid = read_window(reader(tmp_path, grid, method, large), grid.whole)
    np.testing.assert_array_equal(valid, expected_valid)
    assert found.dtype == dtype
    np.testing.assert_array_equal(found[valid], (expected.astype(dtype) + np.dtype(dtype).type(start))[valid])
