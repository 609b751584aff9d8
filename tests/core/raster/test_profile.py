import os

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid
from helpers.writing import GRID, VALUES, profile, write
from whiskbroom.core.errors import OutputError, ParameterError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.profile import creation_options
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.writer import RasterWriter


def structure(path, item):
    return open_raster(path).GetMetadataItem(item, "IMAGE_STRUCTURE")


def test_class_maps_are_compressed_and_continuous_values_are_not(tmp_path):
    classes = write(profile(tmp_path / "a.tif", "uint8", 255, ("a",), legend=Legend.of_names({1: "x"})), VALUES[:1] % 2)
    assert structure(classes, "COMPRESSION") == "LZW"
    assert structure(write(profile(tmp_path / "b.tif", "float32")), "COMPRESSION") is None


def test_creation_options_of_the_user_come_before_the_defaults(tmp_path):
    path = write(profile(tmp_path / "a.tif", options=("compress=DEFLATE", "TILED=NO")))
    dataset = open_raster(path)
    assert structure(path, "COMPRESSION") == "DEFLATE" and structure(path, "INTERLEAVE") == "BAND"
    assert dataset.GetRasterBand(1).GetBlockSize()[0] == 5
    big = write(profile(tmp_path / "b.tif", names=("a",), options=("BLOCKXSIZE=128", "BLOCKYSIZE=64")),
                np.zeros((1, 300, 300)), grid=Grid(300, 300))
    assert of_band(big, "GetBlockSize") == [128, 64]


@pytest.mark.parametrize("option", ["COMPRESS=NOSUCH", "NO_SUCH_OPTION=YES", "BLOCKXSIZE=many"])
def test_an_option_that_gdal_does_not_take_is_one_sentence_and_leaves_nothing(tmp_path, option):
    with pytest.raises(ParameterError, match="^creation_options do not fit .*a.tif: .*[^.][.]$"):
        write(profile(tmp_path / "a.tif", options=(option,)))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("text, options", [
    (None, ()), ("", ()), ("COMPRESS=ZSTD|TILED=YES", ("COMPRESS=ZSTD", "TILED=YES")),
    (" A=1 \n B=2|", ("A=1", "B=2"))])
def test_creation_options_are_written_as_in_qgis(text, options):
    assert creation_options(text) == options


def test_an_option_of_another_form_is_refused():
    with pytest.raises(ParameterError, match="creation_options must have the form NAME=VALUE.*; got COMPRESS.$"):
        creation_options("TILED=YES|COMPRESS")


@pytest.mark.parametrize("name", ["a.tif", "a.TIFF", "a.img"])
def test_the_extension_chooses_the_format(tmp_path, name):
    legend = Legend.of_names({1: "Water", 2: "Forest"})
    path = write(profile(tmp_path / name, "uint8", 255, ("a",), legend=legend), VALUES[:1], VALUES[:1] > 2,
                 record={"WHISKBROOM_TOOL": "test"})
    dataset = open_raster(path)
    assert dataset.GetDriver().ShortName == ("HFA" if name.endswith("img") else "GTiff")
    assert np.array_equal(read_raster(path)[0], np.where(VALUES[0] > 2, VALUES[0], 255))
    assert np.array_equal(read_valid(path), VALUES[:1] > 2)
    assert dataset.GetGeoTransform() == NORTH_UP and dataset.GetMetadataItem("WHISKBROOM_TOOL") == "test"
    assert GRID.difference(RasterStack([path]).grid) == ""


@pytest.mark.parametrize("name", ["a.vrt", "a.png", "a.nc", "a.pdf", "a.bil", "a.txt"])
def test_other_extensions_are_refused_naming_those_that_work(tmp_path, name):
    with pytest.raises(OutputError, match=r"a raster has the extension \.tif, \.tiff or \.img\.$"):
        RasterWriter(profile(tmp_path / name), GRID, {})
    assert os.listdir(tmp_path) == []


def test_a_grid_without_place_gets_none(tmp_path):
    path = write(profile(tmp_path / "a.tif"), grid=Grid(3, 5))
    dataset = open_raster(path)
    assert dataset.GetGeoTransform(can_return_null=True) is None and dataset.GetProjection() == ""


def test_a_rotated_and_a_south_up_grid_are_kept(tmp_path):
    for transform in ((0.0, 2.0, 0.0, 100.0, 0.0, 2.0), (300.0, 8.0, 6.0, 900.0, 6.0, -8.0)):
        assert open_raster(write(profile(tmp_path / "a.tif"), grid=Grid(3, 5, transform))
                           ).GetGeoTransform() == transform


def test_a_raster_that_is_larger_than_the_free_space_is_refused_before_it_is_written(tmp_path):
    with pytest.raises(OutputError, match=r"a.tif needs 160000000000 MB, and \d+ MB are free there\.$"):
        RasterWriter(profile(tmp_path / "a.tif", "float64"), Grid(100_000_000, 100_000_000), {})
    assert os.listdir(tmp_path) == []


def test_an_imagine_file_that_would_need_a_second_file_is_refused(tmp_path):
    with pytest.raises(OutputError, match="a.img needs 2400 MB, and an .img file holds 2000 MB; take .tif.$"):
        RasterWriter(profile(tmp_path / "a.img", "uint8", names=("a",)), Grid(30_000, 80_000), {})
    assert os.listdir(tmp_path) == []
