"""Ranks under large windows: a sweep through the values of a tile in ascending order.

The rank of a value under a window is the number of smaller cells there. Halving the tile's sorted cells again and
again, with one count of cells per half and window, tells for every window in which short stretch of the sorted cells
its rank is reached; stretches without a window are not entered. In a stretch the cells are added one by one to the
counts of the windows that see them, until each window has its rank. The costs hardly depend on the size of the window.
"""

import numpy as np

STRETCH = 255


class Sweep:
    """Finds the cell of a given rank under each window of a piece.

    Args:
        piece: `Piece`, loaded anew before each `load`.
    """

    def __init__(self, piece):
        self._piece = piece
        self._stamp = piece.footprint.mask[::-1, ::-1].astype(np.min_scalar_type(piece.footprint.size))

    def load(self):
        """Sorts the valid cells of the piece."""
        piece = self._piece
        cells = np.arange(piece.source(piece.values).size)
        if piece.valid is not None:
            cells = cells[piece.valid[: len(cells)]]
        self._cells = cells[np.argsort(piece.values[cells], kind="stable")]
        self._order = np.full(len(piece.values), len(cells), np.int32)
        self._order[self._cells] = np.arange(len(cells), dtype=np.int32)

    def values_at(self, ranks, wanted):
        """The values at given ranks.

        Args:
            ranks: (rows, cols) integers, 0 for the smallest valid value under the window.
            wanted: bool (rows, cols); each of these windows has more valid cells than its rank.

        Returns:
            (rows, cols) in the dtype of the values, undefined where not wanted.
        """
        needed = (ranks + 1).astype(self._stamp.dtype)
        found = np.zeros(ranks.shape, np.intp)
        stretches = [(0, len(self._cells), wanted, np.zeros_like(needed))]
        while stretches:
            start, end, windows, below = stretches.pop()
            if not windows.any():
                continue
            if end - start <= STRETCH:
                np.copyto(found, self._reached(start, end, below, needed), where=windows)
                continue
            middle = (start + end) // 2
            counts = self._smaller(middle)
            lower = windows & (counts >= needed)
            stretches.append((middle, end, windows & ~lower, counts))
            stretches.append((start, middle, lower, below))
        return self._piece.values[self._cells[found]]

    def _smaller(self, end):
        piece = self._piece
        with piece.scratch.frame():
            return piece.grid(piece.count(self._order < end)).copy()

    def _reached(self, start, end, below, needed):
        rows, cols = needed.shape
        height, width = self._stamp.shape
        counts, steps = below.copy(), np.zeros(needed.shape, np.uint8)
        short = np.empty(needed.shape, bool)
        for bottom, right in zip(*map(np.ndarray.tolist, np.divmod(self._cells[start:end], self._piece.stride))):
            top, left = bottom - height + 1, right - width + 1
            seen = counts[max(top, 0) : bottom + 1, max(left, 0) : right + 1]
            seen += self._stamp[max(-top, 0) :, max(-left, 0) :][: seen.shape[0], : seen.shape[1]]
            np.less(counts, needed, out=short)
            steps += short.view(np.uint8)
        return start + steps.astype(np.intp)
