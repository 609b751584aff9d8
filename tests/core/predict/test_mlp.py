import numpy as np
import pytest
from helpers.predictors import random_perceptron

from whiskbroom.core.predict.layers import ACTIVATIONS
from whiskbroom.core.predict.mlp import Perceptron
from whiskbroom.core.predict.parts import Damaged, Parts
from whiskbroom.core.train.mlp import perceptron_of


def fitted(scene, number, classes, **options):
    network = pytest.importorskip("sklearn.neural_network")
    convergence = pytest.importorskip("sklearn.exceptions").ConvergenceWarning
    pixels, samples, labels = scene(number, classes=classes, noise=500)
    mean, deviation = samples.mean(axis=0), samples.std(axis=0)
    estimator = network.MLPClassifier(max_iter=8, random_state=0, **options)
    with pytest.warns(convergence):
        estimator.fit((samples - mean) / deviation, labels)
    return estimator, (pixels - mean[:, None]) / deviation[:, None]


@pytest.mark.parametrize("hidden", [(100,), (20, 10)])
@pytest.mark.parametrize("classes", [2, 5])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_labels_and_shares_are_those_of_scikit_learn(scene, activation, classes, hidden):
    estimator, pixels = fitted(scene, 5000, classes, activation=activation, hidden_layer_sizes=hidden)
    network = perceptron_of(estimator)
    assert (network.decide(pixels).winners == estimator.predict(pixels.T)).all()
    outcome = network.decide(pixels, shares=True)
    assert (outcome.winners == estimator.predict(pixels.T)).all()
    assert np.abs(outcome.shares.T - estimator.predict_proba(pixels.T)).max() < 1e-6


@pytest.mark.slow
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_a_million_pixels_get_the_labels_and_shares_of_scikit_learn(scene, activation):
    estimator, pixels = fitted(scene, 1_000_000, 6, activation=activation, hidden_layer_sizes=(60, 20))
    outcome = perceptron_of(estimator).decide(pixels, shares=True)
    assert (outcome.winners == estimator.predict(pixels.T)).all()
    assert np.abs(outcome.shares.T - estimator.predict_proba(pixels.T)).max() < 1e-6


def test_a_pixel_between_two_classes_is_decided_by_float64():
    """Two outputs whose weights differ so little that float32 sees them as equal."""
    weights = np.array([[1.0, 1.0], [1.0, 1.0 + 1e-12]])
    network = random_perceptron("identity", (2, 2))
    network = Perceptron(type(network.layers)((weights,), (np.zeros(2),), "identity"))
    assert network.decide(np.array([[3.0, 3.0, 3.0], [1.0, -1.0, 0.0]])).winners.tolist() == [1, 0, 0]


@pytest.mark.parametrize("settings, arrays, reason", [
    ({"activation": "os.system"}, {}, "activation"), ({"layers": 0}, {}, "layers"), ({"layers": 4}, {}, "missing"),
    ({"layers": 2}, {}, "output"), ({}, {"weights_1": np.zeros((12, 29))}, "weights_1"),
    ({}, {"biases_0": np.full(30, np.nan)}, "biases_0")])
def test_parts_that_do_not_make_a_network_are_damaged(settings, arrays, reason):
    known, own = random_perceptron("relu").parts()
    with pytest.raises(Damaged, match=reason):
        Perceptron.of_parts(Parts({**known, **settings}, {**own, **arrays}, 4, 3))
