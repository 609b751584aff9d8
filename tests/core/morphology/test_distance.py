import numpy as np
import pytest
from whiskbroom.core.morphology.distance import steps_of_disk


@pytest.mark.parametrize("radius", [1, 2, 5, 13, 40])
@pytest.mark.parametrize("share", [0.002, 0.05, 0.6])
def test_it_is_the_euclidean_distance_of_scipy_rounded_up(radius, share):
    from scipy.ndimage import distance_transform_edt

    marks = np.random.default_rng(radius).random((45, 38)) < share
    marks[7, 9] = True
    expected = np.minimum(np.ceil(np.round(distance_transform_edt(~marks), 9)), radius + 1)
    assert np.array_equal(steps_of_disk(marks, radius), expected)


def test_without_a_mark_everything_is_beyond():
    assert (steps_of_disk(np.zeros((3, 4), bool), 6) == 7).all()


def test_a_raster_of_one_row_or_one_column_has_distances_too():
    assert steps_of_disk(np.array([[1, 0, 0, 0]], bool), 2).tolist() == [[0, 1, 2, 3]]
    assert steps_of_disk(np.array([[1], [0], [0], [0]], bool), 2)[:, 0].tolist() == [0, 1, 2, 3]
