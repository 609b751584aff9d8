"""The value that takes the largest area of each of a few large boxes, one box after the other."""

import numpy as np

# Values of so many bytes are counted in a table.
_SMALL = 2


def one_by_one(rows, cols, values, valid):
    """The value with the largest area in each box; of several with equal areas the lowest.

    Args:
        rows, cols: where the boxes (m, n) lie in the image; ``rows.of_box(index)`` gives a slice, and the weight of
            each of its rows, whole numbers.
        values: ndarray (height, width) of any type.
        valid: bool ndarray of the same shape, or None; the others take no part.
    Returns:
        (modes, found): ndarrays (m, n), the modes in the type of the image, and whether a box has any valid pixel.
    """
    modes, found = np.zeros(rows.shape, values.dtype), np.zeros(rows.shape, bool)
    for box in np.ndindex(rows.shape):
        (row, row_weights), (col, col_weights) = rows.of_box(box), cols.of_box(box)
        cells, weights = values[row, col], np.multiply.outer(row_weights, col_weights)
        inside = None if valid is None else valid[row, col]
        cells, weights = (cells.ravel(), weights.ravel()) if inside is None else (cells[inside], weights[inside])
        if len(cells):
            modes[box], found[box] = _heaviest(cells, weights), True
    return modes, found


def _heaviest(cells, weights):
    """The value of the greatest weight, of several the lowest; float64 holds sums of weights exactly up to 2^53."""
    if cells.dtype.kind in "iu" and cells.dtype.itemsize <= _SMALL:
        low = int(cells.min())
        return low + int(np.bincount(cells.astype(np.intp) - low, weights).argmax())
    levels, places = np.unique(cells, return_inverse=True)
    return levels[np.bincount(places.ravel(), weights).argmax()]
