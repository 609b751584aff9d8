import numpy as np
import pytest
from helpers.estimators import forest_of
from helpers.predictors import random_trees

from whiskbroom.core.predict.forest import Forest
from whiskbroom.core.predict.parts import Damaged


def stumps(shares):
    """One-leaf trees with these shares."""
    return Forest(random_trees(0, len(shares), 0, 1), np.array(shares, float), 1)


@pytest.mark.parametrize("options", [{}, {"min_samples_leaf": 4}, {"max_depth": 3}, {"class_weight": "balanced"}],
                         ids=["full", "impure", "shallow", "weighted"])
@pytest.mark.parametrize("kind", ["RandomForestClassifier", "ExtraTreesClassifier"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32, np.float64])
def test_labels_and_shares_are_those_of_scikit_learn_to_the_last_bit(scene, kind, options, dtype):
    ensemble = pytest.importorskip("sklearn.ensemble")
    pixels, samples, labels = scene(3000, dtype=dtype)
    fitted = getattr(ensemble, kind)(20, random_state=0, **options).fit(samples, labels)
    outcome = forest_of(fitted).decide(pixels, shares=True)
    assert (outcome.winners == fitted.predict(pixels.T)).all()
    assert (outcome.shares.T == fitted.predict_proba(pixels.T)).all()


def test_float64_values_are_rounded_to_float32_as_scikit_learn_does(scene):
    ensemble = pytest.importorskip("sklearn.ensemble")
    _, samples, labels = scene(1, dtype=np.float32)
    fitted = ensemble.RandomForestClassifier(10, random_state=0).fit(samples, labels)
    thresholds = [tree.tree_.threshold[tree.tree_.feature == 0] for tree in fitted.estimators_]
    values = np.concatenate(thresholds)
    pixels = np.tile(np.concatenate([values, values * (1 + 1e-9), values * (1 - 1e-9)]), (6, 1))
    outcome = forest_of(fitted).decide(pixels, shares=True)
    assert (outcome.shares.T == fitted.predict_proba(pixels.T)).all()


@pytest.mark.slow
@pytest.mark.parametrize("kind, trees", [("RandomForestClassifier", 100), ("ExtraTreesClassifier", 30)])
def test_a_million_pixels_get_the_labels_of_scikit_learn(scene, kind, trees):
    ensemble = pytest.importorskip("sklearn.ensemble")
    pixels, samples, labels = scene(1_000_000, train=10_000, noise=500)
    fitted = getattr(ensemble, kind)(trees, random_state=0).fit(samples, labels)
    outcome = forest_of(fitted).decide(pixels, shares=True)
    shares = fitted.predict_proba(pixels.T)
    assert (outcome.winners == shares.argmax(axis=1)).all() and (outcome.shares.T == shares).all()


def test_shares_are_the_means_of_the_leaves_and_equal_ones_go_to_the_first_class():
    pixels = np.zeros((1, 3))
    outcome = stumps([[0.5, 0.25, 0.25], [0, 0.5, 0.5], [0.25, 0, 0.75]]).decide(pixels, shares=True)
    assert outcome.shares[:, 0].tolist() == [0.25, 0.25, 0.5] and outcome.winners.tolist() == [2] * 3
    for leaves in ([[0, 1, 0], [0, 0, 1]], [[0, 0.5, 0.5]]):
        assert stumps(leaves).decide(pixels).winners.tolist() == [1] * 3


def test_more_trees_than_a_byte_counts():
    outcome = stumps([[1, 0]] * 299 + [[0, 1]] * 300).decide(np.zeros((1, 1)), shares=True)
    assert outcome.winners.tolist() == [1] and outcome.shares[0, 0] == 299 / 599


def test_more_classes_than_a_byte_counts():
    outcome = stumps(np.eye(400)[[7, 399, 399]]).decide(np.zeros((1, 2)))
    assert outcome.winners.tolist() == [399, 399]


@pytest.mark.parametrize("leaves", [[[0.5, 0.6]], [[-0.5, 1.5]], [[0, 0]]])
def test_shares_that_do_not_sum_to_one_are_damaged(leaves):
    with pytest.raises(Damaged, match="sum to 1"):
        stumps(leaves)
