"""The number of different values under a footprint."""

import numpy as np

from .counted_majority import distinct_values
from .dtypes import highest
from .extremes import window_extreme
from .majority import LARGEST_SORTED
from .program import Program
from .window_networks import window_sort

VALUES_PER_CELL = 10
"""Different values of a piece that are counted by bits in the time in which one cell of each window is sorted."""

_ONES = np.array([bin(number).count("1") for number in range(1 << 16)], np.uint8)


class Variety:
    """The number of different values, by bits where there are few and by sorting small windows where there are many.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        self._sorted = None
        piece.fill = highest(piece.values.dtype)

    def __call__(self):
        """Returns the numbers, flat, in an unsigned type; undefined for windows without a value."""
        values, _ = distinct_values(self._piece)
        size = self._piece.footprint.size
        if size > LARGEST_SORTED or len(values) <= VALUES_PER_CELL * size:
            return variety_by_bits(self._piece, values)
        if self._sorted is None:
            self._sorted = SortedVariety(self._piece)
        return self._sorted()


class SortedVariety:
    """The number of different values by sorting every window: wherever a value differs from the one before it.

    Args:
        piece: `Piece` with a footprint of at most `LARGEST_SORTED` cells, loaded anew before each call with the
            highest value in invalid cells.
    """

    def __init__(self, piece):
        self._piece = piece
        self._program = Program(window_sort(piece.footprint), 1, piece.values.dtype, piece.length, piece.stride)

    def __call__(self):
        """Returns the numbers, flat, as uint8; 1 for windows without a value."""
        piece, program, scratch = self._piece, self._program, self._piece.scratch
        np.copyto(program.memory[0], piece.values[: program.memory.shape[1]])
        program.run()
        counts = piece.counts()
        numbers, differs, inside = (scratch.take(piece.length, np.uint8) for _ in range(3))
        numbers[...] = 1
        for rank in range(1, piece.footprint.size):
            np.not_equal(program.output(rank), program.output(rank - 1), out=differs.view(bool))
            if counts is not None:
                np.multiply(differs, np.greater(counts, rank, out=inside.view(bool)).view(np.uint8), out=differs)
            np.add(numbers, differs, out=numbers)
        return numbers


def variety_by_bits(piece, values):
    """The number of different values, by a bit for each of 64 values after the other that windows have.

    Bits are joined by OR, which may meet a cell twice, so that a window of any size costs a few operations for each
    64 values of the piece.

    Args:
        piece: `Piece`.
        values: its different valid values, ascending.

    Returns:
        Flat uint32 array of one number per window, 0 for windows without a value.
    """
    scratch = piece.scratch
    numbers = scratch.take(piece.length, np.uint32)
    numbers[...] = 0
    with scratch.frame():
        places = scratch.take(len(piece.values), np.uint32)
        np.copyto(places, np.searchsorted(values, piece.values), casting="unsafe")
        if piece.valid is not None:
            np.copyto(places, len(values), where=~piece.valid)
        dtype = _bits_for(len(values))
        for first in range(0, len(values), 8 * dtype.itemsize):
            with scratch.frame():
                bits = _bits(places, first, min(first + 8 * dtype.itemsize, len(values)), dtype, scratch)
                np.add(numbers, _ones(window_extreme(piece, bits, np.bitwise_or)), out=numbers)
    return numbers


def _bits_for(count):
    """The smallest unsigned type with a bit for each of so many values, or the largest type."""
    return next((np.dtype(f"u{size}") for size in (1, 2, 4) if count <= 8 * size), np.dtype("u8"))


def _bits(places, first, end, dtype, scratch):
    """For each cell the bit of its value, where that is one of the values from first up to end, and else none."""
    inside = np.logical_and(np.greater_equal(places, first, out=scratch.take(len(places), bool)),
                            np.less(places, end, out=scratch.take(len(places), bool)))
    bits = scratch.take(len(places), dtype)
    np.subtract(places, first, out=bits, casting="unsafe")
    np.copyto(bits, 0, where=~inside)
    np.left_shift(dtype.type(1), bits, out=bits)
    return np.multiply(bits, inside, out=bits)


def _ones(bits):
    """The number of ones of each element."""
    if bits.dtype.itemsize == 1:
        return _ONES[bits]
    parts = _ONES[np.ascontiguousarray(bits).view(np.uint16)].reshape(len(bits), -1)
    return parts[:, 0] if parts.shape[1] == 1 else parts.sum(axis=1, dtype=np.uint8)
