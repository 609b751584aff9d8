import numpy as np
import pytest

from whiskbroom.core.train import variogram
from whiskbroom.core.train.variogram import empirical_variogram


def test_the_semivariance_is_half_the_mean_squared_difference_of_the_pairs_of_a_bin(monkeypatch):
    """Values 0 and 1 in turn on a line: at odd distances all pairs differ by 1, at even ones none does."""
    monkeypatch.setattr(variogram, "_FEWEST_PAIRS", 1)
    points = np.column_stack([np.arange(40.0), np.zeros(40)])
    values = np.arange(40) % 2.0
    found, shuffled = empirical_variogram(points, values, 0)
    assert found.reach == 13 and shuffled == []
    assert found.lags[0] == 1 and found.semivariances[0] == 0.5 and found.pairs[0] == 39
    assert found.lags[1] == 2 and found.semivariances[1] == 0 and found.pairs[1] == 38
    assert found.pairs.sum() == sum(40 - d for d in range(1, 14))


def test_it_is_the_variogram_of_all_pairs_written_out():
    random = np.random.default_rng(3)
    points, values = random.uniform(0, 100, (600, 2)), random.normal(size=600)
    found, _ = empirical_variogram(points, values, 0)
    first, second = np.triu_indices(600, 1)
    distances = np.linalg.norm(points[first] - points[second], axis=1)
    squares = (values[first] - values[second]) ** 2
    edges = np.geomspace(distances.min(), found.reach, 21)
    edges[0] = 0
    expected = [(distances[inside].mean(), squares[inside].mean() / 2, inside.sum()) for inside in
                ((distances > low) & (distances <= high) for low, high in zip(edges, edges[1:])) if inside.sum() >= 30]
    np.testing.assert_allclose(np.column_stack([found.lags, found.semivariances, found.pairs]), expected, rtol=1e-9)


def test_more_samples_than_are_looked_at_are_drawn_by_the_seed(monkeypatch):
    monkeypatch.setattr(variogram, "MOST_SAMPLES", 200)
    random = np.random.default_rng(0)
    points, values = random.uniform(0, 1, (1000, 2)), random.normal(size=1000)
    one, again, other = (empirical_variogram(points, values, seed)[0] for seed in (0, 0, 1))
    assert one.pairs.sum() < 200 * 199 / 2 and (one.semivariances == again.semivariances).all()
    assert len(one.lags) != len(other.lags) or (one.semivariances != other.semivariances).any()
    assert one.semivariances[-1] == pytest.approx(1, abs=0.2)


@pytest.mark.parametrize("points", [np.empty((0, 2)), np.zeros((1, 2)), np.zeros((50, 2))])
def test_without_distances_there_is_none(points):
    found, shuffled = empirical_variogram(points, np.zeros(len(points)), 0, 2)
    assert len(found.lags) == 0 and len(shuffled) == 2


def test_dealt_anew_values_lose_their_order_and_nothing_else():
    random = np.random.default_rng(0)
    points = random.uniform(0, 100, (900, 2))
    found, shuffled = empirical_variogram(points, points[:, 0], 0, 3)
    assert len(shuffled) == 3 and all((one.lags == found.lags).all() and (one.pairs == found.pairs).all()
                                      for one in shuffled)
    assert found.semivariances[0] < 1, "neighbours are alike"
    variance = points[:, 0].var()
    assert all(one.semivariances[-1] == pytest.approx(variance, rel=0.1) for one in shuffled)
    assert all((np.abs(one.semivariances[found.pairs > 2000] / variance - 1) < 0.15).all() for one in shuffled)
