"""Counting and finding the units of a sample, against plain numpy."""

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster import blocks
from whiskbroom.core.raster.population import at_places, count_population, locate
from whiskbroom.core.raster.stack import RasterStack

RANDOM = np.random.default_rng(8)
VALUES = RANDOM.integers(0, 5, (70, 45)).astype(np.int16) - 1


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "map.tif", VALUES, nodata=-1)])


@pytest.mark.parametrize("largest", [1, 300, 1 << 20])
def test_every_valid_pixel_is_counted_once_whatever_the_blocks(stack, largest, monkeypatch):
    plan = blocks.plan_blocks
    monkeypatch.setattr(blocks, "plan_blocks", lambda *given, **named: plan(*given, **{**named, "largest": largest}))
    population = count_population(stack, Context(n_threads=2))
    assert population.units == {value: int((VALUES == value).sum()) for value in range(4)}
    assert population.areas == {value: 100.0 * (VALUES == value).sum() for value in range(4)}
    assert [int(strips[2]) for strips in population.strips.values()] == [
        int((VALUES[32:48] == value).sum()) for value in range(4)]


def test_units_are_numbered_by_rows_within_their_stratum(stack):
    ctx = Context(n_threads=2)
    population = count_population(stack, ctx)
    numbers = {2: np.array([0, 1, 17, 300]), 0: np.array([5])}
    units = locate(stack, population, numbers, ctx)
    places = {value: np.argwhere(VALUES == value) for value in (0, 2)}
    expected = [*places[2][[0, 1, 17, 300]].tolist(), *places[0][[5]].tolist()]
    assert np.stack([units.rows, units.cols], axis=1).tolist() == expected
    assert units.strata.tolist() == units.mapped.tolist() == [2, 2, 2, 2, 0]


def test_taken_together_all_valid_pixels_are_one_stratum_and_keep_their_map_class(stack):
    ctx = Context()
    population = count_population(stack, ctx, together=True)
    assert population.units == {0: int((VALUES >= 0).sum())}
    units = locate(stack, population, {0: np.array([3, 99])}, ctx, together=True)
    places = np.argwhere(VALUES >= 0)[[3, 99]]
    assert (units.mapped == VALUES[tuple(places.T)]).all() and units.strata.tolist() == [0, 0]


def test_a_pixel_is_a_unit_only_where_map_and_strata_are_valid(tmp_path):
    mapped = write_raster(tmp_path / "m.tif", np.array([[1, 0], [3, 4]], np.uint8), nodata=0)
    strata = write_raster(tmp_path / "s.tif", np.array([[7, 7], [0, 7]], np.uint8), nodata=0)
    stack, ctx = RasterStack([mapped, strata]), Context()
    population = count_population(stack, ctx)
    assert population.units == {7: 2}
    assert locate(stack, population, {7: np.array([0, 1])}, ctx).mapped.tolist() == [1, 4]


def test_in_degrees_areas_are_square_metres_on_the_ellipsoid(tmp_path):
    """One degree at the equator: 12 309 km2 (WGS 84)."""
    path = write_raster(tmp_path / "m.tif", np.ones((1, 1), np.uint8), transform=(0, 1, 0, 1, 0, -1), epsg=4326)
    areas = count_population(RasterStack([path]), Context()).areas
    assert areas[1] == pytest.approx(1.2308778e10, rel=1e-4)


def test_a_raster_without_a_valid_pixel_is_named(tmp_path):
    path = write_raster(tmp_path / "m.tif", np.zeros((3, 3), np.uint8), nodata=0)
    with pytest.raises(InputError, match="m.tif has no valid pixel to sample"):
        count_population(RasterStack([path]), Context())


def test_too_many_strata_are_refused(tmp_path):
    path = write_raster(tmp_path / "m.tif", np.arange(1024, dtype=np.int32).reshape(32, 32))
    with pytest.raises(InputError, match="more than 1000 strata"):
        count_population(RasterStack([path]), Context())


def test_places_without_data_are_left_out(stack):
    rows, cols = np.repeat([3, 40, 69], 45), np.tile(np.arange(45), 3)
    units = at_places(stack, rows, cols, Context(n_threads=2))
    valid = VALUES[rows, cols] >= 0
    assert units.rows.tolist() == rows[valid].tolist() and units.cols.tolist() == cols[valid].tolist()
    assert units.mapped.tolist() == VALUES[rows, cols][valid].tolist()
