"""Multivariate alteration detection: the combinations of the bands of two images that differ most.

Nielsen, Conradsen & Simpson 1998 (doi:10.1016/S0034-4257(97)00162-4), reweighted as in Nielsen 2007
(doi:10.1109/TIP.2006.888195).
"""

from dataclasses import dataclass

import numpy as np

# Bands whose correlation matrix has a smaller eigenvalue depend on each other as far as the sums can tell.
_LEAST_EIGENVALUE = 1e-9
# A canonical correlation closer to 1 leaves a MAD variate no variance.
_LEAST_VARIANCE = 1e-10


class Degenerate(ValueError):
    """The covariances allow no MAD transform; the reason is "bands" or "equal"."""


@dataclass(frozen=True, eq=False)
class MadTransform:
    """MAD variates ``first_vectors (x - first_means) - second_vectors (y - second_means)`` of a pixel.

    The first variate has the greatest variance, that is the lowest correlation.

    Attributes:
        first_vectors, second_vectors: float64 (variates, bands); both combinations have unit variance.
        first_means, second_means: float64 (bands,).
        correlations: float64 (variates,), canonical correlations, ascending.
    """

    first_vectors: np.ndarray
    second_vectors: np.ndarray
    first_means: np.ndarray
    second_means: np.ndarray
    correlations: np.ndarray

    @classmethod
    def of(cls, means, covariance):
        """Finds the transform by canonical correlation analysis.

        Each block of the covariance is brought to correlations and factored by Cholesky, and the correlations are
        singular values of the whitened cross block (Björck & Golub 1973, doi:10.2307/2005662), which loses no digits
        as the squared eigenproblem does. A vector's sign makes the sum of the correlations of its combination with
        the bands of the first image positive.

        Args:
            means: float64 (2 x bands,), those of the first image before the second's.
            covariance: float64 (2 x bands, 2 x bands).
        Raises:
            Degenerate: bands of one image depend on each other linearly ("bands"), or a combination of the one image
                is one of the other ("equal").
        """
        bands = len(means) // 2
        deviations = np.sqrt(np.diagonal(covariance))
        if not (deviations > 0).all():
            raise Degenerate("bands")
        correlation = covariance / np.multiply.outer(deviations, deviations)
        one, other = _whitening(correlation[:bands, :bands]), _whitening(correlation[bands:, bands:])
        left, correlations, right = np.linalg.svd(_product(_product(one, correlation[:bands, bands:]), other.T))
        order = np.argsort(correlations, kind="stable")
        correlations = np.minimum(correlations[order], 1.0)
        if 1 - correlations[-1] < _LEAST_VARIANCE:
            raise Degenerate("equal")
        first, second = _product(left.T[order], one), _product(right[order], other)
        signs = np.where(_product(first, correlation[:bands, :bands]).sum(axis=1) < 0, -1.0, 1.0)[:, None]
        return cls(signs * first / deviations[:bands], signs * second / deviations[bands:], means[:bands],
                   means[bands:], correlations)

    @property
    def variances(self):
        """Variances of the variates, 2 (1 - correlation), float64 (variates,)."""
        return 2 * (1 - self.correlations)

    def variates(self, first, second):
        """The MAD variates of pixels, by sums over the bands one by one: a pixel's result depends on the pixel alone.

        Args:
            first, second: float64 (bands, pixels).
        Returns:
            float64 (variates, pixels).
        """
        one, other = first - self.first_means[:, None], second - self.second_means[:, None]
        found = np.zeros((len(self.correlations), first.shape[1]))
        for variate, first_vector, second_vector in zip(found, self.first_vectors, self.second_vectors):
            for x, y, a, b in zip(one, other, first_vector, second_vector):
                variate += a * x - b * y
        return found

    def chi_square(self, variates):
        """The sum of squared standardised variates, chi-square with as many degrees of freedom where nothing changed.

        Args:
            variates: float64 (variates, pixels).
        Returns:
            float64 (pixels,).
        """
        total = np.zeros(variates.shape[1])
        for variate, variance in zip(variates, self.variances):
            total += variate * variate / variance
        return total


def _product(one, other):
    """The matrix product in a fixed order: programs that bring their own BLAS, as QGIS may, change the last bits."""
    total = np.zeros((one.shape[0], other.shape[1]))
    for column, row in zip(one.T, other):
        total += column[:, None] * row
    return total


def _whitening(correlation):
    """The inverse of the Cholesky factor of a correlation matrix."""
    if np.linalg.eigvalsh(correlation)[0] < _LEAST_EIGENVALUE:
        raise Degenerate("bands")
    return np.linalg.inv(np.linalg.cholesky(correlation))
