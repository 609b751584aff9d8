import numpy as np
import pytest
from helpers.estimators import one_vs_rest_of
from helpers.predictors import random_trees

from whiskbroom.core.predict.one_vs_rest import OneVsRestForest
from whiskbroom.core.predict.parts import Damaged


@pytest.mark.parametrize("options", [{}, {"min_samples_leaf": 4}], ids=["pure", "impure"])
def test_labels_and_shares_are_those_of_scikit_learn(scene, options):
    ensemble, multiclass = pytest.importorskip("sklearn.ensemble"), pytest.importorskip("sklearn.multiclass")
    pixels, samples, labels = scene(4000, classes=4, noise=600)
    fitted = multiclass.OneVsRestClassifier(ensemble.RandomForestClassifier(12, random_state=0, **options))
    fitted.fit(samples, labels)
    outcome = one_vs_rest_of(fitted).decide(pixels, shares=True)
    of_class = np.array([forest.predict_proba(pixels.T)[:, 1] for forest in fitted.estimators_])
    assert (outcome.winners == of_class.argmax(axis=0)).all()
    # Which of equal shares wins has changed in scikit-learn 1.9.
    alone = (of_class == of_class.max(axis=0)).sum(axis=0) == 1
    assert (outcome.winners == fitted.predict(pixels.T))[alone].all() and 0.9 < alone.mean()
    with np.errstate(invalid="ignore"):
        shares = fitted.predict_proba(pixels.T)
    known = np.isfinite(shares).all(axis=1)
    np.testing.assert_allclose(outcome.shares.T[known], shares[known], atol=1e-15)


@pytest.mark.slow
def test_a_million_pixels_get_the_labels_and_shares_of_scikit_learn(scene):
    ensemble, multiclass = pytest.importorskip("sklearn.ensemble"), pytest.importorskip("sklearn.multiclass")
    pixels, samples, labels = scene(1_000_000, classes=4, train=4000, noise=500)
    fitted = multiclass.OneVsRestClassifier(ensemble.RandomForestClassifier(25, random_state=0)).fit(samples, labels)
    outcome = one_vs_rest_of(fitted).decide(pixels, shares=True)
    of_class = np.array([forest.predict_proba(pixels.T)[:, 1] for forest in fitted.estimators_])
    assert (outcome.winners == of_class.argmax(axis=0)).all()
    total = of_class.sum(axis=0)
    known = total > 0
    assert np.abs(outcome.shares[:, known] - of_class[:, known] / total[known]).max() < 1e-14


def test_where_no_forest_gives_its_class_a_share_all_are_equally_probable():
    forests = OneVsRestForest(random_trees(0, 4, 0, 1), np.zeros(4), 2, 1)
    assert forests.decide(np.zeros((1, 1)), shares=True).shares.tolist() == [[0.5], [0.5]]


def test_equal_shares_go_to_the_first_class():
    forests = OneVsRestForest(random_trees(0, 3, 0, 1), np.array([0.5, 0.5, 0.25]), 3, 1)
    outcome = forests.decide(np.zeros((1, 1)), shares=True)
    assert outcome.winners.tolist() == [0] and outcome.shares[:, 0].tolist() == [0.4, 0.4, 0.2]


@pytest.mark.parametrize("leaves, classes", [([0.5, 0.5, 0.5], 2), ([0.5, 1.5], 2), ([-0.1, 0.5], 2)])
def test_damaged_forests_are_refused(leaves, classes):
    with pytest.raises(Damaged):
        OneVsRestForest(random_trees(0, len(leaves), 0, 1), np.array(leaves), classes, 1)
