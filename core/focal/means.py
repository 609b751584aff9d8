"""Mean of a footprint."""

import numpy as np

from .weighted import total_weight, weighted_sum

EXACT_IN_FLOAT32 = 2**24


class Mean:
    """The mean of the valid cells under each window, weighted by the kernel.

    A sum of integers is exact before it is divided; 64-bit integers are converted to float64 first.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        dtype, footprint = piece.values.dtype, piece.footprint
        self._sum_dtype = self._dtype = np.dtype(np.float64)
        if footprint.has_equal_weights and dtype.kind in "iu" and dtype.itemsize < 8:
            limits = np.iinfo(dtype)
            greatest = footprint.size * max(limits.max, -limits.min)
            self._sum_dtype = np.min_scalar_type(-greatest if limits.min else greatest)
            if greatest <= EXACT_IN_FLOAT32:
                self._dtype = np.dtype(np.float32)

    def __call__(self):
        """Returns the means, flat, as float32 or float64; undefined for windows without a value."""
        piece, scratch = self._piece, self._piece.scratch
        cells = scratch.converted(piece.values, self._sum_dtype)
        if piece.footprint.has_equal_weights:
            total = piece.sum(cells, self._sum_dtype)
            divisor = piece.footprint.size if piece.valid is None else scratch.converted(piece.counts(), self._dtype)
        else:
            total = weighted_sum(piece, cells)
            divisor = total_weight(piece)
        mean = scratch.converted(total, self._dtype)
        return np.divide(mean, divisor, out=mean)
