import os
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import of_band, open_raster, read_raster, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError, OutputError
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.update import RasterUpdate

WINDOW = Window(1, 2, 1, 2)


def changed(path, values, number=1):
    update = RasterUpdate(path, number)
    before = update.read(WINDOW)
    update.write(WINDOW, np.array([values], before.dtype))
    update.close()
    return before


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "int64", "uint64", "float32", "float64"])
@pytest.mark.parametrize("options", [(), ("TILED=YES", "COMPRESS=DEFLATE")])
def test_a_window_is_read_and_changed_and_all_else_stays(tmp_path, dtype, options):
    values = np.arange(40).reshape(2, 4, 5).astype(dtype)
    path = write_raster(tmp_path / "a.tif", values, options=options, nodata=3, names=("a", "b"))
    high = np.iinfo(dtype).max if values.dtype.kind in "iu" else 0.1
    assert changed(path, [high, 1], 2).tolist() == values[1, 1:2, 2:4].tolist()
    values[1, 1, 2:4] = high, 1
    assert np.array_equal(read_raster(path), values)
    assert of_band(path, "GetDescription", 2) == "b" and of_band(path, "GetNoDataValue") == 3


def test_statistics_that_no_longer_hold_are_gone(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.arange(20, dtype=np.uint8).reshape(4, 5))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.GetRasterBand(1).SetMetadataItem("kept", "yes")
    dataset = None
    assert open_raster(path).GetRasterBand(1).GetMetadataItem("STATISTICS_MAXIMUM") == "19"
    changed(path, [200, 201])
    dataset = open_raster(path)
    assert dataset.GetRasterBand(1).GetMetadata() == {"kept": "yes"}


@pytest.mark.parametrize("outside", [False, True])
def test_overviews_are_renewed_where_they_are(tmp_path, outside):
    path = write_raster(tmp_path / "a.tif", np.full((64, 64), 10, np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_RASTER if outside else gdal.OF_UPDATE)
    dataset.BuildOverviews("NEAREST", [2, 4])
    dataset = None
    assert (tmp_path / "a.tif.ovr").exists() == outside
    update = RasterUpdate(path, 1)
    update.write(Window(0, 0, 1, 64), np.full((1, 64), 50, np.uint8))
    update.close()
    dataset = open_raster(path)
    overview = dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()
    assert dataset.GetRasterBand(1).GetOverviewCount() == 2
    assert overview[0, 0] == 50 and overview[1, 0] == 10 and (tmp_path / "a.tif.ovr").exists() == outside


def test_a_file_that_is_opened_and_closed_stays_byte_by_byte(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((4, 5), np.uint8))
    before = Path(path).read_bytes()
    update = RasterUpdate(path, 1)
    assert update.is_open and update.shape == (4, 5)
    update.close()
    assert not update.is_open and Path(path).read_bytes() == before and os.listdir(tmp_path) == ["a.tif"]


def test_what_cannot_be_changed_is_told(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((4, 5), np.uint8))
    with pytest.raises(InputError, match="a.tif has no band 2; it has 1"):
        RasterUpdate(path, 2)
    with pytest.raises(OutputError, match="absent.tif cannot be edited"):
        RasterUpdate(str(tmp_path / "absent.tif"), 1)
    gdal.BuildVRT(str(tmp_path / "a.vrt"), [path]).FlushCache()
    with pytest.raises(OutputError, match="a.vrt cannot be edited: the format VRT does not allow changes"):
        RasterUpdate(str(tmp_path / "a.vrt"), 1)
    (tmp_path / "b.txt").write_text("no raster")
    with pytest.raises(OutputError, match="b.txt cannot be edited"):
        RasterUpdate(str(tmp_path / "b.txt"), 1)
