"""Raster split against gdal_translate and the acceptance case of the inventory."""

import os

import numpy as np
import pytest
from helpers.rasters import of_band, open_raster, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError, OutputError, ParameterError

RNG = np.random.default_rng(6)


@pytest.fixture
def split(session, tmp_path):
    def run(raster, **given):
        return session.raster_split(input=str(raster), output=str(tmp_path / "bands"), **given)

    return run


def test_acceptance_case_30(shared_data, split):
    result = split(shared_data("small_band_sets") / "S2_2020-01-05" / "S2_2020-01-05.tif")
    assert [int(read_raster(path).sum()) for path in result.paths] == [153946, 156190, 152435]
    assert result.files == 3


@pytest.mark.parametrize("interleave", ["PIXEL", "BAND"])
def test_files_are_those_of_gdal_translate(tmp_path, split, interleave):
    raster = write_raster(tmp_path / "scene.tif", RNG.integers(0, 9, (3, 30, 40)).astype(np.int16), nodata=4,
                          names=["b", "g", "r"], scales=[1, 0.1, 2], offsets=[0, -3, 0],
                          options=[f"INTERLEAVE={interleave}"])
    paths = split(raster).paths
    assert [os.path.basename(path) for path in paths] == ["scene_1.tif", "scene_2.tif", "scene_3.tif"]
    for number, path in enumerate(paths, start=1):
        expected = gdal.Translate("", raster, format="MEM", bandList=[number])
        np.testing.assert_array_equal(read_raster(path)[0], expected.ReadAsArray())
        assert open_raster(path).GetGeoTransform() == expected.GetGeoTransform()
        band = expected.GetRasterBand(1)
        assert of_band(path, "GetNoDataValue") == band.GetNoDataValue() == 4
        assert of_band(path, "GetDescription") == ["b", "g", "r"][number - 1]
        assert (of_band(path, "GetScale") or 1, of_band(path, "GetOffset") or 0) == (
            band.GetScale() or 1, band.GetOffset() or 0)


def test_each_band_keeps_its_own_type_and_nodata(tmp_path, split):
    """A virtual raster has bands of several types: whole numbers of 64 bits beside floating point, here."""
    values = {"uint8": 250, "int64": 2 ** 62 + 1, "float32": 0.1}
    parts = [write_raster(tmp_path / f"{dtype}.tif", np.array([[value, 1], [2, 3]], dtype), nodata=2)
             for dtype, value in values.items()]
    bands = [f'<VRTRasterBand dataType="{name}" band="{number}"><NoDataValue>2</NoDataValue><SimpleSource>'
             f"<SourceFilename>{part}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
             for number, (part, name) in enumerate(zip(parts, ("Byte", "Int64", "Float32")), start=1)]
    vrt = tmp_path / "all.vrt"
    vrt.write_text(f'<VRTDataset rasterXSize="2" rasterYSize="2">{"".join(bands)}</VRTDataset>')
    for path, (dtype, value) in zip(split(vrt).paths, values.items()):
        assert read_raster(path).dtype == dtype and read_raster(path)[0, 0, 0] == np.dtype(dtype).type(value)
        np.testing.assert_array_equal(read_valid(path)[0], [[True, True], [False, True]])


def test_files_can_be_named_after_the_bands(tmp_path, split):
    raster = write_raster(tmp_path / "a.tif", np.ones((4, 2, 2), np.uint8), names=["red", "red", "", "near/infrared"])
    paths = split(raster, naming="name", prefix="2020_").paths
    assert [os.path.basename(path) for path in paths] == ["2020_red.tif", "2020_red_2.tif", "2020_3.tif",
                                                          "2020_near_infrared.tif"]
    assert [os.path.basename(path) for path in split(raster, prefix="").paths][:2] == ["1.tif", "2.tif"]


def test_some_bands_are_written_in_the_order_asked_for(tmp_path, split):
    values = RNG.integers(0, 99, (5, 8, 9)).astype(np.uint8)
    paths = split(write_raster(tmp_path / "a.tif", values), bands="4, 2").paths
    assert [os.path.basename(path) for path in paths] == ["a_4.tif", "a_2.tif"]
    for path, band in zip(paths, (3, 1)):
        np.testing.assert_array_equal(read_raster(path)[0], values[band])
    with pytest.raises(InputError, match="a.tif has no band 6; it has 5"):
        split(tmp_path / "a.tif", bands=[6])


def test_a_mask_and_an_alpha_band_become_nodata(tmp_path, split):
    values = RNG.integers(0, 256, (4, 8, 9)).astype(np.uint8)
    values[3] = np.where(RNG.random((8, 9)) > 0.3, 255, 0)
    raster = write_raster(tmp_path / "a.tif", values, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    paths = split(raster).paths
    assert len(paths) == 3
    for path, band in zip(paths, values):
        np.testing.assert_array_equal(read_valid(path)[0], values[3] > 0)
        np.testing.assert_array_equal(read_raster(path)[read_valid(path)], band[values[3] > 0])


def test_the_raster_itself_and_files_that_are_to_stay_are_not_replaced(session, tmp_path):
    raster = write_raster(tmp_path / "a_1.tif", np.ones((1, 2, 2), np.uint8))
    with pytest.raises(OutputError, match="a_1.tif is an input too; choose another folder or prefix"):
        session.raster_split(input=raster, output=str(tmp_path), prefix="a_")
    session.raster_split(input=raster, output=str(tmp_path / "bands"))
    before = (tmp_path / "bands" / "a_1_1.tif").read_bytes()
    with pytest.raises(OutputError, match="bands holds files already, and overwrite is off"):
        session.raster_split(input=raster, output=str(tmp_path / "bands"), overwrite=False)
    assert (tmp_path / "bands" / "a_1_1.tif").read_bytes() == before
    with pytest.raises(ParameterError, match="bands must be"):
        session.raster_split(input=raster, output=str(tmp_path / "bands"), bands="0")


def test_the_names_of_classes_go_with_their_band(tmp_path, split):
    raster = write_raster(tmp_path / "a.tif", np.ones((2, 2, 2), np.uint8))
    dataset = gdal.OpenEx(raster, gdal.OF_UPDATE)
    dataset.GetRasterBand(2).SetRasterCategoryNames(["", "Water"])
    dataset = None
    first, second = split(raster).paths
    assert of_band(first, "GetRasterCategoryNames") is None
    assert of_band(second, "GetRasterCategoryNames") == ["", "Water"]
