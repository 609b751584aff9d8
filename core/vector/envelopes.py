"""Which of many windows meet a window."""

import numpy as np

from ..raster.pieces import overlap


class Envelopes:
    """Windows of shapes, by number.

    Args:
        windows: the `Window` of each shape, None for one outside the grid.
    """

    def __init__(self, windows):
        self._windows = tuple(windows)
        found = [(number, window) for number, window in enumerate(self._windows) if window is not None]
        self._numbers = np.array([number for number, _ in found], np.int64)
        self._bounds = np.array([(w.row, w.col, w.row + w.rows, w.col + w.cols) for _, w in found],
                                np.int64).reshape(-1, 4)

    def __len__(self):
        return len(self._numbers)

    def meeting(self, window):
        """The numbers of the shapes whose windows meet a window, ascending."""
        row0, col0, row1, col1 = self._bounds.T
        meets = ((row0 < window.row + window.rows) & (row1 > window.row)
                 & (col0 < window.col + window.cols) & (col1 > window.col))
        return self._numbers[meets].tolist()

    def parts(self, window):
        """The parts of a window that the shapes' windows share with it: {number: `Window`}, ascending."""
        return {number: overlap(self._windows[number], window) for number in self.meeting(window)}
