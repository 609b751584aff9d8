from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import read_filled, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.regression import regress, report_regression, write_constants
from whiskbroom.core.raster.stack import RasterStack


@pytest.fixture
def stack(tmp_path):
    random = np.random.default_rng(1)
    x = random.integers(0, 1000, (40, 50)).astype(np.uint16)
    y = (x * 0.3 + random.normal(0, 20, x.shape)).astype(np.float32)
    y[3, 4] = np.nan
    return RasterStack([write_raster(tmp_path / "map.tif", y), write_raster(tmp_path / "ref.tif", x, nodata=7,
                                                                            scales=(0.01,), offsets=(-1.0,))])


def test_the_map_is_regressed_on_the_reference_with_its_scale(stack, tmp_path):
    y, x = read_filled(tmp_path / "map.tif")[0], read_filled(tmp_path / "ref.tif")[0] * 0.01 - 1
    inside = np.isfinite(x) & np.isfinite(y)
    slope, intercept = np.polyfit(x[inside], y[inside], 1)
    found = regress(stack, Context(n_threads=2))
    assert (found.b1, found.b0) == (pytest.approx(slope), pytest.approx(intercept)) and found.pixels == inside.sum()
    of_layer = regress(stack, Context(), is_layer=True)
    assert of_layer.b1 == pytest.approx(slope / 100)


def test_constants_stand_where_both_are_compared(stack, tmp_path):
    write_constants(stack, [(str(tmp_path / "c.tif"), "b0", 2.5)], Context(), ignored=9)
    reference = read_filled(tmp_path / "ref.tif")[0]
    expected = np.where(np.isfinite(read_filled(tmp_path / "map.tif")[0]) & np.isfinite(reference) & (reference != 9),
                        2.5, np.nan)
    assert np.array_equal(read_filled(tmp_path / "c.tif")[0], expected, equal_nan=True)


def test_only_what_is_asked_for_is_written(stack, tmp_path):
    p = SimpleNamespace(ignored_value=None, reference_field=None, output_regression=None, output_b0=None,
                        output_b1=str(tmp_path / "b1.tif"))
    found = report_regression(stack, p, Context())
    assert np.nanmax(read_filled(tmp_path / "b1.tif")) == found.b1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b1.tif", "map.tif", "ref.tif"]


def test_no_pixel_in_common_is_told(tmp_path):
    stack = RasterStack([write_raster(tmp_path / "a.tif", np.array([[0, 1]], np.uint8), nodata=0),
                         write_raster(tmp_path / "b.tif", np.array([[1, 0]], np.uint8), nodata=0)])
    with pytest.raises(InputError, match="a.tif and its reference have no valid pixel in common"):
        regress(stack, Context())
