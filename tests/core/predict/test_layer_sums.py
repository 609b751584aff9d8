import numpy as np
import pytest
from helpers.predictors import random_perceptron

from whiskbroom.core.predict.layer_sums import LayerSums
from whiskbroom.core.predict.layers import ACTIVATIONS, ExactLayerSums


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("sizes", [(6, 100, 6), (3, 40, 40, 40, 1), (1, 2), (50, 200, 5)])
def test_no_sum_is_farther_from_the_exact_one_than_its_bound(dtype, activation, sizes):
    layers = random_perceptron(activation, sizes).layers
    pixels = 3 * np.random.default_rng(1).normal(size=(sizes[0], 1100))
    sums, errors = LayerSums(layers, dtype)(pixels)
    exact = ExactLayerSums(layers)(pixels)[0]
    assert (np.abs(sums - exact) <= errors).all()
    # A bound that is of use, where outputs differ by about 1.
    assert np.median(errors) < (0.2 if dtype == np.float32 else 1e-9)


def test_values_beyond_float32_have_no_bound():
    layers = random_perceptron("relu").layers
    with np.errstate(all="ignore"):
        _, errors = LayerSums(layers, np.float32)(np.array([[1.0, 1e30, 1e300, np.nan]] * 4))
    assert np.isfinite(errors[0]) and not np.isfinite(errors[1:]).any()
