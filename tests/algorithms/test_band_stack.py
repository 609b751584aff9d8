"""Band stack against numpy and gdalbuildvrt, and where Remotior Sensus goes wrong (inventory 2.14)."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError, OutputError, ParameterError

RNG = np.random.default_rng(5)


@pytest.fixture
def stacked(session, tmp_path):
    def run(rasters, **given):
        return session.band_stack(input=rasters, output=str(tmp_path / "stack.tif"), **given)

    return run


def test_bands_stand_in_the_order_of_the_rasters(tmp_path, stacked):
    values = RNG.integers(0, 5000, (5, 30, 40)).astype(np.uint16)
    rasters = [write_raster(tmp_path / "a.tif", values[:3]), write_raster(tmp_path / "b.tif", values[3:])]
    result = stacked(rasters)
    np.testing.assert_array_equal(read_raster(result.path), values)
    assert result.bands == 5
    expected = gdal.BuildVRT("", rasters[:1])
    assert open_raster(result.path).GetGeoTransform() == expected.GetGeoTransform()


def test_names_units_wavelengths_scales_and_offsets_survive(tmp_path, stacked):
    """Remotior Sensus loses them."""
    raster = write_raster(tmp_path / "a.tif", RNG.integers(0, 99, (2, 9, 9)).astype(np.int16), names=["red", "nir"],
                          scales=[1e-4, 2.75e-5], offsets=[0, -0.2])
    dataset = gdal.OpenEx(raster, gdal.OF_UPDATE)
    dataset.GetRasterBand(2).SetMetadataItem("CENTRAL_WAVELENGTH_UM", "0.842", "IMAGERY")
    dataset.GetRasterBand(1).SetUnitType("reflectance")
    dataset = None
    plain = write_raster(tmp_path / "B11.tif", RNG.integers(0, 99, (1, 9, 9)).astype(np.int16))
    path = stacked([raster, plain]).path
    assert [of_band(path, "GetDescription", n) for n in (1, 2, 3)] == ["red", "nir", "B11@1"]
    assert [of_band(path, "GetScale", n) or 1 for n in (1, 2, 3)] == [1e-4, 2.75e-5, 1]
    assert [of_band(path, "GetOffset", n) or 0 for n in (1, 2, 3)] == [0, -0.2, 0]
    assert of_band(path, "GetUnitType") == "reflectance"
    assert open_raster(path).GetRasterBand(2).GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY") == "0.842"


def test_coordinates_are_exact(tmp_path, stacked):
    """A drone raster of 5 cm: coordinates that pass through 32 bits move it by a pixel."""
    transform = (312345.567, 0.05, 0.0, 5123456.517, 0.0, -0.05)
    raster = write_raster(tmp_path / "drone.tif", RNG.integers(0, 99, (1, 9, 9)).astype(np.uint8), transform=transform)
    assert open_raster(stacked([raster]).path).GetGeoTransform() == transform


def test_the_extent_is_taken_and_snapped_outward(tmp_path, stacked):
    """Remotior Sensus ignores it."""
    values = RNG.integers(0, 99, (1, 30, 40)).astype(np.uint8)
    raster = write_raster(tmp_path / "a.tif", values)
    for extent in ([500031, 4599899, 500059, 4599871], "500031,500059,4599871,4599899 [EPSG:32633]"):
        path = stacked([raster], extent=extent).path
        np.testing.assert_array_equal(read_raster(path), values[:, 10:13, 3:6])
        assert open_raster(path).GetGeoTransform() == (500030.0, 10.0, 0.0, 4599900.0, 0.0, -10.0)


def test_an_extent_in_degrees_cuts_where_gdal_does(tmp_path, stacked):
    values = RNG.integers(0, 99, (1, 300, 400)).astype(np.uint8)
    raster = write_raster(tmp_path / "a.tif", values)
    box = gdal.Warp("", gdal.Translate("", raster, format="MEM", srcWin=[120, 70, 90, 60]), format="MEM",
                    dstSRS="EPSG:4326")
    x, width, _, y, _, height = box.GetGeoTransform()
    text = f"{x},{x + width * box.RasterXSize},{y + height * box.RasterYSize},{y} [EPSG:4326]"
    path = stacked([raster], extent=text).path
    found = read_raster(path)
    left, top = open_raster(path).GetGeoTransform()[0::3]
    col, row = round((left - NORTH_UP[0]) / 10), round((NORTH_UP[3] - top) / 10)
    assert 117 <= col <= 120 and 67 <= row <= 70
    np.testing.assert_array_equal(found[0], values[0, row:row + found.shape[1], col:col + found.shape[2]])


@pytest.mark.parametrize("grid, pixel", [("first", 10), ("finest", 10), ("coarsest", 20)])
def test_several_resolutions_are_aligned_on_request(tmp_path, stacked, grid, pixel):
    fine = RNG.integers(0, 99, (1, 30, 40)).astype(np.uint16)
    coarse = RNG.integers(0, 99, (1, 15, 20)).astype(np.uint16)
    rasters = [write_raster(tmp_path / "fine.tif", fine),
               write_raster(tmp_path / "coarse.tif", coarse, transform=(NORTH_UP[0], 20, 0, NORTH_UP[3], 0, -20))]
    with pytest.raises(InputError, match="fine.tif and .*coarse.tif are not on the same grid"):
        stacked(rasters)
    path = stacked(rasters, grid=grid).path
    assert open_raster(path).GetGeoTransform()[1] == pixel
    expected = gdal.Warp("", rasters, format="MEM", xRes=pixel, yRes=pixel, resampleAlg="near")
    found = read_raster(path)
    assert found.shape[1:] == (expected.RasterYSize, expected.RasterXSize)
    np.testing.assert_array_equal(found[1], coarse[0] if pixel == 20 else coarse[0].repeat(2, 0).repeat(2, 1))
    if pixel == 10:
        np.testing.assert_array_equal(found[0], fine[0])


def test_interpolated_bands_can_keep_their_type(tmp_path, stacked):
    fine = RNG.integers(0, 99, (1, 30, 40)).astype(np.uint16)
    coarse = RNG.integers(0, 9999, (1, 15, 20)).astype(np.uint16)
    rasters = [write_raster(tmp_path / "fine.tif", fine, nodata=0),
               write_raster(tmp_path / "coarse.tif", coarse, nodata=0,
                            transform=(NORTH_UP[0], 20, 0, NORTH_UP[3], 0, -20))]
    free = stacked(rasters, grid="finest", resampling="bilinear").path
    assert read_raster(free).dtype == np.float32
    kept = stacked(rasters, grid="finest", resampling="bilinear", output_type="uint16", nodata_value=65535).path
    assert read_raster(kept).dtype == np.uint16
    expected = gdal.Warp("", rasters[1], format="MEM", xRes=10, yRes=10, resampleAlg="bilinear", errorThreshold=0,
                         outputType=gdal.GDT_UInt16).ReadAsArray()
    valid = read_valid(kept)
    assert np.abs(read_raster(kept)[1].astype(int) - expected)[valid[1]].max() <= 1
    np.testing.assert_array_equal(read_raster(kept)[0][valid[0]], fine[0][fine[0] > 0])


def test_each_band_keeps_its_own_nodata(tmp_path, stacked):
    values = RNG.integers(0, 4, (3, 9, 9)).astype(np.uint8)
    rasters = [write_raster(tmp_path / f"{n}.tif", values[n - 1], nodata=n) for n in (1, 2)]
    rasters.append(write_raster(tmp_path / "3.tif", values[2]))
    path = stacked(rasters).path
    expected = np.stack([values[0] != 1, values[1] != 2, np.ones((9, 9), bool)])
    np.testing.assert_array_equal(read_valid(path), expected)
    np.testing.assert_array_equal(read_raster(path)[expected], values[expected])


def test_a_union_has_nodata_where_a_raster_is_not(tmp_path, stacked):
    values = RNG.integers(0, 99, (1, 10, 10)).astype(np.uint8)
    rasters = [write_raster(tmp_path / "a.tif", values),
               write_raster(tmp_path / "b.tif", values, transform=(NORTH_UP[0] + 50, *NORTH_UP[1:]))]
    path = stacked(rasters, grid="first", coverage="union").path
    assert read_valid(path)[0].tolist() == [[True] * 10 + [False] * 5] * 10
    assert read_valid(path)[1].tolist() == [[False] * 5 + [True] * 10] * 10
    path = stacked(rasters, grid="first", coverage="intersection").path
    np.testing.assert_array_equal(read_raster(path), np.stack([values[0, :, 5:], values[0, :, :5]]))


def test_types_without_a_common_one_are_one_sentence(tmp_path, stacked):
    rasters = [write_raster(tmp_path / f"{dtype}.tif", np.full((3, 3), 2 ** 60 + 1, dtype))
               for dtype in ("int64", "uint64")]
    with pytest.raises(OutputError, match="no type holds all of them exactly"):
        stacked(rasters)
    assert not (tmp_path / "stack.tif").exists()


def test_a_nodata_value_that_pixels_have_is_refused(tmp_path, stacked):
    raster = write_raster(tmp_path / "a.tif", np.arange(9, dtype=np.uint8).reshape(3, 3))
    with pytest.raises(InputError, match="a.tif has valid pixels with the value 4"):
        stacked([raster], nodata_value=4)
    with pytest.raises(ParameterError, match="nodata_value must be a number that the type uint8 of"):
        stacked([raster], nodata_value=-1)


def test_the_bands_of_a_published_set_stack_as_they_are(shared_data, stacked):
    folder = shared_data("small_band_sets") / "S2_2020-01-01"
    rasters = sorted(str(path) for path in folder.glob("S2_*.tif"))
    path = stacked(rasters, grid="finest", resampling="nearest").path
    found = read_raster(path)
    assert found.shape == (len(rasters), 18, 14)
    factors = set()
    for band, raster in zip(found, rasters):
        factor = round(open_raster(raster).GetGeoTransform()[1] / 10)
        values = read_raster(raster)[0].repeat(factor, 0).repeat(factor, 1)[:18, :14]
        np.testing.assert_array_equal(band[:values.shape[0], :values.shape[1]], values)
        factors.add(factor)
    assert factors == {1, 2, 6}
