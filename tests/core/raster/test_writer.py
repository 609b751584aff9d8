import os

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid
from helpers.writing import GRID, VALUES, profile, write
from osgeo import gdal
from whiskbroom.core.errors import OutputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.writer import RasterWriter, publish


def test_pixels_grid_names_and_record_are_in_the_file(tmp_path):
    path = write(profile(tmp_path / "a.tif"), record={"WHISKBROOM_TOOL": "test"})
    dataset = open_raster(path)
    assert np.array_equal(read_raster(path), VALUES) and read_raster(path).dtype == np.uint16
    assert dataset.GetGeoTransform() == NORTH_UP and dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["one", "two"]
    assert dataset.GetMetadataItem("WHISKBROOM_TOOL") == "test"
    assert sorted(os.listdir(tmp_path)) == ["a.tif"]


def test_invalid_pixels_hold_the_nodata_number(tmp_path):
    valid = VALUES % 4 != 0
    path = write(profile(tmp_path / "a.tif", nodata=999), valid=valid)
    assert np.array_equal(read_raster(path), np.where(valid, VALUES, 999))
    assert np.array_equal(read_valid(path), valid)


def test_one_mask_for_all_bands_is_enough(tmp_path):
    valid = VALUES[:1] % 4 != 0
    path = write(profile(tmp_path / "a.tif", nodata=999), valid=valid)
    assert np.array_equal(read_valid(path), np.broadcast_to(valid, VALUES.shape))


def test_nan_is_the_nodata_of_floating_point(tmp_path):
    path = write(profile(tmp_path / "a.tif", "float32", float("nan")), VALUES / 7, VALUES > 3)
    assert np.isnan(read_raster(path)[VALUES <= 3]).all() and np.array_equal(read_valid(path), VALUES > 3)


def test_scale_offset_and_wavelength_survive(tmp_path):
    wavelengths = ({("", "wavelength"): "490", ("", "wavelength_units"): "nm"},
                   {("IMAGERY", "CENTRAL_WAVELENGTH_UM"): "0.84"})
    path = write(profile(tmp_path / "a.tif", scales=(1e-4, 1.0), offsets=(0.0, -5.5), wavelengths=wavelengths))
    bands = RasterStack([path]).bands
    assert [(band.scale, band.offset, dict(band.wavelength)) for band in bands] \
        == [(1e-4, 0.0, wavelengths[0]), (1.0, -5.5, wavelengths[1])]


@pytest.mark.parametrize("dtype, nodata", [("uint8", 255), ("int8", -128), ("int16", -32768), ("uint32", 4294967295),
                                           ("int32", -2 ** 31), ("int64", -2 ** 63), ("uint64", 2 ** 64 - 1),
                                           ("float32", -9999.0), ("float64", float("nan"))])
def test_every_type_keeps_its_numbers_and_its_nodata(tmp_path, dtype, nodata):
    values = np.array([[[3, 1, 0]]], dtype)
    valid = np.array([[[True, True, False]]])
    path = write(profile(tmp_path / "a.tif", dtype, nodata, ("a",)), values, valid, Grid(1, 3))
    stack = RasterStack([path])
    found, mask = stack.read(stack.grid.whole)
    assert found.dtype == dtype and found[0, 0, :2].tolist() == [3, 1] and mask.tolist() == valid.tolist()


def test_four_byte_bands_are_four_bands_and_none_is_opacity(tmp_path):
    values = np.zeros((4, 3, 5), np.uint8)
    for options in ((), ("COMPRESS=DEFLATE",)):
        path = write(profile(tmp_path / "a.tif", "uint8", None, tuple("abcd"), options=options), values)
        assert RasterStack([path]).band_names() == tuple("abcd")


def test_windows_may_come_in_any_order_and_bands_one_by_one(tmp_path):
    made = profile(tmp_path / "a.tif")
    writer = RasterWriter(made, GRID, {})
    for band in (2, 1):
        for window in (Window(1, 0, 2, 5), Window(0, 3, 1, 2), Window(0, 0, 1, 3)):
            part = VALUES[band - 1:band, window.row:window.row + window.rows, window.col:window.col + window.cols]
            writer.write(window, part, None, band)
    publish([writer])
    assert np.array_equal(read_raster(made.path), VALUES)


def test_the_final_name_appears_only_when_all_rasters_are_complete(tmp_path):
    writers = [RasterWriter(profile(tmp_path / name), GRID, {}) for name in ("a.tif", "b.tif")]
    for writer in writers:
        writer.write(GRID.whole, VALUES, None)
    assert all(name.startswith(".") for name in os.listdir(tmp_path))
    publish(writers)
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "b.tif"]


def test_when_one_raster_fails_none_gets_its_name(tmp_path):
    writers = [RasterWriter(profile(tmp_path / name), GRID, {}) for name in ("a.tif", "b.tif")]
    os.remove(writers[1]._part)
    os.mkdir(writers[1]._part)
    with pytest.raises(OutputError):
        publish(writers)
    assert not (tmp_path / "a.tif").exists()
    os.rmdir(writers[1]._part)
    for writer in writers:
        writer.abandon()
    assert os.listdir(tmp_path) == []


def test_an_abandoned_file_is_gone_and_the_older_one_stays(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"old")
    writer = RasterWriter(profile(tmp_path / "a.tif", legend=Legend.of_names({1: "x"}), names=("a",)), GRID, {})
    writer.write(GRID.whole, VALUES[:1], None)
    writer.abandon()
    writer.abandon()
    assert os.listdir(tmp_path) == ["a.tif"] and (tmp_path / "a.tif").read_bytes() == b"old"


def test_what_lay_beside_an_older_file_of_that_name_goes(tmp_path):
    path = write(profile(tmp_path / "a.tif", legend=Legend.of_names({1: "x"}), names=("a",)), VALUES[:1])
    dataset = gdal.OpenEx(path)
    dataset.BuildOverviews("NEAREST", [2])
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset = None
    assert {"a.tif.aux.xml", "a.tif.ovr"} <= set(os.listdir(tmp_path))
    write(profile(tmp_path / "a.tif", names=("a",)), VALUES[:1])
    assert os.listdir(tmp_path) == ["a.tif"]
    assert of_band(path, "GetOverviewCount") == 0


def test_large_files_are_bigtiff_and_small_ones_are_not(tmp_path):
    def magic(grid, options=()):
        writer = RasterWriter(profile(tmp_path / "a.tif", "float32", names=("a",), options=options), grid, {})
        writer.write(Window(0, 0, 1, 1), np.zeros((1, 1, 1)), None)
        with open(writer._part, "rb") as file:
            found = file.read(4)
        writer.abandon()
        return found

    large = ["SPARSE_OK=TRUE"]
    assert magic(Grid(20_000, 60_000), large) == b"II+\0", "4.8 GB"
    assert magic(Grid(20_000, 60_000), ["COMPRESS=LZW", *large]) == b"II+\0"
    assert magic(Grid(200, 600)) == b"II*\0"
    assert magic(Grid(200, 600), ["BIGTIFF=YES"]) == b"II+\0"


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(OutputError, match="its folder does not exist or is read-only"):
        RasterWriter(profile(tmp_path / "none" / "a.tif"), GRID, {})


def test_a_name_that_is_a_folder_cannot_be_replaced(tmp_path):
    (tmp_path / "a.tif").mkdir()
    writer = RasterWriter(profile(tmp_path / "a.tif"), GRID, {})
    writer.write(GRID.whole, VALUES, None)
    with pytest.raises(OutputError, match="a.tif cannot be replaced"):
        publish([writer])
    writer.abandon()
    assert os.listdir(tmp_path) == ["a.tif"]
