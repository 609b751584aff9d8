"""Polygons painted into a window of a raster: the last one at each pixel, or the value that covers most of it."""

import numpy as np

from ..stats.ranges import ranges
from .cuts import MOST_CUTS, expected_cuts
from .runs import FULL, covered_runs

# Pixels that are painted one by one at once.
_MOST_CELLS = 1 << 18
# Bits that areas are shortened by, so that those of a thousand polygons in a pixel add up.
_SHORTER = 10


def last_painted(outlines, polygons, window, find):
    """The last of some polygons at each pixel.

    Args:
        outlines: `Outlines`.
        polygons: int ndarray, numbers of polygons, in the order of painting.
        window: (first row, first column, rows, columns).
        find: `centre_runs` or `covered_runs`: a polygon is at a pixel whose centre lies inside, or of which it covers
            any part.
    Returns:
        int32 ndarray (rows, cols), 1 + the number of the polygon, 0 for none.
    """
    image = np.zeros(window[2] * window[3], np.int32)
    for which, runs in _runs_in(outlines, polygons, window, find):
        index, run = _cells(runs, window)
        image[index] = 1 + which[runs.zone[run]]
    return image.reshape(window[2:])


def dominant_value(outlines, polygons, ranks, window):
    """The value that covers the largest part of each pixel.

    The parts that polygons of one value cover add up; those of different values that overlap count for each. What no
    polygon covers is a value too, but any other comes before it where both cover as much; among others the lowest.

    Args:
        outlines: `Outlines`.
        polygons: int ndarray, numbers of polygons.
        ranks: int ndarray (all polygons,), from 1 in the order of the values.
        window: (first row, first column, rows, columns).
    Returns:
        int32 ndarray (rows, cols) of ranks, 0 where most is not covered.
    """
    # Where pixels are covered wholly by several, the lowest is painted last.
    order = polygons[np.argsort(-ranks[polygons], kind="stable")]
    image, parts = np.zeros(window[2] * window[3], np.int32), []
    for which, runs in _runs_in(outlines, order, window, covered_runs):
        rank = ranks[which]
        is_whole = runs.area == FULL
        whole, part = runs.take(is_whole), runs.take(~is_whole)
        index, run = _cells(whole, window)
        image[index] = rank[whole.zone[run]]
        index, run = _cells(part, window)
        parts.append((index, rank[part.zone[run]].astype(np.int64), part.area[run] >> _SHORTER))
        if sum(len(index) for index, _, _ in parts) > max(_MOST_CELLS, image.size):
            parts = [_added_up(parts)]
    if parts:
        _settle(image, *_added_up(parts))
    return image.reshape(window[2:])


def _settle(image, index, rank, area):
    """Decides the pixels that are covered in part, given each value's area at each of them."""
    if len(index) == 0:
        return
    order = np.lexsort((rank, -area, index))
    begins = np.flatnonzero(np.concatenate([[True], index[1:] != index[:-1]]))
    full = FULL >> _SHORTER
    uncovered = full - np.minimum(np.add.reduceat(area, begins), full)
    best = order[begins]
    index, rank, area = index[best], rank[best], area[best]
    before = image[index]
    wins = np.where(before == 0, area >= uncovered, (area == full) & (rank < before))
    image[index[wins]] = rank[wins]


def _added_up(parts):
    """The area of each value at each pixel, by pixels and values, at most that of the pixel."""
    index, rank, area = (np.concatenate(columns) for columns in zip(*parts))
    if len(index) == 0:
        return index, rank, area
    order = np.lexsort((rank, index))
    index, rank, area = index[order], rank[order], area[order]
    begins = np.flatnonzero(np.concatenate([[True], (index[1:] != index[:-1]) | (rank[1:] != rank[:-1])]))
    return index[begins], rank[begins], np.minimum(np.add.reduceat(area, begins), FULL >> _SHORTER)


def _runs_in(outlines, polygons, window, find):
    """Runs of polygons in their order, a bounded number at once, with columns counted from the window's first."""
    row, col, rows, cols = window
    edges = outlines.edges(polygons, row, row + rows).from_column(col)
    if expected_cuts(edges, row, row + rows, cols) <= MOST_CUTS or len(polygons) == 1 and rows == 1:
        runs = find(edges, row, row + rows, cols)
        ends = np.cumsum(runs.stop - runs.start)
        cut = np.searchsorted(ends, np.arange(_MOST_CELLS, ends[-1] if len(ends) else 0, _MOST_CELLS))
        for begin, end in zip([0, *cut.tolist()], [*cut.tolist(), len(runs)]):
            yield polygons, runs.take(slice(begin, end))
    elif len(polygons) > 1:
        for half in np.array_split(polygons, 2):
            yield from _runs_in(outlines, half, window, find)
    else:
        for start, stop in ((0, rows // 2), (rows // 2, rows)):
            for which, runs in _runs_in(outlines, polygons, (row + start, col, stop - start, cols), find):
                yield which, runs


def _cells(runs, window):
    """Positions of all pixels of runs in the flattened window, and the index of the run of each."""
    start = (runs.row - window[0]) * window[3] + runs.start
    return ranges(start, start + runs.stop - runs.start)
