import math

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.difference_thresholds import (
    difference_rows,
    find_thresholds,
    typed_thresholds,
)
from whiskbroom.core.raster.image_pair import pair_images
from whiskbroom.core.raster.stack import RasterStack

RANDOM = np.random.default_rng(8)


@pytest.fixture
def ctx():
    return Context(messages=Heard())


def pair_of(tmp_path, ctx, one, two, **how):
    paths = [write_raster(tmp_path / f"{name}.tif", image, **how) for name, image in (("a", one), ("b", two))]
    return pair_images(paths[:1], paths[1:], RasterStack, ctx)


@pytest.mark.parametrize("pixels", [(7, 9), (8, 9)])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64", "uint32"])
def test_mean_and_median_rules_are_those_of_numpy(tmp_path, ctx, dtype, pixels):
    one, two = RANDOM.uniform(1, 200, (2, 2, *pixels)).astype(dtype)
    pair = pair_of(tmp_path, ctx, one, two)
    change = (two.astype(float) - one).reshape(2, -1)
    if dtype == "float32":
        change = change.astype(np.float32).astype(float)
    median = np.median(change, axis=1)
    mad = np.median(np.abs(change - median[:, None]), axis=1)
    for place, found in enumerate(find_thresholds(pair, "difference", "robust", 2.5, ctx)):
        assert (found.median, found.mad) == pytest.approx((median[place], mad[place]), rel=1e-12, abs=1e-12)
        assert found.upper == pytest.approx(median[place] + 2.5 * 1.4826 * mad[place], rel=1e-12)
        assert found.lower == pytest.approx(median[place] - 2.5 * 1.4826 * mad[place], rel=1e-12)
    for place, found in enumerate(find_thresholds(pair, "difference", "deviations", 2, ctx)):
        mean, deviation = change[place].mean(), change[place].std(ddof=1)
        assert (found.lower, found.upper) == pytest.approx((mean - 2 * deviation, mean + 2 * deviation), rel=1e-9)
        assert found.pixels == change.shape[1]


def test_otsu_of_whole_numbers_is_exact(tmp_path, ctx):
    one = RANDOM.integers(0, 250, (40, 40)).astype(np.int32) * 256
    two = one + RANDOM.poisson(6, one.shape) * RANDOM.choice([-1, 1], one.shape)
    two[:9, :9] -= 200
    found, = find_thresholds(pair_of(tmp_path, ctx, one, two), "difference", "otsu", 2, ctx)
    sizes = np.abs(two - one).ravel()

    def within(cut):
        return sum(((part - part.mean()) ** 2).sum() for part in (sizes[sizes <= cut], sizes[sizes > cut]))
    assert found.upper == -found.lower == min(np.unique(sizes)[:-1], key=within)


def test_otsu_of_ratios_lies_around_one(tmp_path, ctx):
    one = np.full((10, 10), 100.0)
    two = one.copy()
    two[:2], two[2:3] = 150, 50
    found, = find_thresholds(pair_of(tmp_path, ctx, one, two), "ratio", "otsu", 2, ctx)
    assert (found.lower, found.upper) == (1, 1)


def test_nodata_of_one_band_leaves_the_others_their_pixels(tmp_path, ctx):
    one, two = RANDOM.integers(1, 99, (2, 2, 5, 5)).astype(np.int16)
    one[0, :2] = -1
    found = find_thresholds(pair_of(tmp_path, ctx, one, two, nodata=-1), "difference", "robust", 2, ctx)
    assert [band.pixels for band in found] == [15, 25]
    assert found[0].median == np.median((two - one)[0, 2:])


@pytest.mark.parametrize("rule, words", [("otsu", "all have the same size of change"), ("deviations", None),
                                         ("robust", None)])
def test_images_without_any_change(tmp_path, ctx, rule, words):
    pair = pair_of(tmp_path, ctx, np.ones((4, 4), np.uint8), np.ones((4, 4), np.uint8))
    if words:
        with pytest.raises(InputError, match=words):
            find_thresholds(pair, "difference", rule, 2, ctx)
    else:
        found, = find_thresholds(pair, "difference", rule, 2, ctx)
        assert (found.lower, found.upper) == (0, 0)


@pytest.mark.parametrize("rule, least", [("otsu", 2), ("deviations", 2), ("robust", 1)])
def test_too_few_pixels_are_told(tmp_path, ctx, rule, least):
    pair = pair_of(tmp_path, ctx, np.zeros((4, 4), np.uint8), np.ones((4, 4), np.uint8), nodata=0)
    with pytest.raises(InputError, match=f"0 pixels with a difference, and the threshold needs at least {least}"):
        find_thresholds(pair, "difference", rule, 2, ctx)


def test_a_typed_side_that_is_left_out_has_no_threshold():
    found = typed_thresholds(2, -1.5, None)
    assert [(of_band.lower, of_band.upper) for of_band in found] == [(-1.5, math.inf)] * 2
    assert all(math.isnan(of_band.mean) and of_band.pixels == 0 for of_band in found)


def test_the_table_leaves_an_infinite_threshold_empty():
    columns, rows = difference_rows(("red",), typed_thresholds(1, None, 4), np.array([[1, 2, 3]]))
    assert dict(zip(columns, rows[0]))["Lower threshold"] is None and rows[0][-4:] == [4, 1, 2, 3]
    assert rows[0][1] == 6
