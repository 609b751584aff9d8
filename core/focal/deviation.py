"""The population standard deviation (divisor n) of a footprint."""

import numpy as np

from .moments import Moments, joined_moments
from .runs import rectangle_parts
from .weighted_deviation import WeightedDeviation

INT64_BITS = 63


def standard_deviation(piece):
    """Returns the way to the standard deviations of a `Piece`: exact for small integers, weighted, or by moments."""
    dtype, footprint = piece.values.dtype, piece.footprint
    if not footprint.has_equal_weights:
        return WeightedDeviation(piece)
    if dtype.kind in "iu" and 2 * _bits(dtype, footprint) <= INT64_BITS:
        return ExactDeviation(piece)
    return MomentDeviation(piece)


class ExactDeviation:
    """sqrt(n sum(v^2) - sum(v)^2) / n in exact integers; for types whose numerator fits into 63 bits.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        self._dtype = np.dtype(np.int32 if 2 * _bits(piece.values.dtype, piece.footprint) < 32 else np.int64)

    def __call__(self):
        """Returns the standard deviations, flat, as float64; undefined for windows without a value."""
        piece, scratch, dtype = self._piece, self._piece.scratch, self._dtype
        cells = scratch.converted(piece.values, dtype)
        total = piece.sum(cells, dtype)
        squares = piece.sum(np.multiply(cells, cells, out=scratch.take(len(cells), dtype)), dtype)
        count = divisor = piece.footprint.size
        if piece.valid is not None:
            count, divisor = (scratch.converted(piece.counts(), kind) for kind in (dtype, np.float64))
        np.multiply(squares, count, out=squares)
        np.multiply(total, total, out=total)
        np.subtract(squares, total, out=squares)
        deviation = scratch.converted(squares, np.float64)
        np.sqrt(deviation, out=deviation)
        return np.divide(deviation, divisor, out=deviation)


class MomentDeviation:
    """The standard deviation from the first two moments about one of the window's own values.

    The loss of digits is bounded by the number of cells whatever the mean is: 1e9 with a noise of 1 keeps about
    12 digits, and equal values give exactly 0 (see `moments`).

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece

    def __call__(self):
        """Returns the standard deviations, flat, as float64; undefined for windows without a value."""
        piece, scratch = self._piece, self._piece.scratch
        cells = Moments(
            1 if piece.valid is None else scratch.converted(piece.valid, np.float64),
            scratch.converted(piece.values, np.float64), None, None,
        )
        window = Moments(*(scratch.take(piece.length, np.float64) for _ in Moments._fields))
        parts = rectangle_parts(
            cells, piece.footprint, piece.stride, scratch,
            lambda left, right, distance: joined_moments(left, right, distance, scratch),
        )
        for number, (offset, part) in enumerate(parts):
            if number:
                part = joined_moments(window, part, offset, scratch)
            else:
                part = part.cut(offset, piece.length)
            for total, array in zip(window, part):
                np.copyto(total, 0 if array is None else array)
        first, second, count = window.first, window.second, window.count
        np.multiply(first, first, out=first)
        np.divide(first, count, out=first)
        np.maximum(np.subtract(second, first, out=second), 0, out=second)
        np.divide(second, count, out=second)
        return np.sqrt(second, out=second)


def _bits(dtype, footprint):
    limits = np.iinfo(dtype)
    return (footprint.size * max(limits.max, -limits.min)).bit_length()
