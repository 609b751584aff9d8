import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.memory import empty_raster, memory_raster


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64", "int64"])
def test_gdal_reads_and_writes_the_array_itself(dtype):
    band = np.arange(6, dtype=dtype).reshape(2, 3)
    dataset = memory_raster([band], NORTH_UP, wkt(UTM33))
    np.testing.assert_array_equal(dataset.ReadAsArray(), band)
    dataset.GetRasterBand(1).Fill(9)
    dataset.FlushCache()
    assert (band == 9).all()
    assert dataset.GetGeoTransform() == NORTH_UP and "33N" in dataset.GetProjection()


def test_validity_is_the_mask_of_all_bands():
    valid = np.array([[True, False]])
    dataset = memory_raster([np.ones((1, 2)), np.ones((1, 2))], NORTH_UP, valid=valid)
    for number in (1, 2):
        np.testing.assert_array_equal(dataset.GetRasterBand(number).GetMaskBand().ReadAsArray(), [[255, 0]])


def test_an_empty_raster_has_a_grid_of_any_size():
    dataset = empty_raster(Grid(10 ** 6, 10 ** 6, NORTH_UP, wkt(UTM33)))
    assert (dataset.RasterXSize, dataset.GetGeoTransform()) == (10 ** 6, NORTH_UP) and dataset.GetProjection()
    assert not empty_raster(Grid(1, 1)).GetProjection()
