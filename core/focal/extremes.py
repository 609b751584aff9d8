"""Minimum and maximum of a footprint."""

import numpy as np

from .dtypes import highest, lowest
from .runs import joined_by, rectangle_parts


class Extreme:
    """The smallest or greatest valid value under each window.

    Args:
        piece: `Piece`, loaded anew before each call.
        ufunc: np.minimum or np.maximum.
    """

    def __init__(self, piece, ufunc):
        self._piece = piece
        self._ufunc = ufunc
        piece.fill = (highest if ufunc is np.minimum else lowest)(piece.values.dtype)

    def __call__(self):
        """Returns the extremes, flat, in the dtype of the values; undefined for windows without a value."""
        piece, ufunc, scratch = self._piece, self._ufunc, self._piece.scratch
        extreme = scratch.take(piece.length, piece.values.dtype)
        extreme[...] = piece.fill
        parts = rectangle_parts(
            piece.values, piece.footprint, piece.stride, scratch, joined_by(ufunc, scratch),
            overlapping=True,
        )
        for offset, part in parts:
            ufunc(extreme, part[offset : offset + piece.length], out=extreme)
        return extreme
