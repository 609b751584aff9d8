import numpy as np
import pytest
from helpers.rasters import open_raster, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import strip_plan, strips
from whiskbroom.core.raster.profile import RasterProfile
from whiskbroom.core.raster.sieve import write_sieved
from whiskbroom.core.raster.stack import RasterStack

RANDOM = np.random.default_rng(9)


def blobs(rows=60, cols=70, classes=4):
    """Patches of all sizes: coarse fields with noise on top."""
    coarse = RANDOM.integers(1, classes + 1, (rows // 6 + 1, cols // 6 + 1))
    field = np.kron(coarse, np.ones((6, 6), int))[:rows, :cols]
    noise = RANDOM.integers(1, classes + 1, (rows, cols))
    return np.where(RANDOM.random((rows, cols)) < 0.15, noise, field).astype(np.uint8)


def sieved(tmp_path, values, min_size, connectivity, nodata=None, **context):
    path = write_raster(tmp_path / "in.tif", values, nodata=nodata)
    profile = RasterProfile(str(tmp_path / "out.tif"), np.dtype(values.dtype), nodata, ("classes",))
    if values.ndim == 3:
        profile = RasterProfile(profile.path, profile.dtype, nodata, tuple(f"band {n}" for n in range(len(values))))
    changed = write_sieved(RasterStack([path]), profile, min_size, connectivity, Context(**context))
    return read_raster(tmp_path / "out.tif"), changed


def of_gdal(values, min_size, connectivity, valid=None):
    """GDAL's own filter on the same array."""
    def in_memory(array, kind):
        dataset = gdal.GetDriverByName("MEM").Create("", array.shape[1], array.shape[0], 1, kind)
        dataset.GetRasterBand(1).WriteArray(array)
        return dataset

    source, target = in_memory(values.astype(np.int32), gdal.GDT_Int32), in_memory(
        values.astype(np.int32), gdal.GDT_Int32)
    mask = None if valid is None else in_memory(valid.astype(np.uint8), gdal.GDT_Byte)
    gdal.SieveFilter(source.GetRasterBand(1), mask and mask.GetRasterBand(1),
                     target.GetRasterBand(1), min_size, connectivity)
    return target.ReadAsArray()


@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize("min_size", [2, 5, 20])
@pytest.mark.parametrize("rows_of_a_strip", [1, 7, 1000])
def test_the_result_is_that_of_gdal_whatever_the_strips(tmp_path, monkeypatch, connectivity, min_size, rows_of_a_strip):
    monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: rows_of_a_strip)
    values = blobs()
    found, changed = sieved(tmp_path, values, min_size, connectivity, n_threads=2)
    assert np.array_equal(found[0], of_gdal(values, min_size, connectivity))
    assert changed == (found[0] != values).sum() > 0


def test_nodata_stays_and_belongs_to_no_patch(tmp_path):
    values = blobs()
    values[values == 3] = 0
    found, _ = sieved(tmp_path, values, 6, 4, nodata=0)
    assert np.array_equal(found[0] == 0, values == 0)
    assert np.array_equal(found[0], of_gdal(values, 6, 4, values != 0))


def test_every_band_is_treated_on_its_own(tmp_path):
    values = np.stack([blobs(), blobs()])
    found, changed = sieved(tmp_path, values, 6, 4)
    assert np.array_equal(found, np.stack([of_gdal(band, 6, 4) for band in values]))
    assert changed == (found != values).sum()


def test_results_that_do_not_fit_are_found_again(tmp_path, monkeypatch):
    monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: 5)
    values = blobs()
    expected = of_gdal(values, 8, 4)
    monkeypatch.setattr(strips._Kept, "keep", lambda self, number, result: None)
    assert np.array_equal(sieved(tmp_path, values, 8, 4)[0][0], expected)


@pytest.mark.parametrize("dtype", ["int16", "uint32", "int32", "int64"])
def test_any_whole_numbers(tmp_path, dtype):
    values = blobs().astype(dtype) * (np.iinfo(dtype).max // 8)
    found, _ = sieved(tmp_path, values, 5, 4)
    places = of_gdal((values // (np.iinfo(dtype).max // 8)), 5, 4)
    assert found.dtype == dtype and np.array_equal(found[0], places.astype(dtype) * (np.iinfo(dtype).max // 8))


def test_floating_point_is_refused_by_name(tmp_path):
    with pytest.raises(InputError, match="in.tif holds float32 values, and patches need whole numbers"):
        sieved(tmp_path, blobs().astype(np.float32), 5, 4)
    assert not (tmp_path / "out.tif").exists()


def test_one_class_and_one_pixel_stay(tmp_path):
    for values in (np.ones((5, 5), np.uint8), np.array([[3]], np.uint8)):
        found, changed = sieved(tmp_path, values, 100, 4)
        assert np.array_equal(found[0], values) and changed == 0


def test_the_record_is_in_the_output(tmp_path):
    sieved(tmp_path, blobs(), 5, 4, record={"WHISKBROOM_TOOL": "band_sieve"})
    assert open_raster(tmp_path / "out.tif").GetMetadataItem("WHISKBROOM_TOOL") == "band_sieve"
    assert read_valid(tmp_path / "out.tif").all()
