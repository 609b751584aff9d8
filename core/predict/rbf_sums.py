"""Fast sums of radial basis functions over support vectors, with a proven bound of their error."""

import numpy as np

from ..classify.rounding import gamma
from .predictor import pieces

# Vectors of a matrix product; with its pixels few enough that the library starts no threads of its own.
_VECTORS = 64
_PRODUCT = 1 << 17
# What numpy promises of its exponential, in units of the last place.
_EXPONENTIAL_ULPS = 4
_ROOMY = 1 + 1e-6
_LARGEST_SHIFT = 0.1
_DOUBLE_UNIT = 2.0 ** -53


class RadialSums:
    """The sums of a radial `SupportVectors`, by matrix products in one precision.

    With M the matrix whose row s is (2 gamma s, -gamma |s|^2, -gamma), and z = (x, 1, |x|^2), the exponents are M z.
    Rounding M and z (bands + 6 times in float64, and once to the precision) and the product (bands + 3 times) moves an
    exponent by at most d = u' sum_j max_s |M_sj| |z_j|, and so a kernel k by k (e^d - 1); the exponential adds its own
    error e, and a sum of w k over t vectors that of t + 3 roundings. Hence the error of a sum is at most
    (e^d (1 + e) - 1 + u'') sum_s |w_s| k_s. (Standard model, Higham 2002, Accuracy and Stability of Numerical
    Algorithms, section 3.) Vectors and pixels are taken from the mean of the vectors, which changes no distance and
    leaves small numbers.
    """

    def __init__(self, model, dtype):
        self._model, self._dtype = model, dtype
        self._tiles = list(model.tiles(_VECTORS))
        self._centre = model.vectors.mean(axis=0)
        vectors = model.vectors - self._centre
        matrix = model.gamma * np.column_stack([2 * vectors, -(vectors ** 2).sum(axis=1), -np.ones(len(vectors))])
        self._largest = np.array([np.abs(matrix[tile]).max(axis=0) for _, tile in self._tiles])
        self._matrix = matrix.astype(dtype)
        # The last row adds up the sizes of the terms.
        self._weights = np.vstack([model.weights, np.abs(model.weights).max(axis=0)]).astype(dtype)
        self._pixels = max(32, min(512, _PRODUCT // (_VECTORS * matrix.shape[1]) // 32 * 32))
        self._kernels = np.empty((_VECTORS, self._pixels), dtype)
        unit = np.finfo(dtype).eps / 2
        self._of_exponent = gamma(model.bands + 6, _DOUBLE_UNIT) + gamma(model.bands + 5, unit)
        self._of_kernel = 2 * _EXPONENTIAL_ULPS * unit
        self._of_sum = gamma(_VECTORS + 3, unit) + gamma(len(self._tiles), _DOUBLE_UNIT)
        self._of_underflow = 1e-30 * (1 + np.abs(model.weights).sum())

    def __call__(self, pixels):
        """The sums and their errors.

        Args:
            pixels: float64 (bands, n).
        Returns:
            sums: float64 (classes, classes - 1, n).
            errors: float64 (classes, n), bound on the difference of a class's sums to those of `KernelSums`, whose own
                error is below half of it; NaN or infinite where no bound holds.
        """
        classes, number = self._model.classes, pixels.shape[1]
        sums, errors = np.zeros((classes, classes - 1, number)), np.zeros((classes, number))
        for piece in pieces(number, self._pixels):
            self._add(pixels[:, piece], sums[:, :, piece], errors[:, piece])
        return sums, 2 * (errors + self._of_underflow)

    def _add(self, pixels, sums, errors):
        number = pixels.shape[1]
        centred = pixels - self._centre[:, None]
        columns = np.vstack([centred, np.ones(number), np.einsum("bn,bn->n", centred, centred)])
        relative = self._relative(self._of_exponent * (self._largest @ np.abs(columns)))
        columns = columns.astype(self._dtype)
        for (place, tile), error in zip(self._tiles, relative):
            kernels = self._kernels[:tile.stop - tile.start, :number]
            np.matmul(self._matrix[tile], columns, out=kernels)
            np.exp(kernels, out=kernels)
            found = self._weights[:, tile] @ kernels
            sums[place] += found[:-1]
            errors[place] += error * found[-1]

    def _relative(self, shifts):
        relative = np.expm1(shifts) * (1 + 2 * self._of_kernel) + self._of_kernel + self._of_sum
        relative[~(shifts < _LARGEST_SHIFT)] = np.inf
        return relative * (1 + 2 * relative) * _ROOMY
