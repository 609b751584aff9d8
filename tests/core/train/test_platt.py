import numpy as np
import pytest

from whiskbroom.core.train.platt import fitted_sigmoid


def test_the_sigmoid_behind_the_decisions_is_found():
    random = np.random.default_rng(0)
    decisions = random.normal(0, 2, 200_000)
    is_first = random.uniform(size=decisions.shape) < 1 / (1 + np.exp(-1.3 * decisions + 0.4))
    a, b = fitted_sigmoid(decisions, is_first)
    assert (a, b) == (pytest.approx(-1.3, abs=0.03), pytest.approx(0.4, abs=0.03))


def test_the_sigmoid_is_that_of_scikit_learn():
    calibration = pytest.importorskip("sklearn.calibration")
    random = np.random.default_rng(1)
    decisions = random.normal(0, 1, 500)
    is_first = decisions + random.normal(0, 1, 500) > 0.3
    a, b = fitted_sigmoid(decisions, is_first)
    np.testing.assert_allclose((a, b), calibration._sigmoid_calibration(decisions, is_first), atol=1e-3)


def test_the_minimum_is_where_the_gradient_vanishes():
    random = np.random.default_rng(2)
    decisions, is_first = random.normal(3, 5, 40), random.uniform(size=40) < 0.8
    a, b = fitted_sigmoid(decisions, is_first)
    first, second = is_first.sum(), (~is_first).sum()
    targets = np.where(is_first, (first + 1) / (first + 2), 1 / (second + 2))
    away = targets - 1 / (1 + np.exp(a * decisions + b))
    assert abs((decisions * away).sum()) < 1e-4 and abs(away.sum()) < 1e-4


def test_separated_decisions_do_not_lead_to_certainty():
    a, b = fitted_sigmoid(np.array([-1.0, -1, 1, 1]), np.array([False, False, True, True]))
    assert 1 / (1 + np.exp(a + b)) == pytest.approx(0.75, abs=1e-3), "(n + 1) / (n + 2) of two samples"


def test_without_a_class_each_has_its_share_whatever_the_decision():
    a, b = fitted_sigmoid(np.array([-1.0, 2, 3]), np.array([True] * 3))
    assert a == 0 and 1 / (1 + np.exp(b)) == 0.8
