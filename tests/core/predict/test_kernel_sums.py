import numpy as np
import pytest
from helpers.predictors import random_machine

from whiskbroom.core.predict.kernel_sums import KernelSums, SupportVectors

FORMULAS = {
    "rbf": lambda x, s: np.exp(-0.3 * ((x - s) ** 2).sum()),
    "linear": lambda x, s: x @ s,
    "polynomial": lambda x, s: (0.3 * (x @ s) + 0.2) ** 3,
    "sigmoid": lambda x, s: np.tanh(0.3 * (x @ s) + 0.2),
}


@pytest.mark.parametrize("kernel", FORMULAS)
def test_sums_are_the_weighted_kernels_of_each_class(kernel):
    model = random_machine(kernel, vectors=40).model
    pixels = np.random.default_rng(1).normal(size=(4, 6))
    sums, errors = KernelSums(model)(pixels)
    starts = np.cumsum([0, *model.counts])
    expected = [[[sum(row[place] * FORMULAS[kernel](x, model.vectors[place]) for place in range(start, stop))
                  for x in pixels.T] for row in model.weights] for start, stop in zip(starts, starts[1:])]
    np.testing.assert_allclose(sums, expected, atol=1e-12)
    assert errors is None


@pytest.mark.parametrize("degree", [1, 2, 5])
def test_the_degree_is_the_power(degree):
    model = SupportVectors(np.array([[2.0]]), (1, 0), np.ones((1, 1)), "polynomial", 1.0, 1.0, degree)
    assert KernelSums(model)(np.array([[1.0]]))[0][0, 0, 0] == 3 ** degree


def test_more_pixels_than_a_piece_holds():
    model = random_machine("rbf").model
    pixels = np.random.default_rng(1).normal(size=(4, 1300))
    whole, _ = KernelSums(model)(pixels)
    last, _ = KernelSums(model)(pixels[:, -1:])
    assert whole[:, :, -1:].tobytes() == last.tobytes()


def test_tiles_hold_vectors_of_one_class():
    model = SupportVectors(np.zeros((7, 1)), (4, 0, 3), np.zeros((2, 7)))
    assert [(place, (tile.start, tile.stop)) for place, tile in model.tiles(3)] == [
        (0, (0, 3)), (0, (3, 4)), (2, (4, 7))]
