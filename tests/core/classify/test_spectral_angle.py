import numpy as np
import pytest

from whiskbroom.core.classify.classifier import Classifier
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.classify.spectral_angle import SpectralAngle

EVERY_DTYPE = ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"]


def classify(pixels, means, dtype=None, **options):
    """(labels, valid, angle to the winner, valid) for pixels [(band 1, ...), ...]."""
    signatures = [Signature(place, mean) for place, mean in enumerate(means, start=1)]
    values = np.array(pixels, dtype).T[:, None, :]
    (labels, valid), (angles, known) = Classifier("spectral_angle", signatures, confidence=True, **options)(values)
    return labels.ravel().tolist(), valid, angles.ravel(), known


def labels(pixels, means, dtype=None, **options):
    signatures = [Signature(place, mean) for place, mean in enumerate(means, start=1)]
    values = np.array(pixels, dtype).T[:, None, :]
    return Classifier("spectral_angle", signatures, **options)(values)[0][0].ravel().tolist()


@pytest.mark.parametrize("pixel, mean, degrees", [
    ((1, 0), (0, 5), 90), ((1, 1), (3, 0), 45), ((-2, 0), (7, 0), 180), ((1, 0, 0), (1, 0, 0), 0),
    ((1, 1, 0), (0, 1, 1), 60), ((1, 2, 3), (2, 2, 2), 22.2076543),
])
def test_angles_of_known_pairs_in_degrees(pixel, mean, degrees):
    _, _, angles, _ = classify([pixel], [mean], "float64")
    assert angles[0] == pytest.approx(degrees, abs=1e-7, rel=1e-7)


def test_tiny_angles_keep_their_digits():
    _, _, angles, _ = classify([(1e6, 1.0), (1e8, 1.0)], [(1, 0)], "float64")
    np.testing.assert_allclose(angles, np.degrees([1e-6, 1e-8]), rtol=1e-6)


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
def test_brightness_does_not_matter(dtype):
    pixels = [(1, 2), (100, 200), (10, 21), (2, 1), (120, 60)]
    assert labels(pixels, [(10, 20), (20, 10)], dtype) == [1, 1, 1, 2, 2]


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
@pytest.mark.parametrize("means", [[(1, 2, 3), (0.1, 0.2, 0.3)], [(0.7, 0.1, 0.9), (7.7, 1.1, 9.9)]])
def test_of_proportional_signatures_the_lowest_class_id_wins(dtype, means):
    pixels = np.random.default_rng(0).integers(1, 100, (500, 3))
    assert set(labels(pixels, means, dtype)) == {1}
    assert set(labels(pixels, means[::-1], dtype)) == {1}


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
def test_a_pixel_of_zeros_is_unclassified_and_has_no_angle(dtype):
    found, valid, angles, known = classify([(0, 0), (1, 2)], [(10, 20), (20, 10)], dtype)
    assert found == [0, 1]
    assert valid is None
    assert known.ravel().tolist() == [False, True]
    assert angles[0] == 0
    assert labels([(0, 0), (1, 2)], [(10, 20), (20, 10)], dtype) == [0, 1]


def test_a_pixel_without_an_angle_beside_an_invalid_one_keeps_its_valid_label():
    values, valid = np.array([[[0, 1, 1]], [[0, 2, 2]]], np.uint8), np.array([[[True, True, False]]] * 2)
    (found, labelled), (_, measured) = Classifier("spectral_angle", [Signature(1, (1, 1))], confidence=True)(
        values, valid)
    assert found.ravel().tolist() == [0, 1, 0]
    assert labelled.ravel().tolist() == [True, True, False]
    assert measured.ravel().tolist() == [False, True, False]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("scale", [1e-30, 1e-23, 1e-22, 1e-15, 1e15, 1e18, 1e30])
def test_very_dark_and_very_bright_pixels_have_their_angle(dtype, scale):
    means = [(10, 20), (20, 10), (1000, 1005)]
    pixels = np.array([(1, 2), (2, 1), (1003, 1007), (1.7, 0.9)]) * scale
    found, _, angles, _ = classify(pixels, means, dtype)
    assert found == labels(pixels, means, dtype) == [1, 2, 3, 2]
    np.testing.assert_allclose(angles[:2], 0, atol=1e-5)
    assert labels(pixels, means, dtype, thresholds=0.1) == [1, 2, 3, 0]


def test_preparing_float32_pixels_errs_no_more_than_the_rule_says():
    rule = SpectralAngle.of([Signature(1, np.ones(5))], None)
    pixels = np.random.default_rng(0).uniform(1, 65535, (5, 5000)).astype(np.float32)
    wide = pixels.astype(np.longdouble)
    true = wide / np.sqrt(np.square(wide).sum(axis=0))
    rule.prepare(pixels)
    errors = np.sqrt(np.square(pixels - true).sum(axis=0))
    assert 0 < errors.max() <= rule.pixel_error()


@pytest.mark.parametrize("dtype", EVERY_DTYPE)
def test_an_angle_equal_to_the_threshold_is_kept_and_a_larger_one_is_unclassified(dtype):
    pixels = [(7, 7), (100, 101), (5, 0)]
    assert labels(pixels, [(1, 0)], dtype, thresholds=45) == [1, 0, 1]
    assert labels(pixels, [(1, 0)], dtype, thresholds=45 - 1e-9) == [0, 0, 1]
    assert labels(pixels, [(1, 0)], dtype, thresholds=45.3) == [1, 1, 1]


@pytest.mark.parametrize("degrees, mean, direction", [
    (45, (1, 0), (1, 1)), (60, (0, 1, 1), (1, 1, 0)), (90, (3, 0, -1), (1, 2, 3)), (120, (0, 1, -1), (1, -1, 0)),
])
def test_rounding_never_rejects_an_angle_equal_to_the_threshold(degrees, mean, direction):
    pixels = np.outer(np.arange(1, 300), direction)
    assert set(labels(pixels, [mean], "int16", thresholds=degrees)) == {1}
    assert set(labels(pixels, [mean], "int16", thresholds=degrees - 1e-9)) == {0}


def test_each_signature_has_its_own_threshold():
    assert labels([(9, 1), (1, 9)], [(1, 0), (0, 1)], thresholds={1: 5, 2: 7}) == [0, 2]


@pytest.mark.parametrize("dtype", ["uint16", "float32", "float64"])
def test_labels_and_angles_agree_with_the_arc_cosine(dtype):
    rng = np.random.default_rng(3)
    pixels, means = rng.integers(1, 4000, (9000, 4)).astype(dtype), rng.uniform(1, 4000, (7, 4))
    wide = pixels.astype(float)
    cosines = wide @ means.T / np.linalg.norm(wide, axis=1)[:, None] / np.linalg.norm(means, axis=1)
    expected = np.degrees(np.arccos(cosines))
    found, _, angles, _ = classify(pixels, means, dtype)
    assert found == (expected.argmin(axis=1) + 1).tolist() == labels(pixels, means, dtype)
    np.testing.assert_allclose(angles, expected.min(axis=1), rtol=1e-6, atol=1e-5)


def test_one_band_is_refused_because_all_angles_are_zero():
    with pytest.raises(ValueError, match="needs at least 2 bands"):
        labels([(1,)], [(1,), (2,)])


def test_a_signature_of_zeros_is_refused_by_name():
    with pytest.raises(ValueError, match="The mean of class 2 is zero in all bands"):
        labels([(1, 2)], [(1, 1), (0, 0)])


@pytest.mark.parametrize("threshold", [0, -1, 180.1])
def test_a_threshold_that_is_no_angle_is_refused(threshold):
    with pytest.raises(ValueError, match="class 1 must be an angle above 0 and up to 180 degrees; got"):
        labels([(1, 2)], [(1, 1)], thresholds=threshold)


def test_a_threshold_of_180_degrees_rejects_nothing():
    assert labels([(-1, 0)], [(1, 0)], thresholds=180) == [1]
