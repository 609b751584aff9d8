"""A window cut along the edges of other windows."""

import numpy as np

from .grid import Window
from .pieces import overlap


def cells_of(windows, window):
    """Cuts a window so that every part lies wholly inside or wholly outside each of some other windows.

    Args:
        windows: `Window` objects.
        window: the `Window` to cut.
    Yields:
        (part, numbers): a `Window`, and the places, ascending, of those in the list that hold it; the parts make up
        the window, each pixel once.
    """
    inside = [(number, overlap(other, window)) for number, other in enumerate(windows)]
    inside = [(number, found) for number, found in inside if found is not None]
    rows = _cuts(window.row, window.rows, [(w.row, w.rows) for _, w in inside])
    cols = _cuts(window.col, window.cols, [(w.col, w.cols) for _, w in inside])
    for row, row_end in zip(rows, rows[1:]):
        crossing = [(number, w) for number, w in inside if w.row <= row < w.row + w.rows]
        for col, col_end in zip(cols, cols[1:]):
            yield (Window(row, col, row_end - row, col_end - col),
                   tuple(number for number, w in crossing if w.col <= col < w.col + w.cols))


def are_covering(windows, grid):
    """Whether every pixel of a grid lies in one of some windows, which may go beyond its edges."""
    return all(numbers for _, numbers in cells_of(windows, grid.whole))


def _cuts(start, size, others):
    return np.unique([start, start + size, *[place for first, length in others
                                             for place in (first, first + length)]]).tolist()
