import numpy as np
import pytest
from helpers.rasters import open_raster, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.band import BandInfo, alpha_band, band_info


def info_of(path, number=1):
    dataset = open_raster(path)
    return band_info(dataset, number, "a.tif")


def test_what_the_file_says_of_a_band(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2, 2), np.int16), band_nodata=(-1, -1), names=("red", "nir"),
                        scales=(1e-4, 1.0), offsets=(0.0, -5.5))
    red, nir = info_of(path, 1), info_of(path, 2)
    assert (red.number, red.dtype, red.nodata, red.description) == (1, np.int16, -1, "red")
    assert (red.scale, red.offset, red.is_scaled) == (1e-4, 0.0, True)
    assert (nir.number, nir.description, nir.offset, nir.is_scaled) == (2, "nir", -5.5, True)
    assert not red.has_mask and red.may_be_invalid


def test_a_plain_band_has_no_nodata_and_the_scale_1(tmp_path):
    info = info_of(write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8)))
    assert (info.nodata, info.has_mask, info.may_be_invalid, info.scale, info.offset) == (None, False, False, 1.0, 0.0)


@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_a_further_number_can_mean_nodata(dtype):
    values = np.array([1, 2, 3, 4], dtype)
    band = BandInfo(1, np.dtype(dtype), nodata=2, also_nodata=4)
    assert band.may_be_invalid and band.valid(values).tolist() == [True, False, True, False]
    only = BandInfo(1, np.dtype(dtype), also_nodata=1)
    assert only.may_be_invalid and only.valid(values).tolist() == [False, True, True, True]


@pytest.mark.parametrize("number", [0.5, 70000, np.nan])
def test_a_further_number_that_the_type_does_not_hold_means_nothing(number):
    assert BandInfo(1, np.dtype("int16"), also_nodata=number).valid(np.array([1, 2], np.int16)) is None


def test_floating_point_may_always_be_invalid(tmp_path):
    assert info_of(write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.float32))).may_be_invalid


def test_role_and_date_are_read_with_the_wavelength(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetMetadataItem("ROLE", "nir")
    dataset.GetRasterBand(1).SetMetadataItem("DATE", "2020-02-03")
    dataset = None
    assert info_of(path).wavelength == {("", "ROLE"): "nir", ("", "DATE"): "2020-02-03"}


def test_wavelengths_of_both_conventions_are_read(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetMetadataItem("wavelength", "490")
    dataset.GetRasterBand(1).SetMetadataItem("CENTRAL_WAVELENGTH_UM", "0.49", "IMAGERY")
    dataset = None
    assert info_of(path).wavelength == {("", "wavelength"): "490", ("IMAGERY", "CENTRAL_WAVELENGTH_UM"): "0.49"}


@pytest.mark.parametrize("kind", [gdal.GDT_CFloat32, gdal.GDT_CInt16])
def test_complex_numbers_are_refused_by_name(tmp_path, kind):
    path = str(tmp_path / "a.tif")
    gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, kind).FlushCache()
    with pytest.raises(InputError, match="^Band 1 of a.tif has the type C(Float32|Int16), which is not supported"):
        info_of(path)


def test_the_alpha_band_is_found(tmp_path):
    plain = write_raster(tmp_path / "a.tif", np.zeros((4, 2, 2), np.uint8))
    assert alpha_band(open_raster(plain)) is None
    alpha = write_raster(tmp_path / "b.tif", np.zeros((4, 2, 2), np.uint8), options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    assert alpha_band(open_raster(alpha)) == 4


@pytest.mark.parametrize("dtype, nodata, values, valid", [
    ("uint8", 255, [0, 254, 255], [True, True, False]),
    ("int16", -9999, [-9999, 0], [False, True]),
    ("uint8", 256, [0, 255], None),
    ("uint8", -1, [0, 255], None),
    ("uint8", 0.5, [0, 1], None),
    ("uint8", float("nan"), [0, 1], None),
    ("int64", -2 ** 63, [-2 ** 63, -2 ** 63 + 1], [False, True]),
    ("uint64", 2 ** 64 - 1, [2 ** 64 - 1, 2 ** 64 - 2], [False, True]),
    ("float32", None, [1.0, np.nan, np.inf, -np.inf], [True, False, False, False]),
    ("float32", float("nan"), [1.0, np.nan], [True, False]),
    ("float32", -3.4e38, [-3.4e38, 0.0], [False, True]),
    ("float32", 0.1, [0.1, 0.2], [False, True]),
    ("float32", 1e300, [1.0, np.nan], [True, False]),
    ("float64", -9999.0, [-9999.0, -9998.0], [False, True])])
def test_pixels_count_unless_they_hold_the_nodata_number_of_their_type(dtype, nodata, values, valid):
    found = BandInfo(1, np.dtype(dtype), nodata).valid(np.array(values, dtype))
    assert found is None if valid is None else found.tolist() == valid


def test_the_nodata_number_is_known_also_in_a_wider_type():
    stored = np.array([0.1, 0.2], np.float32)
    assert BandInfo(1, np.dtype("float32"), 0.1).valid(stored.astype(np.float64)).tolist() == [False, True]
    assert BandInfo(1, np.dtype("uint8"), 255).valid(np.array([255.0, 7.0], np.float32)).tolist() == [False, True]


@pytest.mark.parametrize("dtype, value, stored", [
    ("uint8", 255, 255), ("uint8", 256, None), ("uint8", -1, None), ("uint8", 1.5, None),
    ("int64", 2**63 - 1, 2**63 - 1),
    ("int64", 2**63, None), ("uint64", 2**64 - 1, 2**64 - 1), ("float32", 0.1, np.float32(0.1)),
    ("uint8", float("nan"), None)])
def test_the_stored_number_of_a_value_is_exact_or_none(dtype, value, stored):
    found = BandInfo(1, np.dtype(dtype)).stored_number(value)
    assert found == stored and (found is None or found.dtype == dtype)


@pytest.mark.parametrize("value, stored", [(0.1235, 1235), (0.12355, None), (-0.0001, None), (6.5535, 65535),
                                           (6.5536, None)])
def test_the_stored_number_of_a_scaled_value_is_found_through_rounding(value, stored):
    assert BandInfo(1, np.dtype("uint16"), scale=1e-4).stored_number(value) == stored
    assert BandInfo(1, np.dtype("uint16"), scale=1e-4, offset=-0.1).stored_number(value - 0.1) == stored


def test_values_of_stored_numbers_stay_whole_without_a_scale():
    assert BandInfo(1, np.dtype("int64")).physical(2**53 + 1) == 2**53 + 1
    assert BandInfo(1, np.dtype("uint8"), scale=0.5, offset=-1.0).physical(5) == 1.5
