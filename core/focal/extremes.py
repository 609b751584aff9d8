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
        return window_extreme(self._piece, self._piece.values, self._ufunc)


def window_extreme(piece, cells, ufunc):
    """The smallest or greatest cell under each window of a piece.

    Args:
        piece: `Piece`.
        cells: flat array with a value for each cell of the piece.
        ufunc: np.minimum or np.maximum.

    Returns:
        Flat array of one extreme per window.
    """
    scratch = piece.scratch
    extreme = scratch.take(piece.length, cells.dtype)
    parts = rectangle_parts(
        cells, piece.footprint, piece.stride, scratch, joined_by(ufunc, scratch), overlapping=True
    )
    for number, (offset, part) in enumerate(parts):
        part = part[offset:offset + piece.length]
        if number:
            ufunc(extreme, part, out=extreme)
        else:
            np.copyto(extreme, part)
    return extreme
