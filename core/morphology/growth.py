"""Marked pixels grown by a square or a disk."""

import math

import numpy as np


def grown(marks, radius, is_disk):
    """Marks every pixel whose square or disk holds a mark.

    Each way takes shifted unions alone: a square log2 of its side for rows and for columns, a disk one for every row
    of it and one for every different width.

    Args:
        marks: bool (rows + 2 radius, cols + 2 radius).
        radius: in pixels, at least 1.
        is_disk: the cells with x^2 + y^2 <= radius^2; otherwise the square of side 2 radius + 1.
    Returns:
        bool (rows, cols).
    """
    if not is_disk:
        return _by_doubling(_by_doubling(marks, 2 * radius + 1).T, 2 * radius + 1).T
    rows, cols = marks.shape[0] - 2 * radius, marks.shape[1] - 2 * radius
    result = np.zeros((rows, cols), bool)
    widened, half = marks, 0
    for step in sorted(range(-radius, radius + 1), key=abs, reverse=True):
        wanted = math.isqrt(radius ** 2 - step ** 2)
        while half < wanted:
            widened, half = _wider(widened, half), half + 1
        result |= widened[radius + step:radius + step + rows, radius - half:radius - half + cols]
    return result


def _wider(marks, half):
    """The union of runs of 2 half + 1 pixels along the rows, made two pixels longer."""
    result = marks[:, :-2] | marks[:, 2:]
    if half == 0:
        result |= marks[:, 1:-1]
    return result


def _by_doubling(marks, length):
    """The union of each run of so many pixels along the rows."""
    span = 1
    while 2 * span <= length:
        marks = marks[:, :-span] | marks[:, span:]
        span *= 2
    if span < length:
        marks = marks[:, :span - length] | marks[:, length - span:]
    return marks
