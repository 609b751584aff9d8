"""Sorts some of the windows of a piece, those with invalid cells for example."""

import numpy as np

from .program import Program
from .window_networks import full_sort, window_sort

LARGEST_SORTING_NETWORK = 100
"""Cells of the largest footprint whose windows are sorted by a network."""

GATHERED_CELLS = 1 << 18
LEAST_GATHERED = 512


class SortedWindows:
    """Reads sorted windows at any ranks.

    Args:
        piece: `Piece`, loaded anew before each call with the highest value in invalid cells.
    """

    def __init__(self, piece):
        self._piece = piece
        self._starts = np.array(piece.footprint.cells) @ (piece.stride, 1)
        self._gathering = {}
        self._shifting = None

    def __call__(self, windows):
        """Sorts windows, part by part.

        Args:
            windows: flat positions where the windows begin.

        Yields:
            Part of the windows, and a function that takes an array of ranks, one per window of the part, and returns
            the values at those ranks; it can be used until the next part is asked for.
        """
        piece, size = self._piece, self._piece.footprint.size
        if size <= LARGEST_SORTING_NETWORK and 4 * len(windows) > piece.length:
            yield windows, self._sorted_with_all(windows)
            return
        at_once = max(GATHERED_CELLS // size, LEAST_GATHERED)
        for first in range(0, len(windows), at_once):
            part = windows[first:first + at_once]
            yield part, (self._gathered if size <= LARGEST_SORTING_NETWORK else self._sorted_by_numpy)(part)

    def _sorted_with_all(self, windows):
        piece = self._piece
        if self._shifting is None:
            self._shifting = Program(window_sort(piece.footprint), 1, piece.values.dtype, piece.length, piece.stride)
        program = self._shifting
        np.copyto(program.memory[0], piece.values[: program.memory.shape[1]])
        program.run()
        return lambda ranks: program.pick(ranks, windows)

    def _gathered(self, windows):
        piece, size = self._piece, self._piece.footprint.size
        length = max(1 << (len(windows) - 1).bit_length(), LEAST_GATHERED)
        if length not in self._gathering:
            self._gathering[length] = Program(full_sort(size), size, piece.values.dtype, length)
        program = self._gathering[length]
        for start, row in zip(self._starts, program.memory):
            np.take(piece.values, windows + start, out=row[: len(windows)], mode="clip")
        program.run()
        return lambda ranks: program.pick(ranks, np.arange(len(windows)))

    def _sorted_by_numpy(self, windows):
        cells = np.sort(self._piece.values[windows[:, None] + self._starts], axis=1)
        return lambda ranks: cells[np.arange(len(windows)), ranks]
