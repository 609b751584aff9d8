import numpy as np
import pytest
from helpers.rasters import of_band, read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import strip_plan, strips
from whiskbroom.core.raster.label import write_labels
from whiskbroom.core.raster.stack import RasterStack


def written(tmp_path, values, by_size=False, connectivity=4, apart=True, ctx=Context(n_threads=2), **described):
    stack = RasterStack([write_raster(tmp_path / "in.tif", values, **described)])
    found = write_labels(stack, str(tmp_path / "out.tif"), by_size, connectivity, apart, (), ctx)
    return found, read_raster(tmp_path / "out.tif")[0]


def noisy(shape=(90, 70)):
    return np.random.default_rng(3).integers(0, 3, shape).astype(np.uint8)


@pytest.mark.parametrize("by_size", [False, True])
@pytest.mark.parametrize("rows_of_a_strip", [1, 7, 1000])
def test_patches_that_are_found_again_are_the_same(tmp_path, monkeypatch, rows_of_a_strip, by_size):
    found, image = written(tmp_path, noisy(), by_size)
    monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: rows_of_a_strip)
    monkeypatch.setattr(strips._Kept, "keep", lambda self, number, result: None)
    again, same = written(tmp_path, noisy(), by_size)
    assert again == found and np.array_equal(image, same)


def test_labels_are_32_bits_wide_and_0_is_nodata(tmp_path):
    found, image = written(tmp_path, np.array([[1, 0, 2]], np.uint8))
    assert image.dtype == np.uint32 and of_band(tmp_path / "out.tif", "GetNoDataValue") == 0
    assert image.tolist() == [[1, 0, 2]] and (found.number, found.largest) == (2, 1)


def test_zero_is_what_the_scale_and_offset_make_zero(tmp_path):
    _, image = written(tmp_path, np.array([[5, 4, 0]], np.uint8), scales=(0.5,), offsets=(-2.0,))
    assert image.tolist() == [[1, 0, 2]]
    _, image = written(tmp_path, np.array([[5, 4, 0]], np.uint8), offsets=(0.5,), apart=False)
    assert image.tolist() == [[1, 1, 1]]


def test_floating_point_values_are_joined_but_not_told_apart(tmp_path):
    values = np.array([[0.5, 0.7, 0.0, np.nan, -1.0]], np.float32)
    _, image = written(tmp_path, values, by_size=True, apart=False)
    assert image.tolist() == [[2, 2, 0, 0, 1]]
    with pytest.raises(InputError, match="in.tif holds float32 values, and patches need whole numbers"):
        written(tmp_path, values)
