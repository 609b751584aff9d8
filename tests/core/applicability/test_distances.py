import numpy as np
import pytest

from whiskbroom.core.applicability import distances
from whiskbroom.core.applicability.distances import distances_to_teachers, mean_distance
from whiskbroom.core.train.division import BufferedDivision, Division


def test_the_mean_distance_by_hand():
    """A triangle with the sides 3, 4 and 5."""
    assert mean_distance(np.array([[0.0, 0], [3, 0], [0, 4]]), 0) == pytest.approx(4)


def test_the_mean_distance_of_points_on_a_line_in_closed_form():
    """0, 1, ..., n - 1: (n + 1) / 3."""
    assert mean_distance(np.arange(1000.0)[:, None], 0) == pytest.approx(1001 / 3, rel=1e-12)


def test_the_mean_distance_is_that_of_scipy():
    spatial = pytest.importorskip("scipy.spatial.distance")
    points = np.random.default_rng(0).normal(size=(700, 6))
    assert mean_distance(points, 0) == pytest.approx(spatial.pdist(points).mean(), rel=1e-12)


def test_of_many_samples_some_are_drawn_by_the_seed(monkeypatch):
    points = np.random.default_rng(0).normal(size=(4000, 3))
    whole = mean_distance(points, 0)
    monkeypatch.setattr(distances, "MOST_SAMPLES", 1000)
    drawn = mean_distance(points, 0)
    assert drawn == mean_distance(points, 0) != mean_distance(points, 1)
    assert drawn == pytest.approx(whole, rel=0.02)


def test_distances_are_to_the_nearest_of_another_fold():
    random = np.random.default_rng(1)
    points, folds = random.normal(size=(500, 4)), random.integers(0, 5, 500)
    expected = [min(np.linalg.norm(points[folds != folds[n]] - points[n], axis=1)) for n in range(500)]
    np.testing.assert_allclose(distances_to_teachers(points, Division(folds)), expected, rtol=1e-12)


def test_equal_samples_of_other_folds_are_at_distance_0():
    assert distances_to_teachers(np.array([[1.0], [1], [5]]), Division(np.array([0, 1, 1]))).tolist() == [0, 0, 4]


def test_where_nobody_teaches_there_is_no_distance():
    division = BufferedDivision(np.array([0, 0, 1]), np.array([[0.0, 0], [1, 0], [9, 0]]), 8.5)
    found = distances_to_teachers(np.array([[1.0], [2], [5]]), division)
    assert np.isnan(found[:2]).all() and found[2] == 4, "the first one is far enough from the third"


def test_it_can_be_stopped_between_pieces():
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mean_distance(np.zeros((9, 1)), 0, stop)
    with pytest.raises(KeyboardInterrupt):
        distances_to_teachers(np.zeros((9, 1)), Division(np.arange(9) % 2), stop)
