"""The pixels of runs one by one."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..stats.ranges import ranges, repeated
from .runs import FULL


@dataclass(frozen=True)
class Cells:
    """Pixels of a window, polygon by polygon and in each by rows.

    Attributes:
        zones: int32 (polygons,), the polygons that have a pixel here, ascending.
        counts: int64 (polygons,), how many each has.
        index: int64 (pixels,), positions in the flattened window; None for its first pixels in order.
        area: int64 (pixels,), covered area of each, up to `FULL`; None when every pixel is covered wholly.
    """

    zones: np.ndarray
    counts: np.ndarray
    index: Optional[np.ndarray] = None
    area: Optional[np.ndarray] = None


def split_at_columns(runs, width):
    """Cuts runs at multiples of a width.

    Returns:
        `Runs` by tile, and in each in the order they had.
        tile: int64 (runs,), the number of the tile of each run.
    """
    first, last = runs.start // width, (runs.stop - 1) // width
    if (first == last).all():
        tile, parts = first, runs
    else:
        tile, run = ranges(first, last + 1)
        parts = runs.take(run)
        start, stop = np.maximum(parts.start, tile * width), np.minimum(parts.stop, (tile + 1) * width)
        parts = type(runs)(parts.zone, parts.row, start, stop, parts.area)
    order = np.argsort(tile, kind="stable")
    return parts.take(order), tile[order]


def cells_of(runs, row, col, cols):
    """The pixels of runs in a window.

    Args:
        runs: `Runs`, all inside the window.
        row, col: first row and first column of the window.
        cols: columns of the window.
    Returns:
        `Cells`.
    """
    lengths = runs.stop - runs.start
    begins = np.flatnonzero(np.concatenate([[True], runs.zone[1:] != runs.zone[:-1]]))
    counts = np.add.reduceat(lengths, begins)
    start = (runs.row - row) * cols + runs.start - col
    index = None
    if len(counts) > 1 or start[0] != 0 or (start[1:] != start[:-1] + lengths[:-1]).any():
        index, _ = ranges(start, start + lengths)
    area = None if (runs.area == FULL).all() else repeated(runs.area, lengths)
    return Cells(runs.zone[begins], counts, index, area)
