import math

import numpy as np
import pytest

from whiskbroom.core.change.thresholds import MAD_TO_DEVIATION, around, otsu_bin


def least_variance_within(values):
    """The greatest value of the lower class for which the squares around the two means are least."""
    def within(cut):
        return sum(((part - part.mean()) ** 2).sum() for part in (values[values <= cut], values[values > cut]))
    return min(np.unique(values)[:-1], key=within)


@pytest.mark.parametrize("seed", range(5))
def test_otsu_leaves_the_least_variance_within_the_classes(seed):
    random = np.random.default_rng(seed)
    values = np.concatenate([random.poisson(8, 500), random.poisson(60, 80)])
    assert otsu_bin(np.bincount(values)) == least_variance_within(values)


def test_otsu_by_hand():
    assert otsu_bin(np.array([5, 5, 0, 0, 0, 3, 3])) == 1
    assert otsu_bin(np.array([1, 0, 0, 0, 1])) == 0


@pytest.mark.parametrize("counts", [[0, 0], [7], [0, 9, 0]])
def test_one_value_has_no_threshold(counts):
    assert otsu_bin(np.array(counts)) is None


def test_otsu_is_that_of_billions_of_pixels():
    assert otsu_bin(np.array([5, 5, 0, 0, 0, 3, 3], np.int64) * 10**12) == 1


def test_thresholds_lie_around_the_centre():
    assert around(3.0, 2.0, 1.5) == (0.0, 6.0) and around(3.0, 0.0, 2) == (3.0, 3.0)
    assert all(map(math.isnan, around(0.0, math.nan, 2)))


def test_the_factor_makes_the_deviation_of_a_normal_distribution():
    assert MAD_TO_DEVIATION == pytest.approx(1 / 0.6744897501960817, abs=5e-5)
