import numpy as np
import pytest

from whiskbroom.core.applicability.dissimilarity import Dissimilarity
from whiskbroom.core.train.division import BufferedDivision, Division


def test_the_index_of_training_samples_by_hand():
    """Places 0, 1, 4 and 10 of one band, the first two in one fold: distances 4, 3, 3 and 6 over the mean of
    1, 4, 10, 3, 9 and 6, which is 5.5."""
    found = Dissimilarity.of(np.array([[0.0], [1], [4], [10]]), Division(np.array([0, 0, 1, 2])), 0, bool)
    assert found.mean_distance == pytest.approx(5.5)
    np.testing.assert_allclose(found.training, np.array([4, 3, 3, 6]) / 5.5)


def test_samples_that_cannot_be_judged_have_no_index():
    places = np.array([[0.0, 0], [1, 0], [9, 0]])
    found = Dissimilarity.of(places, BufferedDivision(np.array([0, 0, 1]), places, 8.5), 0, bool)
    assert found.training.tolist() == [pytest.approx(9 / (18 / 3))]


@pytest.mark.parametrize("training, threshold", [
    # Quartiles 2 and 4 of 1 to 5: the whisker is at 7, and no sample is so far.
    ([1, 2, 3, 4, 5], 5),
    # With 9 in place of 5 the whisker is lower than the largest; with 7 it is just there.
    ([1, 2, 3, 4, 9], 7), ([1, 2, 3, 4, 7], 7),
    # Quartiles between samples, as R's quantile of type 7 has them: 1.75 and 3.25.
    ([1, 2, 3, 4], 4), ([0, 0, 0, 0, 8], 0)])
def test_the_threshold_is_the_upper_whisker_or_the_largest(training, threshold):
    assert Dissimilarity(1.0, np.array(training, float)).threshold == threshold
