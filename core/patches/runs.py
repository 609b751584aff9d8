"""Runs of equal value along the rows of a raster, and which of them touch across rows."""

import numpy as np


def first_pixels(flat, flags, cols):
    """Marks the first pixel of every run.

    Args:
        flat: (pixels,) values of whole rows.
        flags: bool (pixels,), whether they are valid, or None.
        cols: pixels of a row.

    Returns:
        bool (pixels,).
    """
    first = np.empty(flat.size, bool)
    np.not_equal(flat[1:], flat[:-1], out=first[1:])
    if flags is not None:
        first[1:] |= flags[1:] != flags[:-1]
    first[::cols] = True
    return first


def touching_runs(flat, flags, first, run_of_pixel, cols, connectivity):
    """Finds the pairs of valid runs of equal value that touch across rows, each pair at least once.

    Args:
        flat, flags, cols: as in `first_pixels`.
        first: its result.
        run_of_pixel: int32 (pixels,), the number of every pixel's run.
        connectivity: 4 (edges) or 8 (edges and corners).

    Returns:
        Two int32 arrays of equal length, the lower and the upper run of every pair.
    """

    def pairs(above, below, where):
        meet = flat[above] == flat[below]
        meet &= where
        if flags is not None:
            meet &= flags[above]
            meet &= flags[below]
        pixels = np.flatnonzero(meet)
        return run_of_pixel[below].take(pixels), run_of_pixel[above].take(pixels)

    if flat.size <= cols:
        return run_of_pixel[:0], run_of_pixel[:0]
    above, below = first[:-cols], first[cols:]
    touching = [pairs(slice(None, -cols), slice(cols, None), above | below)]
    if connectivity == 8:
        # two runs touch at a corner only where a run begins in both rows
        corner = above[1:] & below[1:]
        corner[cols - 1::cols] = False
        touching.append(pairs(slice(None, -cols - 1), slice(cols + 1, None), corner))
        touching.append(pairs(slice(1, -cols), slice(cols, -1), corner))
    return tuple(np.concatenate(ends) for ends in zip(*touching))
