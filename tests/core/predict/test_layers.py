import numpy as np
import pytest
from helpers.predictors import random_perceptron

from whiskbroom.core.predict.layers import ExactLayerSums, Layers

FORMULAS = {"relu": lambda x: np.maximum(x, 0), "tanh": np.tanh, "logistic": lambda x: 1 / (1 + np.exp(-x)),
            "identity": lambda x: x}


@pytest.mark.parametrize("activation", FORMULAS)
@pytest.mark.parametrize("sizes", [(4, 3), (1, 5, 1), (4, 30, 12, 3)])
def test_the_sums_are_those_of_the_layers_one_after_the_other(activation, sizes):
    layers = random_perceptron(activation, sizes).layers
    values = pixels = np.random.default_rng(1).normal(size=(sizes[0], 900))
    for place, (weights, biases) in enumerate(zip(layers.weights, layers.biases)):
        values = weights @ (FORMULAS[activation](values) if place else values) + biases[:, None]
    np.testing.assert_allclose(ExactLayerSums(layers)(pixels)[0], values, atol=1e-12)


def test_a_large_sum_has_the_limit_of_the_logistic_function():
    layers = Layers((np.array([[1.0]]), np.array([[1.0]])), (np.zeros(1), np.zeros(1)), "logistic")
    with np.errstate(over="ignore"):
        sums, errors = ExactLayerSums(layers)(np.array([[-5000.0, 5000.0]]))
    assert sums.tolist() == [[0, 1]] and errors is None


def test_the_place_of_a_pixel_and_what_came_before_do_not_change_a_bit():
    sums_of = ExactLayerSums(random_perceptron("tanh").layers)
    pixels = np.random.default_rng(1).normal(size=(4, 700))
    whole = sums_of(pixels)[0].copy()
    for place in (0, 1, 511, 512, 699):
        assert sums_of(pixels[:, [place]])[0].tobytes() == whole[:, [place]].tobytes()
