"""How far the values under a footprint lie apart: their range and their variance."""

import numpy as np

from .deviation import standard_deviation
from .dtypes import highest, lowest, range_dtype
from .extremes import window_extreme


class Range:
    """The greatest valid value minus the smallest.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        piece.fill = highest(piece.values.dtype)

    def __call__(self):
        """Returns the ranges, flat; of signed integers in the unsigned type of their size, which holds them all.

        They are undefined for windows without a value.
        """
        piece, values = self._piece, self._piece.values
        smallest = window_extreme(piece, values, np.minimum)
        if piece.valid is not None:
            values = piece.scratch.take(len(values), values.dtype)
            np.copyto(values, piece.values)
            np.copyto(values, lowest(values.dtype), where=~piece.valid)
        greatest = window_extreme(piece, values, np.maximum)
        dtype = range_dtype(values.dtype)
        # In two's complement the difference is right whatever the signs.
        return np.subtract(greatest.view(dtype), smallest.view(dtype), out=greatest.view(dtype))


class Variance:
    """The population variance (divisor n), the square of the standard deviation.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._deviation = standard_deviation(piece)

    def __call__(self):
        """Returns the variances, flat, as float64; undefined for windows without a value."""
        deviation = self._deviation()
        return np.multiply(deviation, deviation, out=deviation)
