"""The sums of the last layer of a network by matrix products, with a proven bound of their error."""

import numpy as np

from ..classify.rounding import gamma
from .predictor import pieces

_STEEPEST = {"relu": 1.0, "tanh": 1.0, "logistic": 0.25, "identity": 1.0}
# What numpy promises of its exponential and hyperbolic tangent, with room, in units of the last place.
_ULPS = {"relu": 0, "tanh": 8, "logistic": 8, "identity": 0}
# Numbers of the matrices of one product, few enough that the library starts no threads of its own.
_PRODUCT = 1 << 17
_PIXELS = 512
_ROOMY = 1.001


class LayerSums:
    """The sums of the last of some `Layers`, by matrix products in one precision.

    Rounding moves the sums of a layer by at most u' (|w| |h| + |b|), with h its inputs, |w| the longest row of weights
    and u' the bound for their number and 3 roundings; what has moved the inputs moves the sums by at most the largest
    sum of the sizes in a row as much. An activation adds its own rounding, and moves on at most its steepest slope of
    the rest. (Standard model, Higham 2002, Accuracy and Stability of Numerical Algorithms, section 3.)
    """

    def __init__(self, layers, dtype):
        self._layers, self._dtype, self._unit = layers, dtype, np.finfo(dtype).eps / 2
        self._weights = [matrix.astype(dtype) for matrix in layers.weights]
        self._biases = [bias.astype(dtype)[:, None] for bias in layers.biases]
        self._gains = [_ROOMY * np.abs(matrix).sum(axis=1).max() for matrix in layers.weights]
        self._roundings = [(gamma(matrix.shape[1] + 3, self._unit) * _ROOMY * np.linalg.norm(matrix, axis=1).max(),
                            gamma(matrix.shape[1] + 3, self._unit) * _ROOMY * np.abs(bias).max())
                           for matrix, bias in zip(layers.weights, layers.biases)]
        largest = max(matrix.size for matrix in layers.weights)
        self._columns = max(32, min(_PIXELS, _PRODUCT // largest // 32 * 32))

    def __call__(self, pixels):
        """The sums and their errors.

        Args:
            pixels: float64 (bands, n).
        Returns:
            sums: float64 (outputs, n).
            errors: float64 (n,), bound on their difference to those of `ExactLayerSums`, whose own error is below half
                of it; NaN or infinite where no bound holds.
        """
        sums, errors = np.empty((len(self._biases[-1]), pixels.shape[1])), np.empty(pixels.shape[1])
        for piece in pieces(pixels.shape[1], _PIXELS):
            sums[:, piece], errors[piece] = self._of_piece(pixels[:, piece].astype(self._dtype))
        return sums, 2 * errors

    def _of_piece(self, values):
        activation, lengths = self._layers.activation, _lengths(values)
        errors = self._unit * _ROOMY * lengths
        for place, (weights, biases, gain, (of_inputs, of_biases)) in enumerate(zip(
                self._weights, self._biases, self._gains, self._roundings)):
            if place:
                self._layers.activate(values)
                errors = errors * _STEEPEST[activation] + 2 * _ULPS[activation] * self._unit
                lengths = _lengths(values)
            errors = errors * gain + lengths * of_inputs + of_biases
            values = self._product(weights, values)
            np.add(values, biases, out=values)
        return values, errors

    def _product(self, weights, values):
        product = np.empty((len(weights), values.shape[1]), self._dtype)
        for columns in pieces(values.shape[1], self._columns):
            np.matmul(weights, values[:, columns], out=product[:, columns])
        return product


def _lengths(values):
    return np.sqrt(np.einsum("in,in->n", values, values), dtype=np.float64)
