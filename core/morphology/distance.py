"""Distances of pixels from marked pixels."""

import numpy as np


def steps_of_disk(marks, radius):
    """The radius of the smallest disk around each pixel that holds a mark.

    Squared distances come from the vertical ones, row by row (Saito & Toriwaki 1994, Pattern Recognition
    27:1551), and are exact.

    Args:
        marks: bool (rows, cols).
        radius: the largest radius that matters, in pixels, at least 1.
    Returns:
        Unsigned whole numbers (rows, cols): the lowest one not below the distance from the nearest mark; ``radius + 1``
        where it is larger than the radius or there is no mark.
    """
    rows, cols = marks.shape
    beyond = (radius + 1) ** 2
    # As narrow as sums of two squares allow, since all passes wait for the memory.
    dtype = np.min_scalar_type(2 * beyond)
    squares = _vertical_steps(marks, radius + 1, dtype) ** 2
    nearest = squares.copy()
    for step in range(1, min(radius, cols - 1) + 1):
        reached = squares + dtype.type(step ** 2)
        np.minimum(nearest[:, :-step], reached[:, step:], out=nearest[:, :-step])
        np.minimum(nearest[:, step:], reached[:, :-step], out=nearest[:, step:])
    smallest = np.ceil(np.sqrt(np.arange(beyond + 1))).astype(dtype)
    return smallest.take(np.minimum(nearest, beyond, out=nearest))


def _vertical_steps(marks, furthest, dtype):
    """Rows between each pixel and the nearest mark of its column, at most ``furthest``."""
    steps = np.where(marks, dtype.type(0), dtype.type(furthest))
    one = dtype.type(1)
    for row in range(1, len(steps)):
        np.minimum(steps[row], steps[row - 1] + one, out=steps[row])
    for row in range(len(steps) - 2, -1, -1):
        np.minimum(steps[row], steps[row + 1] + one, out=steps[row])
    return steps
