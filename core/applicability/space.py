"""The space of the bands of a model, in which pixels are near or far."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class PredictorSpace:
    """Bands brought to the standard deviation 1 over the training pixels, times their weight.

    Attributes:
        centre, spread: float64 (bands,), mean and standard deviation (divisor n - 1), spread above 0.
        weights: float64 (bands,), at least 0.
    """

    centre: np.ndarray
    spread: np.ndarray
    weights: np.ndarray

    @classmethod
    def of(cls, samples, weights):
        """The space of training samples (n, bands), no band of which has one value alone."""
        samples = samples.astype(np.float64)
        return cls(samples.mean(axis=0), samples.std(axis=0, ddof=1), np.asarray(weights, np.float64))

    def __call__(self, pixels):
        """The places of pixels (bands, n), float64 of that shape; equal pixels have equal places."""
        places = pixels - self.centre[:, None]
        places /= self.spread[:, None]
        places *= self.weights[:, None]
        return places
