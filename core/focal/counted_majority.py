"""The majority by counting one value after the other."""

import numpy as np

STAMPED_CELLS = 16
"""A value with fewer cells is counted cell by cell, under the windows that see it."""


class CountedMajority:
    """The majority by the number of cells of each value under each window, the most frequent values first.

    Count and value are kept in one integer, the lower value as the greater one, so that ties need no thought. The
    search ends when the remaining values have too few cells to win anywhere.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        self._stamp = piece.footprint.mask[::-1, ::-1]

    def __call__(self, distinct=None):
        """Counts the values.

        Args:
            distinct: what `distinct_values` says of the piece, if known.

        Returns:
            Majorities, flat, in the dtype of the values; undefined for windows without a value.
        """
        piece = self._piece
        values, frequencies = distinct or distinct_values(piece)
        base = 1 << (len(values) - 1).bit_length()
        best = self._start(np.min_scalar_type((piece.footprint.size + 1) * base - 1))
        for index in np.lexsort((np.arange(len(values)), -frequencies)):
            place = int(base - 1 - index)
            if min(int(frequencies[index]), piece.footprint.size) * base + place <= best.min():
                break
            with piece.scratch.frame():
                counts = piece.scratch.converted(self._counts(values[index], frequencies[index]), best.dtype)
                np.multiply(counts, best.dtype.type(base), out=counts)
                np.maximum(best, np.add(counts, best.dtype.type(place), out=counts), out=best)
        return values[base - 1 - np.bitwise_and(best, best.dtype.type(base - 1)).astype(np.intp)]

    def _start(self, dtype):
        """Zero for the windows that need a value, and a score that no value can beat for the others."""
        piece = self._piece
        best = piece.scratch.take(piece.length, dtype)
        best[...] = np.iinfo(dtype).max
        wanted = True if piece.valid is None else piece.grid(piece.centre(piece.valid) & (piece.counts() > 0))
        np.copyto(piece.grid(best), 0, where=wanted)
        return best

    def _counts(self, value, frequency):
        piece = self._piece
        is_value = np.equal(piece.values, value, out=piece.scratch.take(len(piece.values), bool))
        if piece.valid is not None:
            np.logical_and(is_value, piece.valid, out=is_value)
        return piece.count(is_value)


def distinct_values(piece):
    """The distinct valid values of a piece in ascending order and the number of cells of each."""
    values = piece.source(piece.values)
    values = values.ravel() if piece.valid is None else values[piece.source(piece.valid)]
    if values.dtype.itemsize > 2 or values.dtype.kind == "f":
        return np.unique(values, return_counts=True)
    least = int(values.min())
    frequencies = np.bincount(values.astype(np.intp) - least)
    present = np.flatnonzero(frequencies)
    return (present + least).astype(values.dtype), frequencies[present]
