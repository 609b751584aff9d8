"""Pixels that a kernel centred on them would find incomplete."""

import numpy as np


def within_reach(invalid, rows, cols):
    """Where any pixel is invalid in the rectangle around a pixel.

    Args:
        invalid: bool ndarray (bands, height, width).
        rows, cols: how far the rectangle reaches to each side.
    Returns:
        bool ndarray of the same shape; what lies outside the arrays counts as valid.
    """
    for axis, distance in ((1, rows), (2, cols)):
        size = invalid.shape[axis]
        counts = np.zeros([length + (place == axis) for place, length in enumerate(invalid.shape)], np.int32)
        np.cumsum(invalid, axis=axis, dtype=np.int32, out=np.moveaxis(np.moveaxis(counts, axis, 0)[1:], 0, axis))
        places = np.arange(size)
        last, first = np.minimum(places + distance + 1, size), np.maximum(places - distance, 0)
        invalid = counts.take(last, axis) != counts.take(first, axis)
    return invalid
