import numpy as np
import pytest
from helpers.clusters import space_of
from whiskbroom.core.predict.normalisation import Normalisation

PIXELS = np.random.default_rng(0).integers(1, 4000, (4, 300)).astype(np.uint16)


def test_plain_pixels_are_taken_as_they_are():
    space = space_of(PIXELS)
    assert space(PIXELS) is PIXELS and space.dtype == np.uint16


@pytest.mark.parametrize("kind", ["z_score", "linear_scaling"])
def test_normalised_pixels_are_those_of_the_normalisation_in_single_precision(kind):
    space = space_of(PIXELS, kind=kind)
    expected = Normalisation.of(kind, PIXELS.T)(PIXELS)
    assert space(PIXELS).dtype == np.float32
    np.testing.assert_allclose(space(PIXELS), expected, rtol=1e-6, atol=1e-7)


def test_by_angle_all_pixels_have_length_one_and_black_ones_are_left_out():
    pixels = PIXELS.copy()
    pixels[:, 7] = 0
    found = space_of(pixels, "spectral_angle")(pixels)
    assert found.shape == (4, 299)
    expected = np.delete(PIXELS, 7, axis=1)
    np.testing.assert_allclose(found, expected / np.linalg.norm(expected, axis=0), rtol=1e-6)


def test_differences_are_distances_or_degrees():
    one, other = np.array([1.0, 0]), np.array([0.6, 0.8])
    assert space_of(PIXELS[:2]).differences(one, other) == pytest.approx(np.sqrt(0.8))
    angular = space_of(PIXELS[:2], "spectral_angle")
    assert angular.differences(one, other) == pytest.approx(np.degrees(np.arccos(0.6)))
    assert angular.differences(one, -one) == pytest.approx(180)


def test_vectors_are_brought_back_to_length_one_where_they_have_a_direction():
    space = space_of(PIXELS[:2], "spectral_angle")
    found, known = space.projected(np.array([[3.0, 4], [0, 0]]))
    assert known.tolist() == [True, False]
    np.testing.assert_allclose(found[0], [0.6, 0.8])
    centres = np.array([[3.0, 4]])
    assert space_of(PIXELS[:2]).projected(centres)[0] is centres
