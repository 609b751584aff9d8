import numpy as np
import pytest

from whiskbroom.core.applicability.area import ApplicabilityArea
from whiskbroom.core.applicability.space import PredictorSpace
from whiskbroom.core.predict.nearest import NearestSamples


def area_of(samples, weights, mean=1.0, threshold=1.0):
    space = PredictorSpace.of(samples, weights)
    points = np.ascontiguousarray(space(samples.T).T)
    return ApplicabilityArea(space, NearestSamples(points, 1), mean, threshold)


def brute(samples, weights, pixels):
    """The index written out, times the mean distance."""
    scaled = (samples - samples.mean(axis=0)) / samples.std(axis=0, ddof=1) * weights
    found = (pixels.reshape(len(pixels), -1).T - samples.mean(axis=0)) / samples.std(axis=0, ddof=1) * weights
    return np.sqrt(((found[:, None] - scaled) ** 2).sum(axis=2)).min(axis=1)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.float64])
def test_the_index_is_the_distance_to_the_nearest_sample_over_the_mean(dtype):
    random = np.random.default_rng(0)
    samples = random.integers(0, 200, (80, 3)).astype(dtype)
    pixels = random.integers(0, 255, (3, 11, 13)).astype(dtype)
    (index, known), (inside, _), (count, valid) = area_of(samples, [1, 0.5, 2], 2.5, 0.4)(pixels)
    expected = brute(samples.astype(float), [1, 0.5, 2], pixels.astype(float)) / 2.5
    np.testing.assert_allclose(index[0].ravel(), expected, rtol=1e-6)
    assert index.dtype == np.float32 and inside.dtype == np.uint8 and known is None
    assert (inside[0].ravel() == (expected <= 0.4)).all() and (count, valid) == ((expected <= 0.4).sum(), 143)


def test_a_training_pixel_has_the_index_0():
    samples = np.random.default_rng(1).normal(0, 1e6, (40, 5)).astype(np.float32)
    (index, _), *_ = area_of(samples, np.ones(5))(samples.T[:, None])
    assert (index == 0).all()


def test_exactly_at_the_threshold_is_inside():
    samples = np.array([[0.0], [2], [4]])
    pixels = np.array([[[8.0, 8.0000001, 0]]])
    # Two standard deviations of 2 beyond the last sample.
    (index, _), (inside, _), counts = area_of(samples, [1], 1.0, 2.0)(pixels)
    assert index[0, 0, 0] == 2 and inside.tolist() == [[[1, 0, 1]]] and counts == (2, 3)


def test_scale_and_offset_of_a_band_have_no_influence():
    random = np.random.default_rng(2)
    samples, pixels = random.normal(size=(50, 3)), random.normal(size=(3, 9, 9))
    (plain, _), *_ = area_of(samples, np.ones(3))(pixels)
    factor, offset = np.array([1000, 1e-3, 7.0]), np.array([5.0, -3, 0])
    (scaled, _), *_ = area_of(samples * factor + offset, np.ones(3))(
        pixels * factor[:, None, None] + offset[:, None, None])
    np.testing.assert_allclose(scaled, plain, rtol=1e-5)


def test_pixels_without_all_bands_are_invalid_and_count_nowhere():
    samples = np.random.default_rng(3).normal(size=(30, 2))
    pixels, valid = np.zeros((2, 2, 3)), np.ones((2, 2, 3), bool)
    pixels[0, 0, 0], pixels[1, 0, 1], valid[1, 1, 1] = np.nan, np.inf, False
    (index, known), (inside, also), (count, total) = area_of(samples, np.ones(2), 1.0, 9.0)(pixels, valid)
    assert known.tolist() == also.tolist() == [[[False, False, True], [True, False, True]]]
    assert total == count == 3 and (index[known] == index[0, 0, 2]).all()


def test_a_block_without_valid_pixels():
    samples = np.random.default_rng(3).normal(size=(30, 2))
    (index, known), _, counts = area_of(samples, np.ones(2))(np.zeros((2, 3, 3)), np.zeros((2, 3, 3), bool))
    assert not known.any() and counts == (0, 0) and index.shape == (1, 3, 3)


def test_without_the_tree_of_scipy_the_indices_are_the_same(monkeypatch):
    random = np.random.default_rng(5)
    samples, pixels = random.normal(size=(500, 4)), random.normal(size=(4, 40, 40))
    (expected, _), *_ = area_of(samples, np.ones(4))(pixels)
    monkeypatch.setattr("whiskbroom.core.predict.nearest._tree", lambda samples: None)
    (index, _), *_ = area_of(samples, np.ones(4))(pixels)
    assert (index == expected).all()
