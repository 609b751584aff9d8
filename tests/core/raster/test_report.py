from collections import Counter

import numpy as np
import pytest
from helpers.rasters import wkt, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled
from whiskbroom.core.raster.area import geodesic_row_areas
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.report import count_values
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.random.default_rng(4).integers(0, 5, (40, 50))


def counted(tmp_path, values, **options):
    return count_values(RasterStack([write_raster(tmp_path / "a.tif", values, **options)]), Context(n_threads=3))


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "int64", "float32", "float64"])
def test_values_are_counted_in_ascending_order(tmp_path, dtype):
    found = counted(tmp_path, VALUES.astype(dtype), nodata=0)
    expected = Counter(VALUES[VALUES != 0].tolist())
    assert found.pixels == expected and list(found.pixels) == sorted(expected)
    assert found.areas == {value: 100.0 * count for value, count in expected.items()}
    assert (found.valid_pixels, found.nodata_pixels, found.all_pixels) == (
        sum(expected.values()), int((VALUES == 0).sum()), 2000)
    assert found.total_area == 100.0 * found.valid_pixels and found.square_metres(1) == found.areas[1]


def test_areas_in_degrees_add_up_row_by_row(tmp_path):
    transform = (-180.0, 7.2, 0.0, 90.0, 0.0, -4.5)
    found = counted(tmp_path, VALUES.astype(np.uint8), transform=transform, epsg=4326)
    rows = geodesic_row_areas(Grid(40, 50, transform, wkt(4326)), "a") / 1e6
    for value, area in found.areas.items():
        assert area == pytest.approx(((VALUES == value).sum(axis=1) * rows).sum(), rel=1e-12)
    assert found.total_area / 1e6 == pytest.approx(510_065_621.724, abs=0.001) and found.unit == "metre"


def test_scaled_values_are_reported_as_physical_values(tmp_path):
    found = counted(tmp_path, VALUES.astype(np.int16), scales=(0.5,), offsets=(-1.0,), nodata=0)
    assert list(found.pixels) == [-0.5, 0.0, 0.5, 1.0]
    assert found.pixels[-0.5] == (VALUES == 1).sum()


def test_a_negative_scale_keeps_the_order_ascending(tmp_path):
    found = counted(tmp_path, VALUES.astype(np.int16), scales=(-1.0,))
    assert list(found.pixels) == [-4.0, -3.0, -2.0, -1.0, 0.0] and found.pixels[-4.0] == (VALUES == 4).sum()


def test_not_a_number_is_nodata(tmp_path):
    found = counted(tmp_path, np.where(VALUES == 2, np.nan, VALUES).astype(np.float32))
    assert set(found.pixels) == {0, 1, 3, 4} and found.nodata_pixels == (VALUES == 2).sum()


def test_a_raster_of_nodata_alone_has_no_value(tmp_path):
    found = counted(tmp_path, np.zeros((3, 3), np.uint8), nodata=0)
    assert found.pixels == {} and found.nodata_pixels == 9 and found.total_area == 0


def test_a_raster_without_coordinate_system_has_areas_in_its_own_unit(tmp_path):
    found = counted(tmp_path, VALUES.astype(np.uint8), epsg=None)
    assert (found.unit, found.metres, found.areas[1]) == ("unit", None, 100.0 * (VALUES == 1).sum())
    assert found.square_metres(1) is None


def test_cancel_stops(tmp_path):
    with pytest.raises(Cancelled):
        count_values(RasterStack([write_raster(tmp_path / "a.tif", VALUES.astype(np.uint8))]),
                     Context(is_cancelled=lambda: True))
