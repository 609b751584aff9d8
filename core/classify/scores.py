"""Squared distances of many pixels to the centres of classes: the arithmetic of all statistical classifiers."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

# Pixels of one evaluation. numpy 1.24 copies the operands of a broadcast operation whose rows are shorter than its
# buffer of 8192 elements, which takes twice the time (numpy 2.5 does not); longer rows leave the processor's cache.
PIECE = 8192
# Differences evaluated by one call: large enough that threads seldom meet at Python's lock, small enough for a cache.
_GROUP_BYTES = 1_300_000


@dataclass(frozen=True, eq=False)
class QuadraticScores:
    """The score s_k(x) = |W_k (x - m_k)|^2 + c_k of a pixel for each class k; the lowest score wins.

    Attributes:
        centres: float64 (classes, bands), the m_k.
        offsets: float64 (classes,), the c_k, of which the lowest is 0; infinity keeps a class from winning.
        whitening: float64 (classes, bands, bands), lower triangular W_k with a positive diagonal; None is the identity.
    """

    centres: np.ndarray
    offsets: np.ndarray
    whitening: Optional[np.ndarray] = None

    @property
    def shape(self):
        """Numbers of classes and of bands."""
        return self.centres.shape

    @property
    def scratch_bytes(self):
        """What the evaluation of a piece takes at most, with what is computed from its scores."""
        classes, bands = self.shape
        return 3 * max(_GROUP_BYTES, 8 * PIECE * bands) + 8 * PIECE * (2 * bands + 4 * classes + 8)


class Evaluator:
    """Evaluates `QuadraticScores` for pieces of `PIECE` pixels in one precision, with buffers of its own.

    Only elementwise operations on whole pieces: a pixel's scores do not depend on its neighbours, on its place, on
    the library of linear algebra or on the number of threads. (A matrix product with OpenBLAS takes half the time
    for 6 bands and a third for 50; with Debian's reference BLAS twice and three times as long. Measured in float32.)

    Attributes:
        pixels: (bands, PIECE), to be filled before each call.
    """

    def __init__(self, model, dtype):
        classes, bands = model.shape
        self.pixels = np.zeros((bands, PIECE), dtype)
        self._scores = np.empty((classes, PIECE), dtype)
        self._centres = model.centres.astype(dtype)[:, :, None]
        self._offsets = model.offsets.astype(dtype)[:, None]
        group = min(classes, max(1, _GROUP_BYTES // self.pixels.nbytes))
        self._groups = [slice(first, min(first + group, classes)) for first in range(0, classes, group)]
        self._differences = np.empty((group, bands, PIECE), dtype)
        self._columns = None
        if model.whitening is not None:
            self._columns = [model.whitening[:, band:, band:band + 1].astype(dtype) for band in range(bands)]
            self._whitened = np.empty_like(self._differences)
            self._products = np.empty_like(self._differences)

    def load(self, pixels):
        """Takes over up to `PIECE` pixels (bands, n); what is left of the piece keeps older ones."""
        self.pixels[:, :pixels.shape[1]] = pixels

    def __call__(self):
        """The scores of the loaded pixels, (classes, PIECE); the array is used again by the next call."""
        for group in self._groups:
            differences = self._differences[:group.stop - group.start]
            np.subtract(self.pixels, self._centres[group], out=differences)
            whitened = differences if self._columns is None else self._whiten(differences, group)
            np.multiply(whitened, whitened, out=whitened)
            np.add.reduce(whitened, axis=1, out=self._scores[group])
        if self._offsets.any():
            np.add(self._scores, self._offsets, out=self._scores)
        return self._scores

    def _whiten(self, differences, group):
        whitened, products = self._whitened[:len(differences)], self._products[:len(differences)]
        np.multiply(self._columns[0][group], differences[:, :1], out=whitened)
        for band in range(1, len(self._columns)):
            product, target = products[:, band:], whitened[:, band:]
            np.multiply(self._columns[band][group], differences[:, band:band + 1], out=product)
            np.add(target, product, out=target)
        return whitened
