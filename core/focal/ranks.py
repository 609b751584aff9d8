"""Median and percentiles of a footprint by sorting networks."""

import numpy as np

from .dtypes import highest, real_dtype
from .program import Program
from .shortlist import Shortlist
from .window_networks import full_sort, window_selection

LARGEST_NETWORK = 441
"""Cells of the largest footprint that is sorted by a network."""

SHORTLIST_PIECE = (128, 128)
LEAST_GATHERED = 512
GATHERED_CELLS = 1 << 18


def percentile_of(piece, percentile):
    """Returns the way to a percentile of a `Piece`, by the size of its footprint."""
    return (Percentile if piece.footprint.size <= LARGEST_NETWORK else ShortlistPercentile)(piece, percentile)


def largest_shortlist_piece(footprint):
    """Rows and columns of the largest piece for a footprint, None for as many as fit the cache."""
    return None if footprint.size <= LARGEST_NETWORK else SHORTLIST_PIECE


class Percentile:
    """A percentile of the valid cells under each window, interpolated linearly (numpy's default; Hyndman and Fan,
    1996, definition 7).

    All windows go through one network of minima and maxima. A window with invalid cells has fewer ranks: those
    windows are gathered, sorted with the invalid cells last, and read at their own rank.

    Args:
        piece: `Piece`, loaded anew before each call.
        percentile: 0 to 100.
    """

    def __init__(self, piece, percentile):
        self._piece = piece
        piece.fill = highest(piece.values.dtype)
        self._quantile = percentile / 100
        low, self._fraction = divmod((piece.footprint.size - 1) * self._quantile, 1)
        ranks = (int(low), int(low) + 1) if self._fraction else (int(low),)
        plan = window_selection(piece.footprint, ranks)
        self._program = Program(plan, 1, piece.values.dtype, piece.length, piece.stride)
        self._sorting = {}
        self._starts = np.array(piece.footprint.cells) @ (piece.stride, 1)

    def __call__(self):
        """Returns the percentiles, flat, as float32 or float64; undefined for windows without a value."""
        piece, program = self._piece, self._program
        np.copyto(program.memory[0], piece.values[: program.memory.shape[1]])
        program.run()
        dtype = real_dtype(piece.values.dtype)
        result = piece.scratch.take(piece.length, dtype)
        if self._fraction:
            np.copyto(result, interpolated(program.output(0), program.output(1), self._fraction), casting="unsafe")
        else:
            np.copyto(result, program.output(0), casting="unsafe")
        if piece.valid is not None:
            self._replace_incomplete(result)
        return result

    def _replace_incomplete(self, result):
        piece = self._piece
        incomplete = (piece.counts() < piece.footprint.size) & piece.centre(piece.valid)
        windows = np.flatnonzero(incomplete)
        windows = windows[windows % piece.stride < piece.cols]
        while len(windows):
            program = self._sorting_program(len(windows))
            part, windows = np.split(windows, [program.length])
            result[part] = self._sorted_percentile(program, part)

    def _sorting_program(self, windows):
        """The program for a number of windows, or for as many as fit the cache; a few sizes are kept."""
        size = self._piece.footprint.size
        length = 1 << (min(max(windows, LEAST_GATHERED), GATHERED_CELLS // size) - 1).bit_length()
        if length not in self._sorting:
            self._sorting[length] = Program(full_sort(size), size, self._piece.values.dtype, length)
        return self._sorting[length]

    def _sorted_percentile(self, program, windows):
        for start, row in zip(self._starts, program.memory):
            np.take(self._piece.values, windows + start, out=row[: len(windows)], mode="clip")
        program.run()
        low, high, fraction = ranks_of(self._piece.counts()[windows], self._quantile)
        positions = np.arange(len(windows))
        return interpolated(program.pick(low, positions), program.pick(high, positions), fraction)


def ranks_of(counts, quantile):
    """The ranks below and above a quantile of `counts` sorted values and the way between them.

    Args:
        counts: integer array; 0 is taken as 1.
        quantile: 0 to 1.

    Returns:
        Lower rank, upper rank (the same where the quantile falls on a value), fraction of the way (float64).
    """
    position = (np.maximum(counts, 1).astype(np.float64) - 1) * quantile
    low = np.floor(position).astype(np.intp)
    fraction = position - low
    return low, low + (fraction > 0), fraction


def interpolated(low, high, fraction):
    """The values a fraction of the way between two arrays, computed in float64, from the nearer end."""
    low, high = low.astype(np.float64), high.astype(np.float64)
    step = high - low
    result = np.where(np.asarray(fraction) < 0.5, low + step * fraction, high - step * (1 - fraction))
    return np.where(low == high, low, result)


class ShortlistPercentile:
    """The same percentile as `Percentile`, for footprints of many cells.

    Args:
        piece: `Piece`, loaded anew before each call.
        percentile: 0 to 100.
    """

    def __init__(self, piece, percentile):
        self._piece = piece
        self._quantile = percentile / 100
        self._shortlist = Shortlist(piece)
        self._windows = piece.grid(np.arange(piece.length)).ravel()

    def __call__(self):
        """Returns the percentiles, flat, as float32 or float64; undefined for windows without a value."""
        piece, windows = self._piece, self._windows
        counts = np.broadcast_to(piece.footprint.size, len(windows))
        if piece.valid is not None:
            windows = windows[piece.centre(piece.valid)[windows] & (piece.counts()[windows] > 0)]
            counts = piece.counts()[windows]
        low, high, fraction = ranks_of(counts, self._quantile)
        self._shortlist.load()
        values = self._shortlist.values_at(windows, low)
        if fraction.any():
            values = interpolated(values, self._shortlist.values_at(windows, high), fraction)
        result = piece.scratch.take(piece.length, real_dtype(piece.values.dtype))
        result[windows] = values
        return result
