import numpy as np
import pytest

from whiskbroom.core.predict.kernel_sums import KernelSums, SupportVectors
from whiskbroom.core.predict.rbf_sums import RadialSums


def model_of(scale, offset, bands, seed=0):
    random = np.random.default_rng(seed)
    vectors = offset + scale * random.normal(size=(333, bands))
    return SupportVectors(vectors, (100, 200, 33), random.choice([-1, 1], (2, 333)) * random.uniform(0, 5, (2, 333)),
                          gamma=1 / (bands * scale ** 2))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("scale, offset, bands", [(1, 0, 1), (1, 0, 6), (1, 3, 40), (300, 4000, 6), (1e-3, 0.2, 4)])
def test_no_sum_is_farther_from_the_true_one_than_its_bound(dtype, scale, offset, bands):
    model = model_of(scale, offset, bands)
    pixels = offset + 1.5 * scale * np.random.default_rng(1).normal(size=(bands, 700))
    sums, errors = RadialSums(model, dtype)(pixels)
    true = KernelSums(model)(pixels)[0]
    assert (np.abs(sums - true).max(axis=1) <= errors).all()
    # A bound that is of use: far below the decisions, which are of the order of 1.
    assert np.median(errors) < (0.01 if dtype == np.float32 else 1e-10)


def test_a_pixel_so_far_away_that_nothing_is_proven_is_told():
    model = model_of(1, 0, 3)
    with np.errstate(all="ignore"):
        _, errors = RadialSums(model, np.float32)(np.array([[0.0, 1e9, 1e200, np.nan]] * 3))
    assert np.isfinite(errors[:, 0]).all() and not np.isfinite(errors[:, 1:]).any()


def test_a_class_without_vectors_has_no_sums():
    model = SupportVectors(np.zeros((2, 1)), (2, 0), np.ones((1, 2)))
    sums, errors = RadialSums(model, np.float64)(np.zeros((1, 1)))
    assert sums[1].tolist() == [[0]] and errors[1, 0] < 1e-20
