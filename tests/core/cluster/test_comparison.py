import numpy as np
import pytest
from helpers.clusters import clouds, space_of
from whiskbroom.core.cluster.comparison import COMPARISON_COLUMNS, compare_numbers
from whiskbroom.core.cluster.ending import Ending

CENTRES = [[0, 0], [300, 0], [0, 300], [300, 300]]


def compared(pixels, numbers, sample=None, **given):
    rows = compare_numbers(pixels, pixels if sample is None else sample, numbers, space_of(pixels), Ending(50, 0.0), 1,
                           **given)
    return [dict(zip(COMPARISON_COLUMNS, row)) for row in rows]


def test_all_measures_point_to_the_clusters_that_stand_apart():
    rows = compared(clouds(CENTRES, 60, 15)[0], [5, 2, 3, 4, 6, 4])
    assert [row["clusters"] for row in rows] == [2, 3, 4, 5, 6]
    for measure in ("silhouette", "calinski_harabasz"):
        assert max(rows, key=lambda row: row[measure])["clusters"] == 4
    gains = -np.diff([row["inertia"] for row in rows])
    assert gains[1] > 20 * gains[2] > 0, "the elbow"


def test_the_measures_are_those_of_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    pixels, truth = clouds(CENTRES, 60, 15)
    row = compared(pixels, [4])[0]
    assert row["calinski_harabasz"] == pytest.approx(metrics.calinski_harabasz_score(pixels.T, truth), rel=1e-9)
    assert row["silhouette"] == pytest.approx(metrics.silhouette_score(pixels.T, truth), rel=1e-9)
    total = pixels.shape[1] * pixels.var(axis=1).sum()
    assert row["explained_percent"] == pytest.approx(100 * (1 - row["inertia"] / total), rel=1e-9)


def test_numbers_beyond_the_different_pixels_are_left_out_and_measures_that_are_not_defined_empty():
    rows = compared(np.array([[1, 1, 2, 4]], np.uint8), [2, 3, 4], sample=np.array([[1, 1]], np.uint8))
    assert [row["clusters"] for row in rows] == [2, 3]
    assert rows[1]["inertia"] == 0 and rows[1]["explained_percent"] == 100
    assert rows[1]["calinski_harabasz"] is None and rows[1]["silhouette"] is None


def test_it_tells_how_far_it_is_and_can_be_stopped():
    fractions = []
    compared(clouds(CENTRES, 10, 15)[0], [2, 3, 4, 5], report=fractions.append)
    assert fractions == [0.25, 0.5, 0.75, 1]

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compared(clouds(CENTRES, 10, 15)[0], [2], check=stop)
