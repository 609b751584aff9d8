import numpy as np
import pytest
from helpers.predictors import random_trees

from whiskbroom.core.predict.boosting import GradientBoosting
from whiskbroom.core.predict.parts import Damaged
from whiskbroom.core.train.boosting import boosting_of


@pytest.mark.parametrize("classes, options, dtype", [
    (2, {}, np.uint8), (2, {"max_depth": 1}, np.float32), (4, {}, np.uint16), (3, {}, np.float64),
    (3, {"max_leaf_nodes": 120, "min_samples_leaf": 2}, np.uint16)])
def test_labels_and_shares_are_those_of_scikit_learn(scene, classes, options, dtype):
    ensemble = pytest.importorskip("sklearn.ensemble")
    pixels, samples, labels = scene(3000, classes=classes, dtype=dtype, train=600)
    fitted = ensemble.HistGradientBoostingClassifier(max_iter=3, early_stopping=False, **options).fit(samples, labels)
    outcome = boosting_of(fitted).decide(pixels, shares=True)
    assert (outcome.winners == fitted.predict(pixels.T)).all()
    np.testing.assert_allclose(outcome.shares.T, fitted.predict_proba(pixels.T), atol=1e-15)


@pytest.mark.slow
def test_a_million_pixels_get_the_labels_of_scikit_learn(scene):
    ensemble = pytest.importorskip("sklearn.ensemble")
    pixels, samples, labels = scene(1_000_000, noise=500)
    fitted = ensemble.HistGradientBoostingClassifier(max_iter=30, early_stopping=False).fit(samples, labels)
    outcome = boosting_of(fitted).decide(pixels, shares=True)
    assert (outcome.winners == fitted.predict(pixels.T)).all()
    assert np.abs(outcome.shares.T - fitted.predict_proba(pixels.T)).max() < 1e-14


def test_the_leaves_of_a_round_add_to_the_sums_in_turn():
    boosting = GradientBoosting(random_trees(0, 6, 0, 1), np.arange(6.0), np.array([10.0, 20.0, 30.0]), 1)
    outcome = boosting.decide(np.zeros((1, 1)), shares=True)
    sums = np.array([10 + 0 + 3, 20 + 1 + 4, 30 + 2 + 5])
    assert outcome.winners.tolist() == [2]
    np.testing.assert_allclose(outcome.shares[:, 0], np.exp(sums - 37) / np.exp(sums - 37).sum())


def test_trees_that_do_not_make_whole_rounds_are_damaged():
    with pytest.raises(Damaged, match="multiple"):
        GradientBoosting(random_trees(0, 4, 0, 1), np.zeros(4), np.zeros(3), 1)
