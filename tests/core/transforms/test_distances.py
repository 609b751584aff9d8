import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.transforms.distances import DISTANCES

SPATIAL = {"euclidean": ("euclidean", 1), "bray_curtis": ("braycurtis", 100)}


def between(name, first, second):
    """The distance of two spectra, NaN where it is undefined."""
    with np.errstate(all="ignore"):
        found, defined = DISTANCES[name](np.array(first, float)[:, None], np.array(second, float)[:, None])
    return found[0] if defined is None or defined[0] else np.nan


def test_the_worked_example_of_the_reference_values():
    """reference_values M3: spectra (1, 2, 3) and (2, 2, 2); the similarity there is 100 minus the distance."""
    assert between("euclidean", (1, 2, 3), (2, 2, 2)) == pytest.approx(1.4142136, abs=5e-8)
    assert between("spectral_angle", (1, 2, 3), (2, 2, 2)) == pytest.approx(22.2076543, abs=5e-8)
    assert 100 - between("bray_curtis", (1, 2, 3), (2, 2, 2)) == pytest.approx(83.3333, abs=5e-5)


def test_case_39_the_signatures_of_the_small_set():
    """TOOLS.md section 6, case 39: means of classes 1 and 2."""
    one, two = (646.25,) * 4, (500, 466 + 2 / 3, 466 + 2 / 3, 466 + 2 / 3)
    assert between("euclidean", one, two) == pytest.approx(343.7144, abs=5e-5)
    assert 100 - between("bray_curtis", one, two) == pytest.approx(84.7269, abs=5e-5)
    assert between("spectral_angle", one, two) == pytest.approx(1.740503, abs=5e-7)


@pytest.mark.parametrize("name", SPATIAL)
def test_scipy_gives_the_same(name):
    spatial = pytest.importorskip("scipy.spatial.distance")
    theirs, factor = SPATIAL[name]
    random = np.random.default_rng(1)
    for one, two in random.uniform(0, 1000, (20, 2, 6)):
        assert between(name, one, two) == pytest.approx(factor * getattr(spatial, theirs)(one, two), rel=1e-12)


def test_the_divergence_is_the_sum_of_both_relative_entropies():
    """Chang 2000: SID(x, y) = D(x || y) + D(y || x), with scipy's relative entropy."""
    stats = pytest.importorskip("scipy.stats")
    one, two = np.random.default_rng(2).uniform(1, 50, (2, 7))
    expected = stats.entropy(one, two) + stats.entropy(two, one)
    assert between("spectral_information_divergence", one, two) == pytest.approx(expected, rel=1e-12)


def test_the_divergence_by_hand():
    """p = (1/4, 3/4), q = (1/2, 1/2): -1/4 ln(1/2) + 1/4 ln(3/2)."""
    assert between("spectral_information_divergence", (1, 3), (20, 20)) == pytest.approx(0.25 * np.log(3))


@pytest.mark.parametrize("angle", [1e-7, 1e-3, 30, 90, 150, 179.9999])
def test_small_and_large_angles_keep_their_digits(angle):
    """The arc cosine of the cosine has about 1e-6 degrees left at small angles, and Remotior Sensus has no more."""
    radians = np.radians(angle)
    found = between("spectral_angle", (5, 0), (3 * np.cos(radians), 3 * np.sin(radians)))
    assert found == pytest.approx(angle, rel=1e-9)


def test_a_spectrum_has_no_distance_from_itself():
    """The cosine is rounded above 1 for many such spectra, and its arc cosine is then no number."""
    for spectrum in np.random.default_rng(3).uniform(0.01, 1, (200, 5)):
        for name in DISTANCES:
            assert between(name, spectrum, spectrum) == 0


@settings(max_examples=50)
@given(st.lists(st.tuples(st.floats(0.001, 1e4), st.floats(0.001, 1e4)), min_size=2, max_size=8), st.floats(0.01, 100))
def test_distances_are_symmetric_and_those_of_shape_do_not_see_brightness(pairs, factor):
    one, two = map(np.array, zip(*pairs))
    for name in DISTANCES:
        assert between(name, one, two) == pytest.approx(between(name, two, one), rel=1e-9, abs=1e-12)
        assert between(name, one, two) >= 0
    for name in ("spectral_angle", "spectral_information_divergence"):
        assert between(name, factor * one, two) == pytest.approx(between(name, one, two), rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("name, first, second", [
    ("spectral_angle", (0, 0), (1, 2)), ("spectral_angle", (1, 2), (0, 0)), ("bray_curtis", (0, 0), (0, 0)),
    ("spectral_information_divergence", (0, 0), (1, 2)), ("spectral_information_divergence", (-1, 3), (1, 2)),
    ("spectral_information_divergence", (0, 3), (1, 2))])
def test_a_distance_that_is_not_defined_is_none(name, first, second):
    assert np.isnan(between(name, first, second))


def test_a_band_that_is_zero_in_both_adds_nothing_to_the_divergence():
    expected = between("spectral_information_divergence", (1, 3), (2, 2))
    assert between("spectral_information_divergence", (1, 0, 3), (2, 0, 2)) == expected
