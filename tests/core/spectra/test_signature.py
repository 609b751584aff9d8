import numpy as np
import pytest
from whiskbroom.core.classify.classifier import Classifier
from whiskbroom.core.classify.statistics import PixelStatistics
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spectra.signature import SpectralSignature

PIXELS = np.array([[1, 10], [3, 14], [5, 12]], np.uint16)


def test_statistics_bring_mean_extremes_and_the_sample_deviation():
    found = SpectralSignature.of(4, PixelStatistics.of(PIXELS), name="Oak")
    assert found.values.tolist() == [3, 12] and found.count == 3
    assert (found.minimum.tolist(), found.maximum.tolist()) == ([1, 10], [5, 14])
    assert found.std.tolist() == [2, 2]


def test_a_single_pixel_has_no_deviation():
    found = SpectralSignature.of(4, PixelStatistics.of(PIXELS[:1]))
    assert found.std is None and found.covariance is None


def test_a_signature_trains_the_classifiers_as_it_is():
    near, far = SpectralSignature(1, [0, 0]), SpectralSignature(2, [9, 9])
    labels = Classifier("minimum_distance", (near, far))(np.array([[[1.0, 8]], [[1, 8]]]), None)[0]
    assert np.asarray(labels[0]).ravel().tolist() == [1, 2]


def test_large_ids_stay_what_they_are():
    """TOOLS.md section 3: ids and counts of Remotior Sensus are int16."""
    found = SpectralSignature(40_000, [1.0], macroclass_id=-70_000, count=3_000_000_000)
    assert (found.class_id, found.macroclass, found.count) == (40_000, -70_000, 3_000_000_000)


def test_the_macroclass_of_a_class_without_one_is_its_own():
    assert SpectralSignature(7, [1.0]).macroclass == 7


@pytest.mark.parametrize(("given", "message"), [
    ({"wavelengths": [0.5]}, "has 2 bands; got 1 numbers for wavelengths"),
    ({"std": [1, -1]}, "at least 0"),
    ({"std": [1, np.nan]}, "at least 0"),
    ({"band_names": ("red",)}, "has 2 bands; got 1 names"),
    ({"colour": "red"}, "must be like #2f7a3b"),
    ({"thresholds": {"md": 1}}, "md is no method with thresholds; there are minimum_distance"),
])
def test_what_does_not_fit_is_told(given, message):
    with pytest.raises(ParameterError, match=message):
        SpectralSignature(1, [1.0, 2.0], **given)


def test_arrays_cannot_be_changed():
    found = SpectralSignature(1, [1.0], wavelengths=[0.5])
    with pytest.raises(ValueError, match="read-only"):
        found.wavelengths[0] = 1


@pytest.mark.parametrize(("one", "other", "same"), [
    (None, [0.5, 0.6], True), ([0.5, 0.6], [0.5, 0.6], True), ([0.5, np.nan], [0.5, 0.6], True),
    ([0.5, 0.6], [0.6, 0.5], False)])
def test_bands_are_the_same_unless_a_wavelength_differs(one, other, same):
    first, second = (SpectralSignature(1, [1.0, 2.0], wavelengths=w) for w in (one, other))
    assert first.has_bands_of(second) is same
    assert not first.has_bands_of(SpectralSignature(1, [1.0]))
