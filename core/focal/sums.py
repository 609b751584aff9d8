"""Count and sum of a footprint."""

import numpy as np

from ..errors import InputError
from .dtypes import has_whole_weights, sum_dtype, sum_range
from .weighted import weighted_sum


class Count:
    """The number of valid cells under each window.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece

    def __call__(self):
        """Returns the counts, flat, in the smallest unsigned type."""
        counts = self._piece.counts()
        return np.full(self._piece.length, self._piece.footprint.size) if counts is None else counts


class Sum:
    """The sum of weight times value over the valid cells under each window.

    Integers with whole weights are summed exactly, everything else in float64 in a fixed order.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        dtype, footprint = piece.values.dtype, piece.footprint
        exact = dtype.kind in "iu" and has_whole_weights(footprint)
        self._dtype = sum_dtype(dtype, footprint) if exact else np.dtype(np.float64)
        self._can_overflow = exact and not _fits(self._dtype, *sum_range(dtype, footprint))

    def __call__(self):
        """Returns the sums, flat.

        Raises:
            InputError: a sum of 64-bit integers does not fit into 64 bits.
        """
        piece = self._piece
        if self._can_overflow:
            _check_64_bits(piece, self._dtype)
        return weighted_sum(piece, piece.scratch.converted(piece.values, self._dtype))


def _fits(dtype, least, greatest):
    limits = np.iinfo(dtype)
    return limits.min <= least and greatest <= limits.max


def _check_64_bits(piece, dtype):
    """Sums the upper and lower 32 bits apart, where both fit, and looks at what the full sum would need."""
    values, weights = piece.values, piece.footprint.weights
    greatest = max(int(values.max()), -int(values.min()))
    if greatest * int(np.abs(weights).sum()) <= np.iinfo(np.int64).max:
        return
    upper = weighted_sum(piece, (values >> 32).astype(np.int64))
    lower = weighted_sum(piece, (values & 0xFFFFFFFF).astype(np.int64))
    upper = piece.grid(upper + (lower >> 32))
    limit = 2**32 if dtype.kind == "u" else 2**31
    if upper.max() >= limit or upper.min() < limit - 2**32:
        raise InputError(
            "A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 "
            "first or take the mean.",
            cells=piece.footprint.size, dtype=values.dtype.name,
        )
