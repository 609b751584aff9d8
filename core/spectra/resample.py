"""A spectrum as a sensor sees it: means over the responses of its bands."""

from dataclasses import dataclass

import numpy as np

from ..errors import InputError, ParameterError

# Standard deviation of a Gaussian curve of full width 1 at half its height.
_SIGMA = 1 / np.sqrt(8 * np.log(2))
# The curve is taken to this many standard deviations, and with so many points on either side.
_REACH, _POINTS = 4.0, 80
# A band of whose response less than this lies on the spectrum is not seen.
_LEAST = 0.99


@dataclass(frozen=True, eq=False)
class Response:
    """The spectral response of a band: straight between points, and 0 beyond.

    Attributes:
        name: name of the band.
        wavelengths: micrometres (n,), rising.
        weights: (n,), at least 0 and somewhere above.
    """

    name: str
    wavelengths: np.ndarray
    weights: np.ndarray

    @classmethod
    def gaussian(cls, name, centre, width):
        """The response of a Gaussian band by its centre and full width at half maximum, both in micrometres.

        Raises:
            ParameterError: the width is not above 0.
        """
        if not width > 0:
            raise ParameterError("The width of the band {band} must be above 0; got {width}.", band=name, width=width)
        away = np.linspace(-_REACH, _REACH, 2 * _POINTS + 1)
        return cls(name, centre + away * width * _SIGMA, np.exp(-away ** 2 / 2))

    @property
    def centre(self):
        """The mean wavelength by weight, in micrometres."""
        return _integral(self.wavelengths, self.weights * self.wavelengths) / _integral(self.wavelengths, self.weights)


def resampled(wavelengths, values, responses):
    """The values of a sensor's bands: the integrals of spectrum times response over those of the response.

    The spectrum is straight between its points; both integrals are taken over the points of both, and so are exact for
    the response and nearly so for the product.

    Args:
        wavelengths: micrometres (n,), rising.
        values: (n,).
        responses: `Response` of each band.
    Returns:
        float64 (bands,); NaN for a band of which less than 99 % of the response lies on the spectrum.
    """
    return np.array([_seen(np.asarray(wavelengths, np.float64), np.asarray(values, np.float64), response)
                     for response in responses])


def responses_of_columns(spectra):
    """Responses from the `Spectrum`s of a table, one for each band.

    Raises:
        InputError: a response is negative or nowhere above 0.
    """
    responses = []
    for spectrum in spectra:
        if spectrum.wavelengths is None or (spectrum.values < 0).any() or not (spectrum.values > 0).any():
            raise InputError("The response of the band {band} must be numbers of at least 0 at known wavelengths.",
                             band=spectrum.name)
        responses.append(Response(spectrum.name, spectrum.wavelengths, spectrum.values))
    return responses


def _seen(wavelengths, values, response):
    points = np.union1d(wavelengths, response.wavelengths)
    points = points[(points >= response.wavelengths[0]) & (points <= response.wavelengths[-1])]
    weights = np.interp(points, response.wavelengths, response.weights)
    whole = _integral(points, weights)
    inside = (points >= wavelengths[0]) & (points <= wavelengths[-1])
    points, weights = points[inside], weights[inside]
    here = _integral(points, weights)
    if not whole > 0 or here < _LEAST * whole:
        return np.nan
    return _integral(points, weights * np.interp(points, wavelengths, values)) / here


def _integral(points, heights):
    return float(((heights[1:] + heights[:-1]) * np.diff(points)).sum() / 2)
