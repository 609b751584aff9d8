import numpy as np
import pytest
from helpers.estimators import neighbours_of

from whiskbroom.core.predict.neighbours import Neighbours
from whiskbroom.core.predict.parts import Damaged, Parts


@pytest.mark.parametrize("weights", ["uniform", "distance"])
@pytest.mark.parametrize("neighbours", [1, 5, 12])
def test_labels_and_shares_are_those_of_scikit_learn(scene, neighbours, weights):
    module = pytest.importorskip("sklearn.neighbors")
    pixels, samples, labels = scene(3000, noise=500, dtype=np.float64)
    fitted = module.KNeighborsClassifier(neighbours, weights=weights).fit(samples, labels)
    outcome = neighbours_of(fitted).decide(pixels, shares=True)
    assert (outcome.winners == fitted.predict(pixels.T)).all()
    np.testing.assert_allclose(outcome.shares.T, fitted.predict_proba(pixels.T), atol=1e-14)


@pytest.mark.slow
@pytest.mark.parametrize("weights", ["uniform", "distance"])
def test_a_million_pixels_get_the_labels_and_shares_of_scikit_learn(scene, weights):
    module = pytest.importorskip("sklearn.neighbors")
    pixels, samples, labels = scene(1_000_000, train=500, noise=500, dtype=np.float64)
    fitted = module.KNeighborsClassifier(weights=weights).fit(samples, labels)
    outcome = neighbours_of(fitted).decide(pixels, shares=True)
    assert (outcome.winners == fitted.predict(pixels.T)).all()
    assert np.abs(outcome.shares.T - fitted.predict_proba(pixels.T)).max() < 1e-12


def three(neighbours, weights="uniform"):
    return Neighbours(np.array([[0.0], [1.0], [3.0]]), np.array([1, 0, 0], np.int32), 2, neighbours, weights)


def test_equal_counts_go_to_the_first_class():
    assert three(2).decide(np.array([[0.25]])).winners.tolist() == [0]


def test_near_samples_weigh_more_by_distance():
    outcome = three(2, "distance").decide(np.array([[0.25]]), shares=True)
    np.testing.assert_allclose(outcome.shares[:, 0], [0.25, 0.75])
    assert outcome.winners.tolist() == [1]


def test_samples_at_distance_zero_count_alone_by_distance():
    outcome = three(3, "distance").decide(np.array([[3.0]]), shares=True)
    assert outcome.shares[:, 0].tolist() == [1, 0]


@pytest.mark.parametrize("settings, arrays, reason", [
    ({"neighbours": 0}, {}, "neighbours"), ({"neighbours": 4}, {}, "neighbours"), ({"weights": "eval"}, {}, "weights"),
    ({}, {"labels": np.array([0, 1, 2], np.int32)}, "class"), ({}, {"labels": np.array([0, 1, -1], np.int32)}, "class"),
    ({}, {"samples": np.full((3, 1), 1e200)}, "too large"), ({}, {"samples": np.zeros((2, 1))}, "samples")])
def test_parts_that_do_not_make_neighbours_are_damaged(settings, arrays, reason):
    known, own = three(2).parts()
    with pytest.raises(Damaged, match=reason):
        Neighbours.of_parts(Parts({**known, **settings}, {**own, **arrays}, 1, 2))
