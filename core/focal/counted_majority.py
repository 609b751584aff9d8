"""The majority by counting one value after the other."""

import numpy as np

from .extremes import window_extreme

STAMPS_PER_RECTANGLE = 16
"""Cells that are counted one by one in the time in which one rectangle of a footprint is counted for all windows."""


class CountedMajority:
    """The majority by the number of cells of each value under each window, the most frequent values first.

    Count and value are kept in one integer, the score, in which the lower of two values has the upper hand, so that
    ties need no thought. The search ends when the remaining values have too few cells to win anywhere.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        self._stamp = piece.footprint.mask[::-1, ::-1]
        self._few = STAMPS_PER_RECTANGLE * len(piece.footprint.rectangles)

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
        best = self._start(values, frequencies, base)
        stamp = np.multiply(self._stamp, base, dtype=best.dtype)
        cells = _CellsByValue(piece, frequencies)
        last = None
        for index in np.argsort(-frequencies, kind="stable").tolist():
            frequency = int(frequencies[index])
            if frequency != last:
                last = frequency
                if frequency == 1 or (frequency + 1) * base <= best.min():
                    break
            with piece.scratch.frame():
                score = piece.scratch.take(piece.length, best.dtype)
                if frequency <= self._few:
                    score[...] = base - 1 - index
                    self._add_stamps(piece.grid(score), cells.of(index), stamp)
                else:
                    np.copyto(score, piece.count(self._cells_with(values[index])))
                    np.multiply(score, best.dtype.type(base), out=score)
                    np.add(score, best.dtype.type(base - 1 - index), out=score)
                np.maximum(best, score, out=best)
        return values[base - 1 - np.bitwise_and(best, best.dtype.type(base - 1)).astype(np.intp)]

    def _start(self, values, frequencies, base):
        """The scores before any value is counted.

        Where values occur only once in the piece, the lowest value under each window has the score of one cell, and
        those values need not be counted. Windows that have no result get a score that cannot be beaten.
        """
        piece = self._piece
        best = piece.scratch.take(piece.length, np.min_scalar_type((piece.footprint.size + 1) * base))
        best[...] = 0
        if frequencies.min() == 1:
            with piece.scratch.frame():
                indices = piece.scratch.take(len(piece.values), best.dtype)
                np.copyto(indices, np.searchsorted(values, piece.values), casting="unsafe")
                if piece.valid is not None:
                    np.copyto(indices, base - 1, where=~piece.valid)
                np.subtract(best.dtype.type(2 * base - 1), window_extreme(piece, indices, np.minimum), out=best)
        beyond = np.ones(piece.length, bool)
        piece.grid(beyond)[...] = False if piece.valid is None else ~piece.grid(piece.wanted())
        np.copyto(best, np.iinfo(best.dtype).max, where=beyond)
        return best

    def _cells_with(self, value):
        piece = self._piece
        cells = np.equal(piece.values, value, out=piece.scratch.take(len(piece.values), bool))
        return cells if piece.valid is None else np.logical_and(cells, piece.valid, out=cells)

    def _add_stamps(self, score, cells, stamp):
        """Adds the stamp to the windows (rows, cols) that see a cell, for each of the cells (flat positions)."""
        height, width = stamp.shape
        rows, cols = np.divmod(cells, self._piece.stride)
        for bottom, right in zip(rows.tolist(), cols.tolist()):
            top, left = bottom - height + 1, right - width + 1
            seen = score[max(top, 0):bottom + 1, max(left, 0):right + 1]
            seen += stamp[max(-top, 0):, max(-left, 0):][:seen.shape[0], :seen.shape[1]]


class _CellsByValue:
    """The flat positions of the valid cells of each distinct value, sorted out when first asked for."""

    def __init__(self, piece, frequencies):
        self._piece = piece
        self._ends = np.cumsum(frequencies)
        self._frequencies = frequencies
        self._cells = None

    def of(self, index):
        if self._cells is None:
            self._cells = self._piece.sorted_cells()
        return self._cells[self._ends[index] - self._frequencies[index]:self._ends[index]]


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
