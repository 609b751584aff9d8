"""The most frequent value of a footprint, the lowest of equally frequent ones."""

import numpy as np

from .by_pieces import network_sized
from .counted_majority import CountedMajority, distinct_values
from .dtypes import highest
from .program import Program
from .window_networks import window_sort

SAMPLE = 1024
LARGEST_SORTED = 255
"""Cells of the largest footprint that is sorted; run lengths then fit into a byte."""


def majority(piece):
    """Returns the way to the majorities of a `Piece`."""
    return Majority(piece) if piece.footprint.size <= LARGEST_SORTED else CountedMajority(piece)


def majority_piece(footprint, dtype):
    """Rows and columns of a good piece: small where many values may have to be counted."""
    if footprint.size <= LARGEST_SORTED:
        return network_sized(footprint, dtype)
    return tuple(max(128, side) for side in footprint.shape)


class Majority:
    """The majority, by counting each value where there are few and by sorting the windows where there are many.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        self._counted = CountedMajority(piece)
        self._sorted = None
        piece.fill = highest(piece.values.dtype)

    def __call__(self):
        """Returns the majorities, flat, in the dtype of the values; undefined for windows without a value."""
        few = self._piece.footprint.size
        sample = self._piece.values[:: 1 + len(self._piece.values) // SAMPLE]
        if len(np.unique(sample)) <= few:
            distinct = distinct_values(self._piece)
            if len(distinct[0]) <= few:
                return self._counted(distinct)
        if self._sorted is None:
            self._sorted = SortedMajority(self._piece)
        return self._sorted()


class SortedMajority:
    """The majority by sorting every window: equal values stand side by side, and the longest run wins.

    Args:
        piece: `Piece` with a footprint of at most `LARGEST_SORTED` cells, loaded anew before each call with the
            highest value in invalid cells.
    """

    def __init__(self, piece):
        self._piece = piece
        self._program = Program(window_sort(piece.footprint), 1, piece.values.dtype, piece.length, piece.stride)
        self._positions = np.arange(piece.length)

    def __call__(self):
        """Returns the majorities, flat, in the dtype of the values; undefined for windows without a value."""
        piece, program, scratch = self._piece, self._program, self._piece.scratch
        np.copyto(program.memory[0], piece.values[: program.memory.shape[1]])
        program.run()
        counts = piece.counts()
        run, longest, winner, flag, inside = (scratch.take(piece.length, np.uint8) for _ in range(5))
        run[...] = longest[...] = 1
        winner[...] = 0
        for rank in range(1, piece.footprint.size):
            np.equal(program.output(rank), program.output(rank - 1), out=flag.view(bool))
            np.add(np.multiply(run, flag, out=run), 1, out=run)
            np.greater(run, longest, out=flag.view(bool))
            if counts is not None:
                np.multiply(flag, np.greater(counts, rank, out=inside.view(bool)).view(np.uint8), out=flag)
            np.maximum(longest, run, out=longest)
            np.maximum(winner, np.multiply(flag, rank, out=flag), out=winner)
        return program.pick(winner, self._positions)
