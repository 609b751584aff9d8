import math

import numpy as np
import pytest

from whiskbroom.core.classify.classifier import Classifier
from whiskbroom.core.classify.signature import Signature

EVERY_DTYPE = ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"]


def labels(pixels, means, dtype=None, **options):
    """Labels of pixels [(band 1, band 2 ...), ...] by signatures 1, 2 ... with these means."""
    signatures = [Signature(place, mean) for place, mean in enumerate(means, start=1)]
    values = np.array(pixels, dtype).T[:, None, :]
    return Classifier("minimum_distance", signatures, **options)(values)[0][0].ravel().tolist()


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
def test_the_nearest_mean_wins_in_every_type(dtype):
    assert labels([(1, 1), (9, 9), (6, 6), (4, 4)], [(0, 0), (10, 10)], dtype) == [1, 2, 2, 1]


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
def test_of_equally_near_means_the_lowest_class_id_wins(dtype):
    assert labels([(5, 5), (5, 0)], [(0, 0), (10, 10), (10, 0), (0, 0)], dtype) == [1, 1]


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
def test_a_pixel_exactly_as_far_as_the_threshold_is_kept_and_a_farther_one_is_not(dtype):
    pixels = [(3, 4), (4, 4), (0, 0)]
    assert labels(pixels, [(0, 0)], dtype, thresholds=5) == [1, 0, 1]
    assert labels(pixels, [(0, 0)], dtype, thresholds=math.nextafter(5, 0)) == [0, 0, 1]
    assert labels(pixels, [(0, 0)], dtype, thresholds=math.nextafter(5, 6)) == [1, 0, 1]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_next_float_beyond_the_threshold_is_unclassified(dtype):
    beyond = np.nextafter(np.array(4, dtype), np.array(5, dtype))
    assert labels([(3, 4), (3, beyond)], [(0, 0)], dtype, thresholds=5) == [1, 0]


def test_each_signature_has_its_own_threshold_and_the_winner_is_not_replaced():
    pixels = [(3, 0), (7, 0), (4, 0)]
    assert labels(pixels, [(0, 0), (10, 0)], thresholds={1: 3, 2: 2}) == [1, 0, 0]
    assert labels(pixels, [(0, 0), (10, 0)], thresholds={1: 3, 2: None}) == [1, 2, 0]
    assert labels(pixels, [(0, 0), (10, 0)], thresholds={2: 2}) == [1, 0, 1]


def test_large_integers_do_not_pass_through_float32():
    base = 2**30
    assert labels([(base + 1,), (base + 3,)], [(base,), (base + 4,)], "int32") == [1, 2]


def test_confidence_and_signature_rasters_are_distances():
    signatures = [Signature(1, (0, 0)), Signature(2, (3, 0))]
    classifier = Classifier("minimum_distance", signatures, thresholds=1, confidence=True, signature_rasters=True)
    outputs = [values for values, _ in classifier(np.array([[[3, 0]], [[4, 0]]], np.uint16))]
    assert [values.ravel().tolist() for values in outputs] == [[0, 1], [4, 0], [5, 0], [4, 3]]
    assert [values.dtype.name for values in outputs] == ["uint8", "float32", "float32", "float32"]


@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32", "float64"])
def test_labels_agree_with_plain_numpy(dtype):
    rng = np.random.default_rng(3)
    values = rng.integers(0, 4000, (4, 90, 130)).astype(dtype)
    means = rng.uniform(0, 4000, (9, 4))
    found = Classifier("minimum_distance", [Signature(k, mean) for k, mean in enumerate(means, 1)])(values)[0][0][0]
    distances = [np.square(values - mean[:, None, None].astype(float)).sum(axis=0) for mean in means]
    assert np.array_equal(found, np.argmin(distances, axis=0) + 1)


def test_labels_agree_with_scikit_learn():
    neighbors = pytest.importorskip("sklearn.neighbors")
    rng = np.random.default_rng(4)
    samples, ids = rng.normal(size=(300, 3)) * 100, rng.integers(1, 5, 300)
    oracle = neighbors.NearestCentroid().fit(samples, ids)
    pixels = rng.normal(size=(1000, 3)) * 100
    assert labels(pixels, oracle.centroids_) == oracle.predict(pixels).tolist()


@pytest.mark.parametrize("threshold", [0, -1])
def test_a_threshold_that_is_not_a_distance_above_0_is_refused(threshold):
    with pytest.raises(ValueError, match="class 1 must be a distance above 0 in the unit of the bands; got"):
        labels([(1,)], [(1,)], thresholds=threshold)


def test_a_huge_threshold_rejects_nothing():
    assert labels([(3, 4)], [(0, 0)], thresholds=1e200) == [1]
