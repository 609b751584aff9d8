import numpy as np
import pytest
from helpers.clusters import clouds
from whiskbroom.core.cluster import silhouette
from whiskbroom.core.cluster.silhouette import mean_by_cluster, silhouettes


def as_they_are(distances):
    return distances


def test_silhouettes_by_hand():
    """a = 1 and b = 9.5 for the first pixel; the last one is alone."""
    found = silhouettes(np.array([[0.0, 1, 10, 9, 100]]), np.array([0, 0, 1, 1, 2]), as_they_are)
    np.testing.assert_allclose(found, [8.5 / 9.5, 7.5 / 8.5, 8.5 / 9.5, 7.5 / 8.5, 0])


@pytest.mark.parametrize("chunk", [1 << 24, 3000, 1])
def test_silhouettes_are_those_of_scikit_learn(chunk, monkeypatch):
    metrics = pytest.importorskip("sklearn.metrics")
    monkeypatch.setattr(silhouette, "_CHUNK_BYTES", chunk)
    pixels, truth = clouds([[0, 0, 0], [30, 0, 9], [20, 30, 0], [0, 30, 30]], 40, 12)
    found = silhouettes(pixels, truth, as_they_are)
    np.testing.assert_allclose(found, metrics.silhouette_samples(pixels.T, truth), rtol=1e-9)


def test_other_distances_are_told_by_a_function():
    metrics = pytest.importorskip("sklearn.metrics")
    pixels, truth = clouds([[0, 0], [30, 9]], 20, 5)
    squares = metrics.pairwise_distances(pixels.T, metric="sqeuclidean")
    np.testing.assert_allclose(silhouettes(pixels, truth, np.square),
                               metrics.silhouette_samples(squares, truth, metric="precomputed"), rtol=1e-9)


def test_one_cluster_alone_has_no_silhouette_and_equal_pixels_have_zero():
    assert silhouettes(np.ones((2, 5)), np.zeros(5, int), as_they_are) is None
    assert silhouettes(np.ones((2, 4)), np.array([0, 0, 1, 1]), as_they_are).tolist() == [0, 0, 0, 0]


def test_it_can_be_stopped():
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        silhouettes(np.ones((1, 4)), np.array([0, 0, 1, 1]), as_they_are, stop)


def test_means_by_cluster():
    means, counts = mean_by_cluster(np.array([1.0, 3, 5]), np.array([2, 2, 0]), 4)
    np.testing.assert_array_equal(means, [5, np.nan, 2, np.nan])
    assert counts.tolist() == [1, 0, 2, 0]
