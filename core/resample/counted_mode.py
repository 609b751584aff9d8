"""The value that takes the largest area of each box of a lattice, by counting one value after the other."""

import numpy as np


def few_levels(values, valid, most):
    """The different valid values in ascending order, or None where there are more than ``most``, or no integers."""
    flat = (values if valid is None else values[valid]).ravel()
    if flat.dtype.kind not in "iu" or len(np.unique(flat[:: 1 + len(flat) // 256])) > most:
        return None
    if flat.dtype.itemsize > 2:
        levels = np.unique(flat)
    elif len(flat):
        least = int(flat.min())
        levels = (np.flatnonzero(np.bincount(flat.astype(np.intp) - least)) + least).astype(flat.dtype)
    else:
        levels = flat
    return levels if len(levels) <= most else None


def counted_mode(rows, cols, values, valid, levels):
    """The value with the largest area in each box; of several with equal areas the lowest.

    Args:
        rows: for the first pixel of each row of boxes, the second and so on: its place in the image, and its weight,
            0 for none; int ndarrays (m,).
        cols: the same of the columns of boxes, (n,).
        values: ndarray (height, width) of integers.
        valid: bool ndarray of the same shape, or None; the others take no part.
        levels: the different valid values in ascending order.
    Returns:
        (modes, found): ndarrays (m, n), the modes in the type of the image, and whether a box has any valid pixel.
    """
    shape = len(rows[0][0]), len(cols[0][0])
    modes, areas = np.zeros(shape, values.dtype), np.zeros(shape, np.int64)
    for level in levels:
        cells = values == level
        if valid is not None:
            cells &= valid
        area = _weighted(_weighted(cells.view(np.uint8), rows), cols, axis=1)
        better = area > areas
        modes[better] = level
        np.copyto(areas, area, where=better)
    return modes, areas > 0


def _weighted(cells, pixels, axis=0):
    """Sums along an axis of the cells of each box, times their weights, in the smallest type that holds them."""
    most = int(sum(weight for _, weight in pixels).max(initial=0)) * int(cells.max(initial=0))
    total = None
    for place, weight in pixels:
        part = np.take(cells, place, axis=axis)
        if total is None:
            total = np.zeros(part.shape, np.min_scalar_type(most))
        if (weight == 1).all():
            np.add(total, part, out=total)
        else:
            total += part * (weight.astype(total.dtype)[:, None] if axis == 0 else weight.astype(total.dtype))
    return total
