"""Windows cut into pieces at places that are fixed on a grid, whatever window is looked at."""

from .grid import Window


def tiles_over(window, grid, side):
    """The tiles of a grid, each of `side` rows and columns from its first corner on, that meet a window."""
    for row in range(window.row // side * side, window.row + window.rows, side):
        for col in range(window.col // side * side, window.col + window.cols, side):
            yield Window(row, col, min(side, grid.rows - row), min(side, grid.cols - col))


def quartered(window):
    """The quarters of a window of more than one pixel; its halves where it has one row or column."""
    row_ends = (window.row, window.row + (window.rows + 1) // 2, window.row + window.rows)
    col_ends = (window.col, window.col + (window.cols + 1) // 2, window.col + window.cols)
    for row, row_end in zip(row_ends, row_ends[1:]):
        for col, col_end in zip(col_ends, col_ends[1:]):
            if row < row_end and col < col_end:
                yield Window(row, col, row_end - row, col_end - col)


def overlap(one, other):
    """The window that two windows share, or None."""
    row0, col0 = max(one.row, other.row), max(one.col, other.col)
    row1, col1 = min(one.row + one.rows, other.row + other.rows), min(one.col + one.cols, other.col + other.cols)
    return Window(row0, col0, row1 - row0, col1 - col0) if row0 < row1 and col0 < col1 else None


def slices(window, origin):
    """The rows and columns of a window in arrays (bands, rows, cols) that begin at the window `origin`."""
    row, col = window.row - origin.row, window.col - origin.col
    return (slice(None), slice(row, row + window.rows), slice(col, col + window.cols))
