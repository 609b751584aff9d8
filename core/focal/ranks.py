"""Median and percentiles of a footprint."""

import numpy as np

from .by_pieces import network_sized
from .dtypes import highest, real_dtype
from .percentile_ranks import interpolated, ranks_of
from .program import Program
from .shortlist import Shortlist
from .sorted_windows import LARGEST_SORTING_NETWORK, SortedWindows
from .window_networks import window_selection

LARGEST_NETWORK = 441
"""Cells of the largest footprint whose windows all go through one network."""

SORTED_CELLS_PER_WINDOW = 60
"""Cells that are sorted, window by window, in the time in which a short list is found for one window of a piece."""


def percentile_of(piece, percentile):
    """Returns the way to a percentile of a `Piece`, by the size of its footprint."""
    return (NetworkPercentile if piece.footprint.size <= LARGEST_NETWORK else ShortlistPercentile)(piece, percentile)


def percentile_piece(footprint, dtype):
    """The greatest rows and columns of a good piece."""
    if footprint.size <= LARGEST_NETWORK:
        return network_sized(footprint, dtype)
    return tuple(max(128, side // 2) for side in footprint.shape)


class NetworkPercentile:
    """A percentile of the valid cells under each window, interpolated linearly (see `percentile_ranks`).

    All windows go through one network of minima and maxima. A window with invalid cells has fewer ranks: those
    windows are sorted with the invalid cells last and read at their own ranks.

    Args:
        piece: `Piece`, loaded anew before each call.
        percentile: 0 to 100.
    """

    def __init__(self, piece, percentile):
        self._piece = piece
        piece.fill = highest(piece.values.dtype)
        self._quantile = percentile / 100
        low, high, self._fraction = ranks_of(piece.footprint.size, self._quantile)
        plan = window_selection(piece.footprint, (int(low), int(high)))
        self._program = Program(plan, 1, piece.values.dtype, piece.length, piece.stride)
        self._sorted = SortedWindows(piece)
        self._shortlist = ShortlistPercentile(piece, percentile)

    def __call__(self):
        """Returns the percentiles, flat, as float32 or float64; undefined for windows without a value."""
        piece, program = self._piece, self._program
        np.copyto(program.memory[0], piece.values[: program.memory.shape[1]])
        program.run()
        values = program.output(0)
        if self._fraction:
            values = interpolated(values, program.output(1), self._fraction)
        result = piece.scratch.take(piece.length, real_dtype(piece.values.dtype))
        np.copyto(result, values, casting="unsafe")
        if piece.valid is not None:
            self._replace_incomplete(result)
        return result

    def _replace_incomplete(self, result):
        piece = self._piece
        incomplete = (piece.counts() < piece.footprint.size) & piece.wanted()
        windows = np.flatnonzero(incomplete)
        windows = windows[windows % piece.stride < piece.cols]
        if (piece.footprint.size > LARGEST_SORTING_NETWORK
                and len(windows) * piece.footprint.size > SORTED_CELLS_PER_WINDOW * piece.length):
            windows = windows[piece.counts()[windows] > 0]
            result[windows] = self._shortlist.at(windows, piece.counts()[windows])
            return
        for part, values_at in self._sorted(windows):
            low, high, fraction = ranks_of(piece.counts()[part], self._quantile)
            result[part] = interpolated(values_at(low), values_at(high), fraction)


class ShortlistPercentile:
    """The same percentile as `NetworkPercentile`, for footprints of many cells.

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
            windows = windows[piece.wanted()[windows] & (piece.counts()[windows] > 0)]
            counts = piece.counts()[windows]
        result = piece.scratch.take(piece.length, real_dtype(piece.values.dtype))
        result[windows] = self.at(windows, counts)
        return result

    def at(self, windows, counts):
        """The percentiles of some windows.

        Args:
            windows: flat positions where they begin.
            counts: of the valid cells of each, at least 1.
        """
        low, high, fraction = ranks_of(counts, self._quantile)
        self._shortlist.load()
        values = self._shortlist.values_at(windows, low)
        if fraction.any():
            values = interpolated(values, self._shortlist.values_at(windows, high), fraction)
        return values
