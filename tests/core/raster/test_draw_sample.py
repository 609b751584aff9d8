"""Samples of the pixels of a map: frequencies, distances, lattices."""

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.raster.draw_sample import draw_lattice, draw_strata
from whiskbroom.core.raster.population import count_population
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.kron(np.array([[1, 2], [2, 0]]), np.ones((20, 30))).astype(np.uint8)


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "map.tif", VALUES, nodata=0)])


def test_inclusion_probabilities_are_the_frequencies_of_many_draws(tmp_path):
    values = np.array([[1, 1, 2], [2, 2, 0]], np.uint8)
    stack, ctx = RasterStack([write_raster(tmp_path / "m.tif", values, nodata=0)]), Context()
    population, seen = count_population(stack, ctx), np.zeros((2, 3))
    for seed in range(3000):
        drawn = draw_strata(stack, population, {1: 1, 2: 2}, seed, ctx)
        seen[drawn.units.rows, drawn.units.cols] += 1
        assert drawn.inclusion.tolist() == [1 / 2, 2 / 3, 2 / 3]
    assert seen / 3000 == pytest.approx(np.array([[1 / 2, 1 / 2, 2 / 3], [2 / 3, 2 / 3, 0]]), abs=0.035)


def test_every_stratum_gets_its_units_and_no_pixel_comes_twice(stack):
    drawn = draw_strata(stack, count_population(stack, Context()), {1: 40, 2: 7}, 3, Context(n_threads=2))
    assert {label: int((drawn.units.strata == label).sum()) for label in (1, 2)} == {1: 40, 2: 7}
    assert len(set(zip(drawn.units.rows.tolist(), drawn.units.cols.tolist()))) == 47
    assert (VALUES[drawn.units.rows, drawn.units.cols] == drawn.units.strata).all()


def test_the_seed_decides(stack):
    population = count_population(stack, Context())

    def places(seed):
        units = draw_strata(stack, population, {1: 5, 2: 5}, seed, Context()).units
        return units.rows.tolist(), units.cols.tolist()

    assert places(1) == places(1) != places(2)


def test_units_keep_their_distance_and_are_as_many_as_asked(stack):
    drawn = draw_strata(stack, count_population(stack, Context()), {1: 5, 2: 9}, 3, Context(), distance=50)
    rows, cols = drawn.units.rows, drawn.units.cols
    gaps = np.hypot(rows[:, None] - rows, cols[:, None] - cols) * 10
    assert len(rows) == 14 and gaps[np.triu_indices(14, 1)].min() >= 50


def test_where_so_many_do_not_fit_there_are_fewer(stack):
    drawn = draw_strata(stack, count_population(stack, Context()), {1: 500}, 3, Context(), distance=100)
    assert 2 <= len(drawn.units) <= 6


def test_a_lattice_has_one_step_and_leaves_out_nodata(stack):
    drawn = draw_lattice(stack, count_population(stack, Context(), together=True), 18, 4, Context())
    step = round((1800 / 18) ** 0.5)
    assert set(drawn.inclusion.tolist()) == {1 / step ** 2}
    assert len(set((drawn.units.rows % step).tolist())) == len(set((drawn.units.cols % step).tolist())) == 1
    assert VALUES[drawn.units.rows, drawn.units.cols].all() and 12 <= len(drawn.units) <= 24


def test_lattices_meet_every_unit_equally_often(stack):
    population, seen = count_population(stack, Context(), together=True), np.zeros(VALUES.shape)
    for seed in range(2000):
        drawn = draw_lattice(stack, population, 200, seed, Context())
        seen[drawn.units.rows, drawn.units.cols] += 1
    assert seen[VALUES > 0].mean() / 2000 == pytest.approx(1 / 9, rel=0.02)
    assert np.abs(seen[VALUES > 0] / 2000 - 1 / 9).max() < 0.04
