"""Band resample against numpy and gdalwarp, and where Remotior Sensus goes wrong (inventory 2.11)."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError

VALUES = np.random.default_rng(4).integers(1, 900, (2, 36, 48)).astype(np.uint16)
BLOCKS = VALUES.reshape(2, 12, 3, 16, 3).swapaxes(2, 3).reshape(2, 12, 16, 9)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=0, names=["red", "nir"])


@pytest.fixture
def resampled(session, tmp_path):
    def run(raster, **given):
        return session.band_resample(input=raster, output=str(tmp_path / "resampled.tif"), **given).path

    return run


def test_acceptance_case_25(shared_data, resampled):
    raster = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    path = resampled(raster, resampling="average", factor=2)
    found = read_raster(path)[0]
    assert found.shape == (9, 7) and open_raster(path).GetGeoTransform()[1] == 20 and found.sum() == 38486.5


@pytest.mark.parametrize("method, expected", [
    ("average", lambda v: v.mean(axis=-1)), ("rms", lambda v: np.sqrt((v.astype(float) ** 2).mean(axis=-1))),
    ("max", lambda v: v.max(axis=-1)), ("min", lambda v: v.min(axis=-1)), ("med", lambda v: np.median(v, axis=-1)),
    ("q1", lambda v: np.sort(v)[..., 2]), ("q3", lambda v: np.sort(v)[..., 6]), ("sum", lambda v: v.sum(axis=-1)),
    ("nearest", lambda v: v[..., 4])])
def test_over_whole_pixels_each_method_is_what_its_name_says(raster, resampled, method, expected):
    path = resampled(raster, resampling=method, factor=3)
    np.testing.assert_allclose(read_raster(path), expected(BLOCKS), rtol=1e-6)
    assert open_raster(path).GetGeoTransform() == (NORTH_UP[0], 30.0, 0.0, NORTH_UP[3], 0.0, -30.0)
    assert [of_band(path, "GetDescription", n) for n in (1, 2)] == ["red", "nir"]


def test_the_mode_is_the_most_frequent_value_and_of_equals_the_lowest(tmp_path, resampled):
    values = np.array([[5, 5, 70000], [1, 5, 70000], [70000, 70000, 2]], np.int32)
    for corner, expected in ((70000, 70000), (5, 5), (2, 5)):
        values[2, 0] = corner
        path = resampled(write_raster(tmp_path / "a.tif", values), resampling="majority", factor=3)
        assert read_raster(path).tolist() == [[[expected]]]


@pytest.mark.parametrize("method", ["bilinear", "cubic", "cubicspline", "lanczos"])
@pytest.mark.parametrize("factor", [0.4, 2.5])
def test_kernels_are_gdalwarps(raster, resampled, method, factor):
    """Unknown names, these among them, silently run the nearest neighbour in Remotior Sensus."""
    path = resampled(raster, resampling=method, factor=factor)
    grid = open_raster(path)
    expected = gdal.GetDriverByName("MEM").Create("", grid.RasterXSize, grid.RasterYSize, 2, gdal.GDT_Float32)
    expected.SetGeoTransform(grid.GetGeoTransform())
    expected.SetProjection(grid.GetProjection())
    plain = gdal.Translate("", raster, format="MEM", noData="none")
    gdal.Warp(expected, plain, resampleAlg=method, errorThreshold=0,
              warpOptions=[f"XSCALE={1 / factor}", f"YSCALE={1 / factor}"])
    valid = read_valid(path)
    assert valid.mean() > 0.88
    np.testing.assert_allclose(read_raster(path)[valid], expected.ReadAsArray()[valid], rtol=1e-5, atol=1e-3)


def test_a_method_that_is_not_there_is_refused(raster, resampled):
    with pytest.raises(ParameterError, match="resampling must be one of nearest, bilinear, cubic"):
        resampled(raster, resampling="bicubic", factor=2)


def test_the_spellings_of_remotior_sensus_are_understood(raster, resampled):
    for spelling, key in (("nearest_neighbour", "nearest"), ("first_quartile", "q1"), ("maximum", "max")):
        expected = read_raster(resampled(raster, resampling=key, factor=3))
        np.testing.assert_array_equal(read_raster(resampled(raster, resampling=spelling, factor=3)), expected)


@pytest.mark.parametrize("resolution, size", [(30, (30, 30)), ([15, 20], (15, 20)), ("15, 20", (15, 20))])
def test_a_pixel_size_is_taken_without_a_coordinate_system(raster, resampled, resolution, size):
    """Remotior Sensus ignores it unless an EPSG code is given."""
    path = resampled(raster, resolution=resolution)
    transform = open_raster(path).GetGeoTransform()
    assert (transform[1], -transform[5]) == size
    expected = gdal.Warp("", raster, format="MEM", xRes=size[0], yRes=size[1], resampleAlg="near").ReadAsArray()
    np.testing.assert_array_equal(read_raster(path), expected)


def test_the_output_lies_exactly_on_the_raster_it_is_aligned_to(tmp_path, raster, resampled):
    """Remotior Sensus adds a border of two pixels."""
    target = write_raster(tmp_path / "b.tif", np.ones((9, 11), np.uint8),
                          transform=(500033.0, 17.0, 0.0, 4599951.0, 0.0, -13.0))
    path = resampled(raster, align_raster=target, resampling="mode")
    found, there = open_raster(path), open_raster(target)
    assert found.GetGeoTransform() == there.GetGeoTransform()
    assert (found.RasterXSize, found.RasterYSize) == (11, 9)
    wide = open_raster(resampled(raster, align_raster=target, same_extent=False))
    x0, width, _, y0, _, height = wide.GetGeoTransform()
    assert (width, height) == (17, -13) and (x0 - 500033) % 17 == 0 and (y0 - 4599951) % 13 == 0
    assert x0 <= NORTH_UP[0] < x0 + 17 and y0 >= NORTH_UP[3] > y0 - 13
    assert x0 + 17 * wide.RasterXSize >= NORTH_UP[0] + 480 and y0 - 13 * wide.RasterYSize <= NORTH_UP[3] - 360


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "3035"])
def test_in_another_coordinate_system_it_is_gdalwarps_nearest_neighbour(raster, resampled, crs):
    path = resampled(raster, crs=crs)
    expected = gdal.Warp("", raster, format="MEM", dstSRS=crs if ":" in crs else f"EPSG:{crs}", errorThreshold=0)
    assert open_raster(path).GetGeoTransform() == pytest.approx(expected.GetGeoTransform(), rel=1e-12)
    np.testing.assert_array_equal(np.where(read_valid(path), read_raster(path), 0), expected.ReadAsArray())


def test_each_band_keeps_its_own_nodata(tmp_path, resampled):
    """Type and NoData of the first band stick to all in Remotior Sensus."""
    values = VALUES.astype(np.uint8)
    raster = write_raster(tmp_path / "a.img", values, band_nodata=(7, 9), driver="HFA")
    for method, answer in (("average", np.mean), ("max", np.max)):
        path = resampled(raster, resampling=method, factor=3)
        for number, nodata in enumerate((7, 9)):
            cells = np.ma.masked_equal(values[number].reshape(12, 3, 16, 3).swapaxes(1, 2).reshape(12, 16, 9), nodata)
            expected = [[answer(cell.compressed().astype(float)) for cell in row] for row in cells]
            np.testing.assert_allclose(read_raster(path)[number], expected, rtol=1e-6)


@pytest.mark.parametrize("dtype", ["int64", "uint64"])
def test_whole_numbers_of_64_bits_are_exact(tmp_path, resampled, dtype):
    large = (VALUES[:1].astype(dtype) + np.dtype(dtype).type(2 ** 62))
    raster = write_raster(tmp_path / "a.tif", large)
    for method, expected in (("nearest", BLOCKS[:1, ..., 4]), ("max", BLOCKS[:1].max(axis=-1))):
        found = read_raster(resampled(raster, resampling=method, factor=3))
        assert found.dtype == dtype
        np.testing.assert_array_equal(found - np.dtype(dtype).type(2 ** 62), expected)


def test_scale_and_offset_are_kept_or_applied(tmp_path, resampled):
    raster = write_raster(tmp_path / "a.tif", VALUES[:1], scales=[1e-4], offsets=[-0.1])
    path = resampled(raster, resampling="average", factor=3)
    assert (of_band(path, "GetScale"), of_band(path, "GetOffset")) == (1e-4, -0.1)
    path = resampled(raster, resampling="sum", factor=3)
    assert (of_band(path, "GetScale") or 1, of_band(path, "GetOffset") or 0) == (1, 0)
    np.testing.assert_allclose(read_raster(path), (BLOCKS[:1] * 1e-4 - 0.1).sum(axis=-1), rtol=1e-6)


def test_another_type_is_rounded(raster, resampled):
    path = resampled(raster, resampling="average", factor=3, output_type="uint16")
    np.testing.assert_array_equal(read_raster(path), np.floor(BLOCKS.mean(axis=-1) + 0.5))
    assert read_raster(path).dtype == np.uint16 and of_band(path, "GetNoDataValue") == 0


def test_a_south_up_raster_gives_the_same_values_mirrored(tmp_path, raster, resampled):
    south = write_raster(tmp_path / "south.tif", VALUES[:, ::-1], nodata=0,
                         transform=(NORTH_UP[0], 10, 0, NORTH_UP[3] - 360, 0, 10))
    for method in ("nearest", "average", "mode", "max", "sum", "cubic"):
        expected = read_raster(resampled(raster, resampling=method, factor=3))
        np.testing.assert_allclose(read_raster(resampled(south, resampling=method, factor=3))[:, ::-1], expected,
                                   rtol=1e-6)


@pytest.mark.parametrize("given, text", [
    ({}, "band_resample needs align_raster, crs, resolution or factor"),
    ({"factor": 2, "resolution": 3}, "resolution and factor exclude each other"),
    ({"factor": 2, "align_raster": "a.tif"}, "align_raster says all of the grid"),
    ({"factor": 0}, "factor must be a number above 0; got 0"),
    ({"resolution": 0}, "resolution must be one number above 0"),
    ({"resolution": [1, 2, 3]}, "resolution must be one number above 0, or two"),
    ({"crs": "EPSG:1"}, "EPSG:1 is no coordinate system that GDAL knows")])
def test_parameters_that_say_nothing_or_too_much_are_one_sentence(raster, resampled, given, text):
    with pytest.raises(ParameterError, match=text):
        resampled(raster, **given)


def test_a_raster_without_coordinate_system_cannot_be_reprojected(tmp_path, resampled):
    raster = write_raster(tmp_path / "plain.tif", VALUES, epsg=None)
    with pytest.raises(InputError, match="plain.tif has no coordinate system"):
        resampled(raster, crs="EPSG:4326")
    assert read_raster(resampled(raster, factor=2)).shape == (2, 18, 24)
