"""Band mask against numpy and gdal_rasterize, and where Remotior Sensus goes wrong (inventory 2.8)."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, read_raster, read_valid, write_raster
from helpers.vectors import write_layer
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError

RNG = np.random.default_rng(8)
MASK = RNG.integers(0, 6, (30, 40)).astype(np.uint8)


@pytest.fixture
def masked(session, tmp_path):
    def run(raster, mask, **given):
        return session.band_mask(input=raster, mask=str(mask), output=str(tmp_path / "masked.tif"), **given).path

    return run


def test_acceptance_case_28(shared_data, masked):
    folder = shared_data("small_band_sets") / "S2_2020-01-01"
    path = masked(str(folder / "S2_B02.tif"), folder / "S2_B03.tif", mask_values=[425], nodata_value=0)
    values, counts = np.unique(read_raster(path), return_counts=True)
    assert dict(zip(values.tolist(), counts.tolist())) == {0: 78, 1: 1, 425: 4, 500: 80, 720: 53, 1110: 36}
    assert of_band(path, "GetNoDataValue") == 0


@pytest.mark.parametrize("dtype, value", [("int32", 16777217), ("uint32", 2 ** 32 - 2), ("int64", 2 ** 62 + 1),
                                          ("uint64", 2 ** 64 - 2), ("float64", 0.1)])
def test_values_are_exact(tmp_path, masked, dtype, value):
    """Int32 passes through 32 bits of floating point in Remotior Sensus, and 16777217 becomes 16777216."""
    raster = write_raster(tmp_path / "a.tif", np.full((30, 40), value, dtype), nodata=1)
    path = masked(raster, write_raster(tmp_path / "m.tif", MASK), mask_values="2, 4, 5")
    assert read_raster(path).dtype == dtype
    np.testing.assert_array_equal(read_valid(path)[0], ~np.isin(MASK, [2, 4, 5]))
    assert set(read_raster(path)[read_valid(path)].tolist()) == {np.dtype(dtype).type(value)}


def test_a_raster_without_nodata_needs_none(tmp_path, masked):
    """Remotior Sensus ends in a TypeError."""
    values = RNG.integers(0, 256, (30, 40)).astype(np.uint8)
    path = masked(write_raster(tmp_path / "a.tif", values), write_raster(tmp_path / "m.tif", MASK), mask_values=[3])
    np.testing.assert_array_equal(read_valid(path)[0], MASK != 3)
    np.testing.assert_array_equal(read_raster(path)[0][MASK != 3], values[MASK != 3])


def test_every_band_keeps_its_own_nodata(tmp_path, masked):
    """Remotior Sensus gives all of them that of the first."""
    values = RNG.integers(0, 9, (2, 30, 40)).astype(np.int16)
    rasters = [write_raster(tmp_path / f"{n}.tif", values[n], nodata=n + 4) for n in (0, 1)]
    path = masked(rasters, write_raster(tmp_path / "m.tif", MASK), mask_values=[3])
    expected = (values != np.array([4, 5])[:, None, None]) & (MASK != 3)
    np.testing.assert_array_equal(read_valid(path), expected)
    np.testing.assert_array_equal(read_raster(path)[expected], values[expected])


def test_the_inverse_hides_the_rest_and_nodata_of_the_mask_with_it(tmp_path, masked):
    raster = write_raster(tmp_path / "a.tif", np.ones((30, 40), np.uint8), nodata=0)
    mask = write_raster(tmp_path / "m.tif", MASK, nodata=1)
    np.testing.assert_array_equal(read_valid(masked(raster, mask, mask_values=[1, 3]))[0], MASK != 3)
    np.testing.assert_array_equal(read_valid(masked(raster, mask, mask_values=[1, 3], inverse=True))[0], MASK == 3)
    np.testing.assert_array_equal(read_valid(masked(raster, mask))[0], (MASK == 0) | (MASK == 1))


@pytest.mark.parametrize("buffer", [1, 4])
@pytest.mark.parametrize("inverse", [False, True])
def test_a_buffer_hides_what_lies_no_farther(tmp_path, masked, buffer, inverse):
    mask = np.zeros((30, 40), np.uint8)
    mask[[3, 20, 21], [5, 30, 30]] = 1
    raster = write_raster(tmp_path / "a.tif", np.ones((30, 40), np.uint8), nodata=0)
    path = masked(raster, write_raster(tmp_path / "m.tif", mask ^ inverse), buffer=buffer, inverse=inverse)
    rows, cols = np.indices(mask.shape)
    far = [np.hypot(rows - row, cols - col) > buffer for row, col in ((3, 5), (20, 30), (21, 30))]
    np.testing.assert_array_equal(read_valid(path)[0], np.all(far, axis=0))


@pytest.mark.parametrize("epsg", [32633, 4326])
@pytest.mark.parametrize("all_touched", [False, True])
def test_polygons_hide_what_gdal_burns(tmp_path, masked, epsg, all_touched):
    raster = write_raster(tmp_path / "a.tif", np.ones((30, 40), np.uint8), nodata=0)
    shape = "POLYGON((500033.3 4599947.1, 500301.7 4599881.2, 500237.9 4599743.3, 500033.3 4599947.1))"
    here = write_layer(tmp_path / "here.gpkg", [(shape, {})])
    there = str(tmp_path / "there.gpkg")
    gdal.VectorTranslate(there, here, dstSRS=f"EPSG:{epsg}", reproject=True, layerName="training")
    burnt = gdal.GetDriverByName("MEM").Create("", 40, 30)
    burnt.SetGeoTransform(NORTH_UP)
    gdal.Rasterize(burnt, here, burnValues=[1], allTouched=all_touched)
    inside = burnt.ReadAsArray() == 1
    np.testing.assert_array_equal(read_valid(masked(raster, there, all_touched=all_touched))[0], ~inside)
    np.testing.assert_array_equal(read_valid(masked(raster, there, all_touched=all_touched, inverse=True))[0], inside)


def test_a_mask_on_another_grid_is_aligned_on_request(tmp_path, masked):
    raster = write_raster(tmp_path / "a.tif", np.ones((30, 40), np.uint8), nodata=0)
    coarse = MASK[:15, :20]
    mask = write_raster(tmp_path / "m.tif", coarse, transform=(NORTH_UP[0], 20, 0, NORTH_UP[3], 0, -20))
    with pytest.raises(InputError, match="a.tif and .*m.tif are not on the same grid"):
        masked(raster, mask, mask_values=[3])
    path = masked(raster, mask, mask_values=[3], align=True)
    np.testing.assert_array_equal(read_valid(path)[0], (coarse != 3).repeat(2, 0).repeat(2, 1))


def test_bad_values_are_one_sentence(tmp_path, masked):
    raster = write_raster(tmp_path / "a.tif", MASK, nodata=0)
    with pytest.raises(ParameterError, match="mask_values must be values that .*a.tif can hold; it has the type uint8"):
        masked(raster, raster, mask_values=[256])
    with pytest.raises(InputError, match="a.tif has no band 2; it has 1"):
        masked(raster, raster, mask_band=2)
    with pytest.raises(InputError, match="a.tif has valid pixels with the value 5"):
        masked(raster, raster, mask_values=[3], nodata_value=5)
    assert not (tmp_path / "masked.tif").exists()
