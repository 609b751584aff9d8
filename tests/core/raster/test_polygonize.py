from dataclasses import replace

import numpy as np
import pytest
from helpers.patches import geometry, labels_of, outlines_of
from helpers.rasters import NORTH_UP, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import MemoryLimitError
from whiskbroom.core.raster import polygonize
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.polygonize import patch_outlines, value_outlines
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.stats.keys import from_keys


def noisy(shape=(70, 50), classes=3, dtype=np.uint8):
    return np.random.default_rng(3).integers(0, classes, shape).astype(dtype)


def stack_of(tmp_path, values, **described):
    return RasterStack([write_raster(tmp_path / "map.tif", values, **described)])


def traced(stack, connectivity=4, ctx=Context(n_threads=2), window=None):
    return list(patch_outlines(stack, window or stack.grid.whole, connectivity, ctx))


@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize("height", [1, 7, 32])
def test_any_strips_threads_and_memory_give_the_same(tmp_path, monkeypatch, height, connectivity):
    values = noisy()
    stack = stack_of(tmp_path, values, nodata=0)
    expected = outlines_of(values, values != 0, connectivity=connectivity, transform=NORTH_UP)
    planned = polygonize._Plan.of
    strips = tuple((row, min(row + height, 70)) for row in range(0, 70, height))
    monkeypatch.setattr(polygonize._Plan, "of", lambda *given: replace(planned(*given), strips=strips))
    assert traced(stack, connectivity, Context(n_threads=3)) == expected
    assert traced(stack, connectivity, Context(available_ram=256)) == expected


def test_nodata_and_masks_have_no_outline(tmp_path):
    mask = np.random.default_rng(1).random((70, 50)) < 0.7
    features = traced(stack_of(tmp_path, noisy(), mask=mask))
    assert len(features) == labels_of(noisy(), mask).max()
    assert sum(geometry(feature).GetArea() for feature in features) == pytest.approx(100 * mask.sum())


def test_a_window_is_traced_as_a_raster_of_its_own(tmp_path):
    values = noisy()
    window = Window(11, 8, 40, 30)
    features = traced(stack_of(tmp_path, values), window=window)
    inside = values[11:51, 8:38]
    moved = (NORTH_UP[0] + 80, 10, 0, NORTH_UP[3] - 110, 0, -10)
    assert features == outlines_of(inside, np.ones(inside.shape, bool), transform=moved)


@pytest.mark.parametrize("dtype, numbers", [
    ("int16", [-5, 0, 300]), ("uint32", [0, 1, 2 ** 32 - 1]), ("int64", [-2 ** 62, 0, 2 ** 62 + 1]),
    ("uint64", [0, 2 ** 63, 2 ** 64 - 1]), ("float32", [-0.5, 0, 1e30]), ("float64", [-1e-300, 0, 1 / 3])])
def test_values_of_any_type_are_told_apart_exactly(tmp_path, dtype, numbers):
    values = np.array(numbers, dtype)[noisy((12, 15))]
    features = traced(stack_of(tmp_path, values))
    assert len(features) == labels_of(noisy((12, 15)), np.ones((12, 15), bool)).max()
    found = from_keys(np.array([feature.key for feature in features]), dtype)
    np.testing.assert_array_equal(found, [values[feature.first] for feature in features])


def test_all_pixels_of_a_value_are_one_outline(tmp_path):
    values = noisy(classes=4)
    features = list(value_outlines(stack_of(tmp_path, values, nodata=2), Window(0, 0, 70, 50), Context()))
    assert [feature.key for feature in features] == [0, 1, 3]
    for feature in features:
        shape = geometry(feature)
        assert shape.IsValid() and shape.GetArea() == pytest.approx(100 * np.count_nonzero(values == feature.key))


def test_patches_that_do_not_fit_into_the_memory_are_told(tmp_path, monkeypatch):
    planned = polygonize._Plan.of
    few = tuple((row, row + 10) for row in range(0, 70, 10))
    monkeypatch.setattr(polygonize._Plan, "of", lambda *given: replace(planned(*given), strips=few, open_bytes=500))
    stack = stack_of(tmp_path, noisy(classes=2))
    with pytest.raises(MemoryLimitError, match="outlines of large patches need at least 1 MB more memory"):
        traced(stack)
    with pytest.raises(MemoryLimitError, match="or do not dissolve"):
        list(value_outlines(stack, stack.grid.whole, Context()))


def test_a_raster_too_wide_for_the_memory_is_told():
    with pytest.raises(MemoryLimitError, match="outlines of a raster with 900000 columns need [0-9]+ MB more memory"):
        polygonize._Plan.of(Window(0, 0, 5, 900_000), 1, Context(available_ram=256))


def test_little_memory_takes_lower_strips_and_fewer_threads():
    tall, low = (polygonize._Plan.of(Window(0, 0, 5000, 20_000), 1, Context(n_threads=4, available_ram=ram))
                 for ram in (16_000, 300))
    assert tall.strips[0][1] > low.strips[0][1] >= 1 and tall.n_threads == 4 > low.n_threads
    assert low.strips[0][0] == 0 and low.strips[-1][1] == 5000
