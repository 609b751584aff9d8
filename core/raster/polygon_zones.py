"""Polygons as zones of a raster, piece by piece."""

from dataclasses import dataclass
from functools import partial
import numpy as np

from ..coverage.cells import Cells, cells_of, split_at_columns
from ..coverage.cuts import MOST_CUTS, expected_cuts
from ..coverage.outlines import Edges
from ..coverage.runs import FULL, Runs, centre_runs, covered_runs
from ..zonal.pixels import unit_shift
from .grid import Window
from .jobs import in_order

# The pieces are the same whatever the memory and the threads, so that sums over a zone are added in the same order.
STRIP_ROWS, TILE_COLS = 256, 512
TILE_PIXELS = STRIP_ROWS * TILE_COLS


@dataclass(frozen=True)
class PolygonStrip:
    """Polygons in some rows of a raster.

    Attributes:
        first_row: first row of the strip of `STRIP_ROWS` that the rows belong to.
        row0, row1: first row, and last row + 1.
        zones: int64 (polygons,), their numbers.
        edges: their `Edges` in these rows.
        is_whole: bool (polygons,), whether all of a polygon lies in one tile of these rows.
    """

    first_row: int
    row0: int
    row1: int
    zones: np.ndarray
    edges: Edges
    is_whole: np.ndarray


@dataclass(frozen=True)
class PolygonPiece:
    """Pixels of polygons in a window.

    Attributes:
        first_row: zones that end above this row are complete.
        window: the `Window`.
        zones: int64 (polygons,), numbers of polygons.
        runs: their `Runs`, whose ``zone`` is an index into ``zones``.
        is_whole: bool (polygons,), whether no other piece has pixels of a polygon.
    """

    first_row: int
    window: Window
    zones: np.ndarray
    runs: Runs
    is_whole: np.ndarray

    def cells(self):
        """The `Cells` of the window, with the numbers of the zones."""
        cells = cells_of(self.runs, self.window.row, self.window.col, self.window.cols)
        return Cells(self.zones[cells.zones], cells.counts, cells.index, cells.area)

    def whole_zones(self):
        """The zones of which no other piece has pixels, ascending."""
        return np.sort(self.zones[self.is_whole])


class PolygonZones:
    """Polygons as zones of a raster.

    Args:
        outlines: their `Outlines` on the grid.
        grid: the raster's `Grid`.
        method: which pixels belong to a polygon: "pixel_centre", those whose centre lies inside; "all_touched", all of
            which a part is covered; "coverage", these with the share that is covered.
        layer_bytes: memory that the layer of the polygons takes besides.
    """

    def __init__(self, outlines, grid, method, layer_bytes=0):
        self._outlines, self._grid, self._method = outlines, grid, method
        self._rows = np.clip(outlines.rows, 0, grid.rows)
        self._cols = np.clip(outlines.cols, 0, grid.cols)
        self._layer_bytes = layer_bytes
        self.weighted = method == "coverage"
        pixels = np.diff(self._rows)[:, 0] * np.diff(self._cols)[:, 0]
        self.most_pixels = np.maximum(pixels, 0)
        self.last_rows = self._rows[:, 1]

    def __len__(self):
        return len(self._outlines)

    @property
    def nbytes(self):
        """Bytes that the zones take all the time."""
        return self._layer_bytes + self._outlines.nbytes + 64 * len(self)

    @property
    def shift(self):
        """See `unit_shift`; None where pixels count as a whole."""
        return unit_shift(self.most_pixels) if self.weighted else None

    def pieces(self, ctx, wanted=None):
        """The pieces of the polygons in the order of strips and tiles.

        Args:
            ctx: the `Context`.
            wanted: bool (polygons,), or None for all.
        """
        work = partial(_pieces_of_strip, self._method, self._grid.cols)
        with in_order(work, self._strips(wanted), ctx) as strips:
            for pieces in strips:
                yield from pieces

    def _strips(self, wanted):
        some = self.most_pixels > 0 if wanted is None else wanted & (self.most_pixels > 0)
        numbers = np.flatnonzero(some)
        first, last = self._rows[numbers].T
        for row in range(0, self._grid.rows, STRIP_ROWS):
            inside = numbers[(first < row + STRIP_ROWS) & (last > row)]
            if len(inside):
                by_column = inside[np.argsort(self._cols[inside, 0], kind="stable")]
                yield from self._cut(by_column, row, row, min(row + STRIP_ROWS, self._grid.rows))

    def _cut(self, zones, first_row, row0, row1):
        """Strips that are little work each: fewer polygons at once, or fewer rows."""
        edges = self._outlines.edges(zones, row0, row1)
        if expected_cuts(edges, row0, row1, self._grid.cols) <= MOST_CUTS or len(zones) == 1 and row1 - row0 == 1:
            yield PolygonStrip(first_row, row0, row1, zones, edges, self._is_whole(zones, row0, row1))
        elif len(zones) > 1:
            for half in np.array_split(zones, 2):
                yield from self._cut(half, first_row, row0, row1)
        else:
            middle = (row0 + row1) // 2
            yield from self._cut(zones, first_row, row0, middle)
            yield from self._cut(zones, first_row, middle, row1)

    def _is_whole(self, zones, row0, row1):
        inside = (self._rows[zones, 0] >= row0) & (self._rows[zones, 1] <= row1)
        first, last = self._cols[zones].T
        return inside & (first // TILE_COLS == (last - 1) // TILE_COLS)


def _pieces_of_strip(method, cols, strip):
    find = centre_runs if method == "pixel_centre" else covered_runs
    runs = find(strip.edges, strip.row0, strip.row1, cols)
    if method == "all_touched":
        runs.area[:] = FULL
    if len(runs) == 0:
        return []
    runs, tile = split_at_columns(runs, TILE_COLS)
    # Zones of a tile go together as long as their pixels are no more than a tile's.
    begins = np.flatnonzero(np.concatenate([[True], (runs.zone[1:] != runs.zone[:-1]) | (tile[1:] != tile[:-1])]))
    pixels = np.add.reduceat(runs.stop - runs.start, begins)
    pieces, start, together = [], 0, 0
    for at, tile_here, here in zip(begins.tolist(), tile[begins].tolist(), pixels.tolist()):
        if at > start and (together + here > TILE_PIXELS or tile_here != tile[start]):
            pieces.append(_piece(strip, runs.take(slice(start, at))))
            start, together = at, 0
        together += here
    return [*pieces, _piece(strip, runs.take(slice(start, len(runs))))]


def _piece(strip, runs):
    row, col = int(runs.row.min()), int(runs.start.min())
    window = Window(row, col, int(runs.row.max()) + 1 - row, int(runs.stop.max()) - col)
    return PolygonPiece(strip.first_row, window, strip.zones, runs, strip.is_whole)
