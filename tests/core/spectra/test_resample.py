import numpy as np
import pytest
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.spectra.resample import Response, resampled, responses_of_columns
from whiskbroom.core.spectra.spectrum import Spectrum

LENGTHS = np.linspace(0.4, 1.0, 601)


def test_a_constant_stays_and_a_line_gives_its_value_at_the_centre():
    bands = [Response.gaussian("a", 0.55, 0.04), Response("b", np.array([0.6, 0.65, 0.7]), np.array([0.0, 1, 0]))]
    assert np.allclose(resampled(LENGTHS, np.full(601, 7.0), bands), 7, rtol=1e-12)
    assert np.allclose(resampled(LENGTHS, 3 * LENGTHS + 1, bands), [3 * 0.55 + 1, 3 * 0.65 + 1], rtol=1e-6)


def test_a_gaussian_band_over_a_gaussian_peak():
    """The product of two Gaussians: the height is w / sqrt(w^2 + v^2) for full widths w (peak) and v (band)."""
    width, band = 0.05, 0.03
    peak = np.exp(-4 * np.log(2) * ((LENGTHS - 0.7) / width) ** 2)
    expected = width / np.hypot(width, band)
    assert resampled(LENGTHS, peak, [Response.gaussian("a", 0.7, band)])[0] == pytest.approx(expected, rel=2e-3)


def test_a_step_under_a_box_is_its_share():
    values = np.where(LENGTHS > 0.5999, 1.0, 0.0)
    box = Response("a", np.array([0.55, 0.65]), np.array([1.0, 1]))
    assert resampled(LENGTHS, values, [box])[0] == pytest.approx(0.505, abs=1e-9)


@pytest.mark.parametrize(("end", "is_seen"), [(0.65, True), (0.649, True), (0.6489, False), (0.5, False)])
def test_a_band_is_seen_from_99_percent_of_its_response_on(end, is_seen):
    box = Response("a", np.array([0.55, 0.65]), np.array([1.0, 1]))
    lengths = np.array([0.3, end])
    assert np.isfinite(resampled(lengths, np.ones(2), [box])[0]) == is_seen


def test_response_functions_come_from_columns():
    (found,) = responses_of_columns([Spectrum("a", np.array([0, 1.0]), np.array([0.5, 0.6]))])
    assert found.name == "a"
    for values in ([0.0, 0.0], [-1.0, 1.0]):
        with pytest.raises(InputError, match="band a"):
            responses_of_columns([Spectrum("a", np.array(values), np.array([0.5, 0.6]))])
    with pytest.raises(ParameterError, match="above 0; got 0"):
        Response.gaussian("a", 0.5, 0)
