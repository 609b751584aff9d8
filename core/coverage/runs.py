"""Which pixels polygons cover, and which share of each pixel, as runs along the rows."""

from dataclasses import dataclass

import numpy as np

from .cuts import cut
from .outlines import BITS, PIXEL

# The area of a pixel in squared steps of the lattice, doubled so that triangles are whole numbers too.
FULL = 2 * PIXEL * PIXEL


@dataclass(frozen=True)
class Runs:
    """Pixels of one row of which a polygon covers the same share, in the order of polygons, rows and columns.

    Attributes:
        zone: int32 (runs,), index of the polygon.
        row: int64 (runs,), row of the raster.
        start, stop: int64 (runs,), first column, and last column + 1.
        area: int64 (runs,), covered area of each pixel, from 1 to `FULL` for the whole pixel.
    """

    zone: np.ndarray
    row: np.ndarray
    start: np.ndarray
    stop: np.ndarray
    area: np.ndarray

    def __len__(self):
        return len(self.zone)

    @property
    def cells(self):
        """Number of pixels of all runs."""
        return int((self.stop - self.start).sum())

    def take(self, which):
        """The runs that an index array or a bool array chooses."""
        return Runs(self.zone[which], self.row[which], self.start[which], self.stop[which], self.area[which])


def covered_runs(edges, row0, row1, cols):
    """The exact share of each pixel that polygons cover.

    An edge that crosses a pixel adds the area between itself and the right side of the pixel, downward edges with the
    sign of their direction, and its height to all pixels to the right of it; the signed sums over a closed outline are
    the covered areas (the accumulation buffer of scan-line renderers: D. Turner's FreeType "smooth" rasterizer, 1996).
    Everything is a whole number after the rounding of crossings to the lattice, so the shares of polygons that tile a
    pixel add up to it without any error.

    Args:
        edges: `Edges` of whole outlines, all those in these rows.
        row0, row1: first row, and last row + 1.
        cols: columns of the raster.
    Returns:
        `Runs` of the pixels of which something is covered.
    """
    pieces = cut(edges, row0, row1, cols)
    if len(pieces.zone) == 0:
        return _none()
    # Column -1 gathers what lies to the left of the raster, and the one after the last what lies to the right.
    width = cols + 2
    place = (pieces.zone.astype(np.int64) * (row1 - row0) + (pieces.row - row0)) * width + (pieces.col + 1)
    order = np.argsort(place)
    place = place[order]
    first = np.flatnonzero(np.concatenate([[True], place[1:] != place[:-1]]))
    height = np.add.reduceat(pieces.height[order], first)
    own = np.add.reduceat(pieces.area[order], first)
    place = place[first]
    # Heights of a closed outline cancel in each row, so one sum over all rows starts anew in each.
    after = np.cumsum(height)
    return _runs(place, own + (after - height) * (2 * PIXEL), after * (2 * PIXEL), row0, row1, width)


def centre_runs(edges, row0, row1, cols):
    """The pixels whose centre lies inside polygons, each as wholly covered.

    A centre on an edge belongs to the polygon on one side of it alone, to the left of it or below a horizontal edge,
    so that polygons that share the edge do not share the pixel.

    Args, Returns:
        as for `covered_runs`.
    """
    half = PIXEL // 2
    # The first centre at or below the upper end, and the first one at or below the lower end, which is not crossed.
    first = np.maximum(-((half - edges.y0) >> BITS), row0)
    last = np.minimum(-((half - edges.y1) >> BITS), row1)
    crossings = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(crossings)), crossings)
    if len(edge) == 0:
        return _none()
    row = np.arange(len(edge)) - np.repeat(np.cumsum(crossings) - crossings - first, crossings)
    x0, y0 = edges.x0[edge], edges.y0[edge]
    x = x0 + np.rint(((row << BITS) + half - y0) / (edges.y1[edge] - y0) * (edges.x1[edge] - x0)).astype(np.int64)
    col = np.clip((x + half) >> BITS, 0, cols)
    width = cols + 2
    place = (edges.zone[edge].astype(np.int64) * (row1 - row0) + (row - row0)) * width + (col + 1)
    order = np.argsort(place)
    place = place[order]
    first = np.flatnonzero(np.concatenate([[True], place[1:] != place[:-1]]))
    inside = np.cumsum(np.add.reduceat(edges.direction[edge][order].astype(np.int64), first))
    after = inside * FULL
    # A crossing is where its own pixel begins to lie inside.
    return _runs(place[first], after, after, row0, row1, width)


def _runs(place, own, after, row0, row1, width):
    """Runs of one pixel where something changes, and from there to the next such place."""
    zone_row, col = np.divmod(place, width)
    col -= 1
    gap = np.ones(len(place), np.int64)
    gap[:-1] = place[1:] - place[:-1]
    own, after = np.clip(own, 0, FULL), np.clip(after, 0, FULL)
    same = own == after
    single = ~same & (own > 0) & (col >= 0) & (col < width - 2)
    spans = (after > 0) & (gap > np.where(same, 0, 1))
    start = np.concatenate([col[single], np.maximum(np.where(same, col, col + 1)[spans], 0)])
    stop = np.concatenate([col[single] + 1, (col + gap)[spans]])
    area = np.concatenate([own[single], after[spans]])
    zone_row = np.concatenate([zone_row[single], zone_row[spans]])
    order = np.argsort(np.concatenate([place[single], place[spans]]), kind="stable")
    zone_row, start, stop, area = (array[order] for array in (zone_row, start, stop, area))
    zone, row = np.divmod(zone_row, row1 - row0)
    some = start < stop
    return Runs(*(array[some] for array in (zone.astype(np.int32), row + row0, start, stop, area)))


def _none():
    nothing = np.zeros(0, np.int64)
    return Runs(nothing.astype(np.int32), nothing, nothing, nothing, nothing)
