import numpy as np
import pytest
from whiskbroom.core.classify.statistics import PixelStatistics
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spectra.merge import merged
from whiskbroom.core.spectra.signature import SpectralSignature

PIXELS = np.random.default_rng(3).normal(1000, 40, (30, 3))


def of(pixels, **attributes):
    return SpectralSignature.of(1, PixelStatistics.of(pixels), **attributes)


@pytest.mark.parametrize("cuts", [[1], [29], [10, 11], [4, 20]])
def test_merged_signatures_are_those_of_all_their_pixels(cuts):
    joined = merged(of(part) for part in np.split(PIXELS, cuts))
    assert joined.count == 30
    assert np.allclose(joined.mean, PIXELS.mean(axis=0), rtol=1e-13)
    assert np.allclose(joined.covariance, np.cov(PIXELS.T), rtol=1e-10)
    assert np.allclose(joined.std, PIXELS.std(axis=0, ddof=1), rtol=1e-10)
    assert np.array_equal(joined.minimum, PIXELS.min(axis=0))
    assert np.array_equal(joined.maximum, PIXELS.max(axis=0))


def test_spectra_without_counts_count_the_same():
    joined = merged([SpectralSignature(1, [1.0, 4.0]), SpectralSignature(2, [3.0, 4.0])], class_id=9, name="Both")
    assert joined.values.tolist() == [2, 4] and joined.count is None and joined.covariance is None
    assert np.allclose(joined.std, [np.sqrt(2), 0])
    assert (joined.class_id, joined.name) == (9, "Both")


def test_one_signature_stays_what_it_is():
    alone = of(PIXELS)
    joined = merged([alone])
    assert np.allclose(joined.mean, alone.mean) and np.allclose(joined.covariance, alone.covariance)


def test_two_single_pixels_have_the_covariance_of_both():
    joined = merged([of(PIXELS[:1]), of(PIXELS[1:2])])
    assert np.allclose(joined.covariance, np.cov(PIXELS[:2].T))


def test_other_bands_and_nothing_are_refused():
    with pytest.raises(ParameterError, match="have other bands"):
        merged([SpectralSignature(1, [1.0]), SpectralSignature(2, [1.0, 2.0])])
    with pytest.raises(ParameterError, match="no signature"):
        merged([])
