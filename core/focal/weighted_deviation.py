"""The population standard deviation under a kernel of different weights."""

import numpy as np

from .extremes import Extreme
from .weighted import total_weight


class WeightedDeviation:
    """sqrt(sum(w (v - mean)^2) / sum(w)) in two passes, each by one shift of the piece per cell.

    The mean is taken from the differences to the smallest value, which never cancel.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        self._least = Extreme(piece, np.minimum)

    def __call__(self):
        """Returns the standard deviations, flat, as float64; undefined for windows without a value."""
        piece, scratch = self._piece, self._piece.scratch
        values = scratch.take(len(piece.values), np.float64)
        np.copyto(values, piece.values)
        valid = None
        if piece.valid is not None:
            np.copyto(values, 0, where=~piece.valid)
            valid = scratch.converted(piece.valid, np.float64)
        mean = scratch.take(piece.length, np.float64)
        np.copyto(mean, self._least())
        weight = total_weight(piece)
        np.add(mean, np.divide(_moment(piece, values, valid, mean, 1), weight), out=mean)
        squares = _moment(piece, values, valid, mean, 2)
        np.divide(squares, weight, out=squares)
        return np.sqrt(squares, out=squares)


def _moment(piece, values, valid, centre, power):
    """The sum of weight times (value - centre)^power over the valid cells under each window, flat."""
    total = piece.scratch.take(piece.length, np.float64)
    total[...] = 0
    with piece.scratch.frame():
        shift, term = (piece.scratch.take(piece.length, np.float64) for _ in range(2))
        for row, column in piece.footprint.cells:
            np.subtract(piece.at_cell(values, row, column), centre, out=shift)
            np.multiply(shift, piece.footprint.weights[row, column], out=term)
            if power == 2:
                np.multiply(term, shift, out=term)
            if valid is not None:
                np.multiply(term, piece.at_cell(valid, row, column), out=term)
            np.add(total, term, out=total)
    return total
