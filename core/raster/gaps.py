"""Whether windows leave nothing of a grid uncovered."""

import numpy as np

from .pieces import overlap


def are_covering(windows, grid):
    """Whether every pixel of a grid lies in one of some windows, which may go beyond its edges."""
    inside = [found for found in (overlap(window, grid.whole) for window in windows) if found is not None]
    rows = np.unique([0, grid.rows, *[row for w in inside for row in (w.row, w.row + w.rows)]])
    cols = np.unique([0, grid.cols, *[col for w in inside for col in (w.col, w.col + w.cols)]])
    covered = np.zeros((len(rows) - 1, len(cols) - 1), bool)
    for w in inside:
        row0, row1 = np.searchsorted(rows, (w.row, w.row + w.rows))
        col0, col1 = np.searchsorted(cols, (w.col, w.col + w.cols))
        covered[row0:row1, col0:col1] = True
    return bool(covered.all())
