"""Draws: frequencies against inclusion probabilities, and distances."""

import numpy as np
import pytest
from whiskbroom.core.accuracy.draw import apart, distinct, systematic_places, systematic_step


def rng(seed=1):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("population, count", [(10, 3), (10, 8), (7, 7), (5, 0)])
def test_every_unit_is_drawn_as_often_as_its_inclusion_probability_says(population, count):
    random, draws = rng(), 20_000
    seen = np.zeros(population)
    for _ in range(draws):
        drawn = distinct(random, population, count)
        assert len(set(drawn.tolist())) == count and (np.diff(drawn) > 0).all()
        seen[drawn] += 1
    probability = count / population
    error = np.sqrt(probability * (1 - probability) / draws)
    assert np.abs(seen / draws - probability).max() <= 4.5 * error


def test_pairs_are_drawn_equally_often():
    """Uniform over sets, not over units alone."""
    random, seen = rng(2), {}
    for _ in range(20_000):
        pair = tuple(distinct(random, 5, 2).tolist())
        seen[pair] = seen.get(pair, 0) + 1
    assert len(seen) == 10 and np.abs(np.array(list(seen.values())) / 2000 - 1).max() < 0.1


def test_a_population_larger_than_memory_is_no_trouble():
    drawn = distinct(rng(), 10 ** 15, 1000)
    assert len(drawn) == 1000 and drawn[0] >= 0 and drawn[-1] < 10 ** 15


def test_the_same_seed_draws_the_same():
    assert distinct(rng(5), 1000, 10).tolist() == distinct(rng(5), 1000, 10).tolist()
    assert distinct(rng(5), 1000, 10).tolist() != distinct(rng(6), 1000, 10).tolist()


def test_a_lattice_meets_every_pixel_equally_often():
    random, seen = rng(3), np.zeros((7, 5))
    for _ in range(9000):
        seen[np.ix_(*systematic_places(random, 7, 5, 3))] += 1
    assert seen / 9000 == pytest.approx(np.full((7, 5), 1 / 9), abs=0.015)


@pytest.mark.parametrize("units, size, step", [(900, 100, 3), (100, 100, 1), (10, 100, 1), (10_000, 1, 100)])
def test_the_step_meets_about_the_size(units, size, step):
    assert systematic_step(units, size) == step


@pytest.mark.parametrize("geographic, distance", [(False, 3.0), (True, 300_000.0)])
def test_points_that_were_taken_are_apart_and_those_left_out_are_not(geographic, distance):
    random = rng(4)
    x, y = random.uniform(0, 20, 300), random.uniform(40, 60, 300)
    taken = apart(x, y, np.zeros(300, int), {0: 300}, distance, geographic)

    def gap(one, two):
        if not geographic:
            return np.hypot(x[one] - x[two], y[one] - y[two])
        a, b = (np.radians([x[i], y[i]]) for i in (one, two))
        cosine = np.sin(a[1]) * np.sin(b[1]) + np.cos(a[1]) * np.cos(b[1]) * np.cos(a[0] - b[0])
        return 6_371_008.8 * np.arccos(np.clip(cosine, -1, 1))

    assert all(gap(one, two) >= distance * (1 - 1e-9) for one in taken for two in taken if one < two)
    for left_out in set(range(300)) - set(taken.tolist()):
        assert min(gap(left_out, one) for one in taken) < distance


def test_each_group_gets_no_more_than_it_wants():
    taken = apart(np.arange(10.0), np.zeros(10), np.array([0, 1] * 5), {0: 2, 1: 9}, 0.5)
    assert taken.tolist() == [0, 1, 2, 3, 5, 7, 9]


def test_points_exactly_at_the_distance_are_both_taken():
    assert apart(np.array([0.0, 2.0, 3.9]), np.zeros(3), np.zeros(3, int), {0: 3}, 2.0).tolist() == [0, 1]
