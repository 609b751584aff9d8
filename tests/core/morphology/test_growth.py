import numpy as np
import pytest
from whiskbroom.core.morphology.growth import grown


def disk(radius):
    rows, cols = np.mgrid[-radius:radius + 1, -radius:radius + 1]
    return rows ** 2 + cols ** 2 <= radius ** 2


@pytest.mark.parametrize("radius", [1, 2, 3, 4, 7, 8, 15, 16, 20])
@pytest.mark.parametrize("is_disk", [False, True])
def test_it_is_the_dilation_of_scipy(radius, is_disk):
    from scipy.ndimage import binary_dilation

    marks = np.random.default_rng(radius).random((50, 61)) < 0.01
    structure = disk(radius) if is_disk else np.ones((2 * radius + 1,) * 2, bool)
    assert np.array_equal(grown(np.pad(marks, radius), radius, is_disk), binary_dilation(marks, structure))


def test_a_disk_of_radius_2_has_13_pixels():
    marks = np.zeros((9, 9), bool)
    marks[4, 4] = True
    assert grown(marks, 2, True).sum() == 13 and grown(marks, 2, False).sum() == 25


def test_the_marks_stay_as_they_were():
    marks = np.eye(7, dtype=bool)
    before = marks.copy()
    grown(marks, 2, True)
    grown(marks, 2, False)
    assert np.array_equal(marks, before)
