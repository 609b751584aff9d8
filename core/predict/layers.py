"""Feed-forward networks as plain arrays, and the sums of their last layer by a rule that leaves no choice."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .predictor import pieces

ACTIVATIONS = ("relu", "tanh", "logistic", "identity")
MOST_LAYERS = 64
_PIXELS = 512


@dataclass(frozen=True, eq=False)
class Layers:
    """The weights of a feed-forward network with one activation for all hidden layers.

    Attributes:
        weights: for each layer float64 (outputs, inputs).
        biases: for each layer float64 (outputs,).
        activation: one of `ACTIVATIONS`.
    """

    weights: Tuple[np.ndarray, ...]
    biases: Tuple[np.ndarray, ...]
    activation: str = "relu"

    @property
    def widest(self):
        """The most numbers of a layer, inputs included."""
        return max(max(matrix.shape) for matrix in self.weights)

    def activate(self, sums):
        """Replaces the sums of a hidden layer by its outputs."""
        if self.activation == "relu":
            np.maximum(sums, 0, out=sums)
        elif self.activation == "tanh":
            np.tanh(sums, out=sums)
        elif self.activation == "logistic":
            # The exponential of a large number is infinite, and its reciprocal 0.
            np.negative(sums, out=sums)
            np.exp(sums, out=sums)
            np.add(sums, 1, out=sums)
            np.reciprocal(sums, out=sums)


class ExactLayerSums:
    """The sums of the last layer in float64, by elementwise operations alone over pieces of one size."""

    def __init__(self, layers):
        self._layers = layers
        self._buffers = np.zeros((3, layers.widest, _PIXELS))

    def __call__(self, pixels):
        """The sums.

        Args:
            pixels: float64 (bands, n).
        Returns:
            sums: float64 (outputs, n).
            errors: None, as these sums are the rule.
        """
        sums = np.empty((len(self._layers.biases[-1]), pixels.shape[1]))
        for piece in pieces(pixels.shape[1], _PIXELS):
            sums[:, piece] = self._of_piece(pixels[:, piece])
        return sums, None

    def _of_piece(self, pixels):
        values, sums, terms = self._buffers
        values[:len(pixels), :pixels.shape[1]] = pixels
        for place, (weights, biases) in enumerate(zip(self._layers.weights, self._layers.biases)):
            outputs, inputs = weights.shape
            if place:
                self._layers.activate(values[:inputs])
            sums[:outputs] = biases[:, None]
            for column, value in zip(weights.T, values):
                np.multiply(column[:, None], value, out=terms[:outputs])
                np.add(sums[:outputs], terms[:outputs], out=sums[:outputs])
            values, sums = sums, values
        return values[:outputs, :pixels.shape[1]]
