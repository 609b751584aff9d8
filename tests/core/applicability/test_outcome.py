import numpy as np
import pytest

from whiskbroom.core.applicability.dissimilarity import Dissimilarity
from whiskbroom.core.applicability.outcome import Applicability, band_rows
from whiskbroom.core.applicability.space import PredictorSpace
from whiskbroom.core.legend import Legend


def outcome(inside, valid):
    space = PredictorSpace(np.array([5.0, 7]), np.array([2.0, 1.5]), np.array([1.0, 0.25]))
    return Applicability(("red", "nir"), space, Dissimilarity(1.0, np.array([0.1])), 1, inside, valid, Legend())


@pytest.mark.parametrize("inside, valid, share", [(1, 4, 25), (0, 4, 0), (4, 4, 100)])
def test_the_share_is_of_the_valid_pixels(inside, valid, share):
    assert outcome(inside, valid).inside_share == share


def test_without_valid_pixels_there_is_no_share():
    assert np.isnan(outcome(0, 0).inside_share)


def test_a_row_for_each_band_that_counts():
    assert band_rows(outcome(1, 4)) == (["Band", "Mean", "StandardDeviation", "Weight"],
                                        [["red", 5, 2, 1], ["nir", 7, 1.5, 0.25]])
