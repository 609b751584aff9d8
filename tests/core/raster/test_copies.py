import numpy as np
import pytest
from helpers.rasters import of_band, open_raster, read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, OutputError, ParameterError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.blocks import map_all
from whiskbroom.core.raster.copies import copy_of
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.random.default_rng(3).integers(1, 200, (2, 20, 30))


def copied(tmp_path, sources, **settings):
    path = str(tmp_path / "out.tif")
    map_all([copy_of(RasterStack(sources), path, **settings)], Context())
    return path


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32",
                                   "float64"])
def test_values_and_what_the_file_says_of_bands_survive(tmp_path, dtype):
    values = VALUES.astype(dtype)
    values[0, 0, :2] = [np.iinfo(dtype).max, np.iinfo(dtype).min] if values.dtype.kind in "iu" else [1e30, 0.1]
    source = write_raster(tmp_path / "a.tif", values, nodata=77, names=["red", "nir"], scales=[1e-4, 0.1],
                          offsets=[-5.5, 0])
    dataset = open_raster(source)
    dataset.GetRasterBand(2).SetUnitType("W/m2")
    dataset.GetRasterBand(1).SetMetadataItem("wavelength", "0.665")
    dataset = None
    path = copied(tmp_path, [source])
    np.testing.assert_array_equal(read_valid(path), values != 77)
    np.testing.assert_array_equal(read_raster(path)[read_valid(path)], values[values != 77])
    assert read_raster(path).dtype == dtype
    said = [[of_band(path, question, number) for question in ("GetDescription", "GetScale", "GetOffset", "GetUnitType")]
            for number in (1, 2)]
    assert said == [["red", 1e-4, -5.5, ""], ["nir", 0.1, None, "W/m2"]] or said[1][2] == 0
    assert open_raster(path).GetRasterBand(1).GetMetadataItem("wavelength") == "0.665"
    if values.dtype.kind in "iu":
        assert of_band(path, "GetNoDataValue") == 77
    else:
        assert np.isnan(of_band(path, "GetNoDataValue"))


def test_bands_with_different_nodata_get_one_that_no_pixel_has(tmp_path):
    source = write_raster(tmp_path / "a.img", VALUES.astype(np.uint8), band_nodata=(7, 8), driver="HFA")
    path = copied(tmp_path, [source])
    expected = VALUES != np.array([7, 8])[:, None, None]
    np.testing.assert_array_equal(read_valid(path), expected)
    np.testing.assert_array_equal(read_raster(path)[expected], VALUES[expected])


@pytest.mark.parametrize("nodata", [0, 255, 250])
def test_a_chosen_nodata_number_is_written(tmp_path, nodata):
    mask = VALUES[0] > 50
    source = write_raster(tmp_path / "a.tif", VALUES.astype(np.uint8), mask=mask)
    path = copied(tmp_path, [source], nodata=nodata)
    np.testing.assert_array_equal(read_valid(path), np.stack([mask] * 2))
    assert read_raster(path).dtype == np.uint8 and of_band(path, "GetNoDataValue") == nodata


def test_a_chosen_nodata_number_that_pixels_have_or_the_type_lacks_is_refused(tmp_path):
    source = write_raster(tmp_path / "a.tif", VALUES.astype(np.uint8))
    with pytest.raises(InputError, match="a.tif has valid pixels with the value 100"):
        copied(tmp_path, [source], nodata=100)
    for number in (256, -1, 1.5):
        with pytest.raises(ParameterError, match="nodata_value must be a number that the type uint8 of"):
            copied(tmp_path, [source], nodata=number)
    assert not (tmp_path / "out.tif").exists()


def test_another_type_rounds_and_holds_within_its_range(tmp_path):
    values = np.array([[[-3.2, 0.5, 254.4, 300.0, np.nan]]])
    path = copied(tmp_path, [write_raster(tmp_path / "a.tif", values)], wanted="uint8")
    assert read_raster(path).tolist() == [[[0, 1, 254, 254, 255]]]
    assert read_valid(path).tolist() == [[[True, True, True, True, False]]]


def test_whole_numbers_of_64_bits_never_pass_through_floating_point(tmp_path):
    large = np.full((1, 4, 4), 2 ** 62 + 1)
    sources = [write_raster(tmp_path / "a.tif", large), write_raster(tmp_path / "b.tif", large.astype(np.uint64))]
    with pytest.raises(OutputError, match="no type holds all of them exactly"):
        copied(tmp_path, sources)
    assert read_raster(copied(tmp_path, [sources[0]]))[0, 0, 0] == 2 ** 62 + 1


def test_a_legend_goes_with_whole_numbers_alone(tmp_path):
    source = write_raster(tmp_path / "a.tif", VALUES[:1].astype(np.uint8))
    legend = Legend.of_names({3: "Water"})
    assert of_band(copied(tmp_path, [source], legend=legend), "GetRasterCategoryNames")[3] == "Water"
    assert of_band(copied(tmp_path, [source], legend=legend, wanted="float32"), "GetRasterCategoryNames") is None
