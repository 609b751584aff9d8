"""Ranks under large windows: halving the sorted cells of a piece until a short list is left for each window.

The rank of a cell under a window is the number of smaller cells there. One count of the cells in the lower half of a
piece's sorted cells tells for every window in which half its rank is reached. Halves are halved again, those without
a window are dropped, and in a short list the cells under each window are numbered. The costs hardly depend on the
size of the window, and a different number of valid cells per window makes no difference.
"""

import numpy as np

SHORT = 512
SHORT_PER_RECTANGLE = 16
"""Cells of a short list: longer for a footprint of many rectangles, under which counting takes long."""

CELLS_AT_ONCE = 1 << 19


class Shortlist:
    """Finds the value of a given rank under each window of a piece.

    Args:
        piece: `Piece`, loaded anew before each `load`.
    """

    def __init__(self, piece):
        self._piece = piece
        self._short = max(SHORT, SHORT_PER_RECTANGLE * len(piece.footprint.rectangles))
        self._origin = piece.length - 1
        self._inside = np.zeros(self._origin + len(piece.values), bool)
        self._inside[self._origin + np.array(piece.footprint.cells) @ (piece.stride, 1)] = True

    def load(self):
        """Sorts the valid cells of the piece."""
        piece = self._piece
        self._cells = piece.sorted_cells()
        self._order = np.full(len(piece.values), len(self._cells), np.int32)
        self._order[self._cells] = np.arange(len(self._cells), dtype=np.int32)

    def values_at(self, windows, ranks):
        """The values at given ranks.

        Args:
            windows: flat positions where the windows begin.
            ranks: of each window, 0 for its smallest valid value, less than its number of valid cells.

        Returns:
            Array of one value per window.
        """
        found = np.empty(len(windows), np.intp)
        lists = [(0, len(self._cells), np.arange(len(windows)), ranks + 1)]
        while lists:
            start, end, which, place = lists.pop()
            if not len(which):
                continue
            if self._is_one_value(start, end):
                found[which] = start
            elif end - start <= self._short:
                found[which] = start + self._numbered(start, end, windows[which], place)
            else:
                middle = (start + end) // 2
                counts = self._count(start, middle)[windows[which]].astype(np.intp)
                lower = counts >= place
                lists.append((middle, end, which[~lower], (place - counts)[~lower]))
                lists.append((start, middle, which[lower], place[lower]))
        return self._piece.values[self._cells[found]]

    def _is_one_value(self, start, end):
        first, last = self._piece.values[self._cells[[start, end - 1]]]
        return first == last

    def _count(self, start, end):
        """The number of cells from start to end in the sorted cells under each window, flat."""
        piece = self._piece
        with piece.scratch.frame():
            return piece.count((self._order >= start) & (self._order < end)).copy()

    def _numbered(self, start, end, windows, place):
        """The position, from start on, of the cell that is number `place` (from 1) among those under each window."""
        cells = self._cells[start:end] + self._origin
        found = np.empty(len(windows), np.intp)
        at_once = -(-CELLS_AT_ONCE // len(cells))
        for first in range(0, len(windows), at_once):
            part = slice(first, first + at_once)
            hits = np.flatnonzero(self._inside.take(cells - windows[part, None]))
            begins = np.searchsorted(hits, np.arange(len(windows[part])) * len(cells))
            found[part] = hits[begins + place[part] - 1] % len(cells)
        return found
