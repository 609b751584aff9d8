"""Principal components: directions of greatest variance, from the covariance or the correlation of bands."""

from dataclasses import dataclass

import numpy as np

from ..bands.band import Band
from ..errors import InputError, ParameterError

MATRICES = ("covariance", "correlation")
_SAME_SIZE = 1e-9
_SAME_SHARE = 1e-9


@dataclass(frozen=True, eq=False)
class PrincipalComponents:
    """The principal components of some bands (Richards & Jia 2006, Remote Sensing Digital Image Analysis, chapter 6).

    The score of component i is the sum over the bands of vectors[i, band] * (value - mean) / unit, where the unit is 1
    by covariance, and the band's standard deviation by correlation. In each vector the entry of the greatest size is
    positive; of entries that are equally large (to 1e-9) it is the first band's.

    Attributes:
        names: the bands, a tuple of texts.
        wavelengths: the centre of each band in micrometres, None where it is not known.
        matrix: one of `MATRICES`, the matrix that the vectors belong to.
        pixels: number of pixels behind the statistics.
        means: float64 (bands,).
        covariance: float64 (bands, bands), with divisor pixels - 1.
        values: float64 (bands,), the variances of the components, descending.
        vectors: float64 (bands, bands), a row for each component.
    """

    names: tuple
    wavelengths: tuple
    matrix: str
    pixels: int
    means: np.ndarray
    covariance: np.ndarray
    values: np.ndarray
    vectors: np.ndarray

    @classmethod
    def of(cls, bands, pixels, means, covariance, matrix):
        """The components of bands (`Band`) with these statistics.

        Raises:
            InputError: no band varies, or a band does not vary and the matrix is the correlation.
        """
        variances = np.diagonal(covariance)
        if not variances.any():
            raise InputError("No band varies among the {pixels} pixels that are valid in all bands, so there are no "
                             "principal components; check the bands and their NoData.", pixels=pixels)
        if matrix == "correlation" and not variances.all():
            raise InputError("The band {band} has the same value in all pixels, so it has no correlation with others; "
                             "leave it out, or choose the covariance.", band=bands[int(np.argmin(variances))].name)
        decomposed = covariance if matrix == "covariance" else correlation_of(covariance)
        values, vectors = np.linalg.eigh(decomposed)
        # Rounding alone makes a value negative.
        values, vectors = np.maximum(values[::-1], 0), _signed(vectors.T[::-1])
        return cls(tuple(band.name for band in bands), tuple(band.wavelength for band in bands), matrix, pixels, means,
                   covariance, values, vectors)

    @property
    def bands(self):
        """A `Band` for each band."""
        return tuple(Band(name, wavelength=wavelength) for name, wavelength in zip(self.names, self.wavelengths))

    @property
    def units(self):
        """What a difference from the mean is divided by, float64 (bands,)."""
        if self.matrix == "covariance":
            return np.ones(len(self.names))
        return np.sqrt(np.diagonal(self.covariance))

    @property
    def correlation(self):
        """float64 (bands, bands); NaN in rows and columns of bands that do not vary."""
        return correlation_of(self.covariance)

    @property
    def shares(self):
        """Share of each component in the variance, in percent, float64 (bands,)."""
        return 100 * self.values / self.values.sum()

    def number_to_keep(self, number=None, share=None):
        """How many components are kept.

        Args:
            number: so many, or None.
            share: the fewest that hold at least this share of the variance, in percent, or None; all where both are
                None.
        Raises:
            ParameterError: there are fewer.
        """
        if number is not None and number > len(self.values):
            raise ParameterError("components must be at most {most}, the number of bands; got {number}.",
                                 most=len(self.values), number=number)
        if share is not None:
            cumulative = np.cumsum(self.shares)
            return min(int(np.searchsorted(cumulative, share - _SAME_SHARE)) + 1, len(self.values))
        return len(self.values) if number is None else number

    def to_components(self, number):
        """The `(matrix, before, after)` of the map from bands to the first components.

        The map is ``after + matrix @ (bands + before)``.
        """
        return self.vectors[:number] / self.units, -self.means, np.zeros(number)

    def to_bands(self, places):
        """The map, as by `to_components`, from the components at these places (from 0) back to all bands.

        Components that are not there count as 0, their mean.
        """
        places = list(places)
        return self.vectors[places].T * self.units[:, None], np.zeros(len(places)), self.means


def correlation_of(covariance):
    """The correlation matrix that belongs to a covariance matrix; NaN where a variance is 0."""
    deviations = np.sqrt(np.diagonal(covariance))
    with np.errstate(all="ignore"):
        correlation = covariance / np.multiply.outer(deviations, deviations)
    varies = deviations > 0
    correlation[~varies] = correlation[:, ~varies] = np.nan
    correlation[varies, varies] = 1.0
    return correlation


def _signed(vectors):
    sizes = np.abs(vectors)
    leading = np.argmax(sizes >= sizes.max(axis=1, keepdims=True) - _SAME_SIZE, axis=1)
    return vectors * np.sign(vectors[np.arange(len(vectors)), leading])[:, None]
