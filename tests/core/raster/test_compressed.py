import numpy as np
import pytest
from helpers.rasters import open_raster, write_raster
from osgeo import gdal
from whiskbroom.core.context import Context
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.blocks import map_all
from whiskbroom.core.raster.compressed import shrinks
from whiskbroom.core.raster.copies import copy_of
from whiskbroom.core.raster.stack import RasterStack

NOISE = np.random.default_rng(3).integers(0, 60000, (300, 300)).astype(np.uint16)
CLASSES = np.repeat(np.arange(300, dtype=np.uint16), 300).reshape(300, 300) // 30
LZW = ("COMPRESS=LZW",)


@pytest.mark.parametrize("values, options, expected", [
    (CLASSES, LZW, True), (NOISE, LZW, False), (CLASSES, (), False), (np.stack([CLASSES] * 3), LZW, True)])
def test_a_file_tells_whether_its_pixels_shrink(tmp_path, values, options, expected):
    assert shrinks(write_raster(tmp_path / "a.tif", values, options=options)) is expected


@pytest.mark.parametrize("values, expected", [(CLASSES, True), (NOISE, False)])
def test_the_files_behind_a_virtual_raster_count(tmp_path, values, expected):
    source = write_raster(tmp_path / "a.tif", values, options=LZW)
    gdal.Translate(str(tmp_path / "a.vrt"), source, format="VRT")
    assert shrinks(str(tmp_path / "a.vrt")) is expected


@pytest.mark.parametrize("values, legend, expected", [
    (NOISE, Legend(), None), (CLASSES, Legend(), "LZW"), (NOISE, Legend.of_names({1: "one"}), "LZW"),
    (NOISE.astype(np.uint8), Legend(), "LZW"), (NOISE.astype(np.float32), Legend(), None)])
def test_copies_of_measurements_are_not_compressed_for_nothing(tmp_path, values, legend, expected):
    source = write_raster(tmp_path / "a.tif", values, options=LZW)
    map_all([copy_of(RasterStack([source]), str(tmp_path / "b.tif"), legend=legend)], Context())
    copied = open_raster(tmp_path / "b.tif")
    assert copied.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == expected
    assert np.array_equal(copied.ReadAsArray(), values)


def test_options_decide(tmp_path):
    source = write_raster(tmp_path / "a.tif", NOISE)
    map_all([copy_of(RasterStack([source]), str(tmp_path / "b.tif"), ("COMPRESS=DEFLATE",))], Context())
    assert open_raster(tmp_path / "b.tif").GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
