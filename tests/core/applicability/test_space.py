import numpy as np
import pytest

from whiskbroom.core.applicability.space import PredictorSpace

SAMPLES = np.array([[1, 10.0], [3, 10], [5, 40]])


def test_bands_have_mean_0_and_standard_deviation_1_times_their_weight():
    space = PredictorSpace.of(SAMPLES, [1, 2.5])
    places = space(SAMPLES.T)
    assert space.spread.tolist() == [2, pytest.approx(np.sqrt(300))]
    np.testing.assert_allclose(places.mean(axis=1), 0, atol=1e-15)
    np.testing.assert_allclose(places.std(axis=1, ddof=1), [1, 2.5])
    assert places[0].tolist() == [-1, 0, 1]


def test_equal_pixels_of_another_type_have_equal_places():
    space = PredictorSpace.of(SAMPLES.astype(np.uint16), [1, 1])
    assert (space(SAMPLES.T.astype(np.uint16)) == space(SAMPLES.T)).all()
