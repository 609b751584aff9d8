"""Windows read with a halo, at the edges of a raster too."""

import numpy as np

from .grid import Window


def cut(window, halo, grid):
    """A window with a halo, cut to the grid."""
    row0, col0 = max(0, window.row - halo), max(0, window.col - halo)
    row1 = min(grid.rows, window.row + window.rows + halo)
    col1 = min(grid.cols, window.col + window.cols + halo)
    return Window(row0, col0, row1 - row0, col1 - col0)


def padded(values, valid, inner, window, halo):
    """What was read of a cut window, brought to the size that was asked for; the rest is zero and invalid.

    Args:
        values, valid: (bands, rows, cols) of the window ``inner``; valid may be None.
        inner: what `cut` gave for ``window`` and ``halo``.
    Returns:
        (values, valid)
    """
    full = (window.rows + 2 * halo, window.cols + 2 * halo)
    if (inner.rows, inner.cols) == full:
        return values, valid
    row, col = inner.row - window.row + halo, inner.col - window.col + halo
    inside = np.s_[:, row:row + inner.rows, col:col + inner.cols]
    shape = (len(values), *full)
    larger, larger_valid = np.zeros(shape, values.dtype), np.zeros(shape, bool)
    larger[inside] = values
    larger_valid[inside] = True if valid is None else valid
    return larger, larger_valid
