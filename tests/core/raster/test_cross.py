from collections import Counter

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, open_raster, read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.area import geodesic_row_areas
from whiskbroom.core.raster.cross import CrossNumbers, count_cross, write_cross
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.stats import counts as counts_module

RANDOM = np.random.default_rng(4)
MAP = RANDOM.integers(0, 4, (40, 50)).astype(np.uint8)
REFERENCE = RANDOM.integers(-1, 3, (40, 50)).astype(np.int16)
DEGREES = (7.0, 0.01, 0.0, 50.0, 0.0, -0.01)


def stack_of(tmp_path, mapped=MAP, reference=REFERENCE, map_nodata=3, reference_nodata=-1, **options):
    return RasterStack([write_raster(tmp_path / "map.tif", mapped, nodata=map_nodata, **options),
                        write_raster(tmp_path / "ref.tif", reference, nodata=reference_nodata, **options)])


def expected_pairs():
    both = (MAP != 3) & (REFERENCE != -1)
    return Counter(zip(REFERENCE[both].tolist(), MAP[both].tolist()))


def test_pairs_are_counted_where_both_are_valid_and_the_map_everywhere(tmp_path):
    found = count_cross(stack_of(tmp_path), Context())
    assert found.pixels == expected_pairs() and list(found.pixels) == sorted(found.pixels)
    assert found.areas == {pair: 100.0 * count for pair, count in expected_pairs().items()}
    assert found.map_areas == {value: 100.0 * int((MAP == value).sum()) for value in (0, 1, 2)}
    assert (found.unit, found.metres) == ("metre", 1.0)


def test_an_ignored_reference_value_is_not_compared(tmp_path):
    found = count_cross(stack_of(tmp_path), Context(), ignored=2)
    assert found.pixels == {pair: count for pair, count in expected_pairs().items() if pair[0] != 2}


def test_areas_in_degrees_are_those_of_the_rows(tmp_path):
    stack = stack_of(tmp_path, transform=DEGREES, epsg=4326)
    found, rows = count_cross(stack, Context()), geodesic_row_areas(stack.grid, "map.tif") / 1e6
    assert found.pixels == expected_pairs() and found.unit == "metre"
    for (reference, mapped), area in found.areas.items():
        pixels = ((REFERENCE == reference) & (MAP == mapped)).sum(axis=1)
        assert area == pytest.approx((pixels * rows).sum(), rel=1e-12)
    assert found.map_areas[1] == pytest.approx(((MAP == 1).sum(axis=1) * rows).sum(), rel=1e-12)


def test_rasters_that_have_nothing_in_common_are_told(tmp_path):
    with pytest.raises(InputError, match="map.tif and its reference have no valid pixel in common.$"):
        count_cross(stack_of(tmp_path, reference_nodata=0, reference=np.zeros_like(REFERENCE)), Context())


def test_every_pixel_gets_the_number_of_its_pair(tmp_path):
    stack = stack_of(tmp_path)
    counts = count_cross(stack, Context())
    legend = Legend.of_names({number: f"pair {number}" for number in range(1, len(counts.pixels) + 1)})
    write_cross(stack, counts, str(tmp_path / "cross.tif"), legend, Context(n_threads=3))
    found, valid = read_raster(tmp_path / "cross.tif")[0], read_valid(tmp_path / "cross.tif")[0]
    assert np.array_equal(valid, (MAP != 3) & (REFERENCE != -1))
    for number, (reference, mapped) in enumerate(counts.pixels, start=1):
        assert np.array_equal(found == number, (REFERENCE == reference) & (MAP == mapped) & valid)
    dataset = open_raster(tmp_path / "cross.tif")
    assert dataset.GetRasterBand(1).GetCategoryNames()[1] == "pair 1" and dataset.GetGeoTransform() == NORTH_UP


def test_pixels_of_the_ignored_reference_are_nodata(tmp_path):
    stack = stack_of(tmp_path)
    counts = count_cross(stack, Context(), ignored=1)
    write_cross(stack, counts, str(tmp_path / "cross.tif"), Legend(), Context())
    expected = (MAP != 3) & (REFERENCE != -1) & (REFERENCE != 1)
    assert np.array_equal(read_valid(tmp_path / "cross.tif")[0], expected)


def test_pairs_of_floating_point_classes_are_numbered():
    function = CrossNumbers(((1.5, 5.0), (2.5, 5.0)), 3.5, np.dtype("uint8"))
    mapped, reference = np.array([[5, 5, 5]], np.float32), np.array([[1.5, 3.5, 2.5]], np.float32)
    [(numbers, valid)] = function(np.stack([mapped, reference]), None)
    assert valid[0].tolist() == [[True, False, True]] and numbers[0, 0].tolist() == [1, 0, 2]


def test_too_many_different_pairs_are_refused_while_they_are_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(counts_module, "MOST_VALUES", 5)
    with pytest.raises(InputError, match="map.tif has more than 5 different values; group them into classes first"):
        count_cross(stack_of(tmp_path), Context())


def test_many_classes_are_refused_before_the_memory_is_gone(tmp_path):
    values = np.arange(40_000, dtype=np.int32).reshape(200, 200)
    stack = stack_of(tmp_path, values, values, None, None)
    with pytest.raises(InputError, match="have 40000 different classes, and a cross table holds 1000"):
        counts = count_cross(stack, Context())
        write_cross(stack, counts, str(tmp_path / "cross.tif"), Legend(), Context())
    assert not (tmp_path / "cross.tif").exists()
