import numpy as np
import pytest

from whiskbroom.core.predict.normalisation import Normalisation
from whiskbroom.core.predict.parts import Damaged

SAMPLES = np.array([[1, 100], [2, 100], [6, 100]], np.uint16)


def test_z_scores_have_mean_0_and_deviation_1():
    found = Normalisation.of("z_score", SAMPLES)(SAMPLES.T)
    np.testing.assert_allclose(found[0], (np.array([1, 2, 6]) - 3) / np.sqrt(14 / 3))
    assert found[1].tolist() == [0, 0, 0], "a band without spread"


def test_linear_scaling_goes_from_0_to_1():
    assert Normalisation.of("linear_scaling", SAMPLES)(SAMPLES.T).tolist() == [[0, 0.2, 1], [0, 0, 0]]


def test_whole_numbers_are_neither_truncated_nor_wrapped():
    """Remotior Sensus keeps the type of the raster, in which z scores are 0 and 1."""
    pixels = np.array([[0, 1, 2], [99, 100, 101]], np.uint16)
    found = Normalisation.of("z_score", SAMPLES)(pixels)
    assert found.dtype == np.float64 and (found[0] < 0).all() and len(set(found[0])) == 3
    assert found[1].tolist() == [-1, 0, 1]


def test_without_normalisation_pixels_stay_what_they_are():
    pixels = SAMPLES.T
    assert Normalisation.of("none", SAMPLES)(pixels) is pixels


@pytest.mark.parametrize("kind, centre, spread", [
    ("other", [0.0], [1.0]), ("none", [0.0], [1.0, 1.0]), ("none", [np.nan], [1.0]), ("none", [0.0], [0.0]),
    ("none", [0.0], [-1.0]), ("none", [0.0], [np.inf])])
def test_numbers_that_cannot_be_are_damaged(kind, centre, spread):
    with pytest.raises(Damaged):
        Normalisation(kind, np.array(centre), np.array(spread))
