"""Weighted sums of kernels over support vectors, by elementwise operations alone."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .predictor import pieces

KERNELS = ("rbf", "linear", "polynomial", "sigmoid")
LARGEST_DEGREE = 16
# Vectors and pixels of one evaluation, small enough for a processor's second cache.
_VECTORS, _PIXELS = 32, 512


@dataclass(frozen=True, eq=False)
class SupportVectors:
    """The support vectors of each class, and their weights against each other class.

    Attributes:
        vectors: float64 (vectors, bands), those of the first class first.
        counts: how many of them belong to each class.
        weights: float64 (classes - 1, vectors); row r of a vector of class c is for the pair of c with class r, or
            with class r + 1 from r = c on.
        kernel: one of `KERNELS`.
        gamma, coefficient, degree: k(x, s) is exp(-gamma |x - s|^2), x's, (gamma x's + coefficient)^degree or
            tanh(gamma x's + coefficient).
    """

    vectors: np.ndarray
    counts: Tuple[int, ...]
    weights: np.ndarray
    kernel: str = "rbf"
    gamma: float = 1.0
    coefficient: float = 0.0
    degree: int = 3

    @property
    def classes(self):
        return len(self.counts)

    @property
    def bands(self):
        return self.vectors.shape[1]

    def tiles(self, size):
        """(class, slice of vectors) of at most so many vectors of one class."""
        start = 0
        for place, count in enumerate(self.counts):
            for first in range(start, start + count, size):
                yield place, slice(first, min(first + size, start + count))
            start += count


class KernelSums:
    """Evaluates the sums of `SupportVectors` in float64, with buffers of its own.

    Every operation is elementwise over pieces of `_PIXELS`, so that a pixel's sums do not depend on its neighbours, on
    its place or on the library of linear algebra.
    """

    def __init__(self, model):
        self._model = model
        self._loaded = np.zeros((model.bands, _PIXELS))
        self._kernels, self._terms = np.empty((2, _VECTORS, _PIXELS))

    def __call__(self, pixels):
        """The sums.

        Args:
            pixels: float64 (bands, n).
        Returns:
            sums: float64 (classes, classes - 1, n), of each class's vectors against each other class.
            errors: None, as these sums are the rule.
        """
        classes = self._model.classes
        sums = np.empty((classes, classes - 1, pixels.shape[1]))
        for piece in pieces(pixels.shape[1], _PIXELS):
            sums[:, :, piece] = self._of_piece(pixels[:, piece])
        return sums, None

    def _of_piece(self, pixels):
        model, number = self._model, pixels.shape[1]
        self._loaded[:, :number] = pixels
        sums = np.zeros((model.classes, model.classes - 1, _PIXELS))
        for place, tile in model.tiles(_VECTORS):
            kernels = self._kernel(model.vectors[tile])
            terms = self._terms[:len(kernels)]
            for total, weights in zip(sums[place], model.weights[:, tile]):
                np.multiply(kernels, weights[:, None], out=terms)
                total += np.add.reduce(terms, axis=0)
        return sums[:, :, :number]

    def _kernel(self, vectors):
        model = self._model
        kernels, terms = self._kernels[:len(vectors)], self._terms[:len(vectors)]
        kernels[:] = 0
        for band, pixels in enumerate(self._loaded):
            if model.kernel == "rbf":
                np.subtract(pixels, vectors[:, band, None], out=terms)
                np.multiply(terms, terms, out=terms)
            else:
                np.multiply(pixels, vectors[:, band, None], out=terms)
            np.add(kernels, terms, out=kernels)
        if model.kernel == "rbf":
            np.multiply(kernels, -model.gamma, out=kernels)
            return np.exp(kernels, out=kernels)
        if model.kernel == "linear":
            return kernels
        np.multiply(kernels, model.gamma, out=kernels)
        np.add(kernels, model.coefficient, out=kernels)
        if model.kernel == "sigmoid":
            return np.tanh(kernels, out=kernels)
        np.copyto(terms, kernels)
        for _ in range(1, model.degree):
            np.multiply(kernels, terms, out=kernels)
        return kernels
