"""The values of a raster as zones, piece by piece."""

from dataclasses import dataclass

import numpy as np

from ..coverage.cells import Cells
from ..errors import InputError
from ..stats.counts import ValueCounts, add_counts
from ..stats.keys import to_keys
from .blocks import BlockCost, reduce_blocks
from .grid import Window
from .polygon_zones import STRIP_ROWS, TILE_COLS
from .stack import RasterStack

# Values that lie close together are looked up in a table.
_LARGEST_TABLE = 1 << 20


@dataclass(frozen=True)
class RasterPiece:
    """A window with pixels of zones.

    Attributes:
        first_row: zones that end above this row are complete.
        window: the `Window`.
        zones: the `RasterZones`.
    """

    first_row: int
    window: Window
    zones: "RasterZones"

    def cells(self):
        """The `Cells` of the window."""
        return self.zones.cells(self.window)

    def whole_zones(self):
        """The zones of which no other piece has pixels: it is not known of any."""
        return np.zeros(0, np.int64)


class RasterZones:
    """Zones that are the whole numbers of a raster; its NoData pixels belong to none.

    Args:
        source: the raster.
        band: number of its band.
        ctx: the `Context`; all values are counted once.

    Attributes:
        stack: the raster.
        values: the values of the zones, ascending.
        most_pixels: int64, pixels of each.

    Raises:
        InputError: it cannot be read, holds other than whole numbers, or too many different ones.
    """

    weighted = False
    shift = None

    def __init__(self, source, band, ctx):
        self.stack = RasterStack([source], [band])
        counts = {}
        reduce_blocks(self.stack, ValueCounts(source), lambda _, part, __: add_counts(counts, part, source), None, ctx,
                      BlockCost(16))
        for value in counts:
            if value != int(value):
                raise InputError("The zones of {raster} must be whole numbers; it holds {value}.",
                                 raster=source, value=value)
        self.values = np.array(sorted(counts), self.stack.dtype)
        self.most_pixels = np.array([counts[value] for value in sorted(counts)], np.int64)
        self.last_rows = np.full(len(self.values), self.stack.grid.rows)
        self._keys = _keys(self.values)
        self._table = None
        if len(self) and int(self._keys[-1]) - int(self._keys[0]) < _LARGEST_TABLE:
            self._table = np.zeros(int(self._keys[-1]) - int(self._keys[0]) + 1, np.int32)
            self._table[self._keys - self._keys[0]] = np.arange(len(self))

    def __len__(self):
        return len(self.values)

    @property
    def nbytes(self):
        """Bytes that the zones take all the time."""
        return 48 * len(self) + (0 if self._table is None else self._table.nbytes)

    def pieces(self, ctx, wanted=None):
        """The pieces in the order of strips and tiles; all zones are in each, whatever is wanted."""
        grid = self.stack.grid
        for row in range(0, grid.rows, STRIP_ROWS):
            for col in range(0, grid.cols, TILE_COLS):
                yield RasterPiece(row, Window(row, col, min(STRIP_ROWS, grid.rows - row),
                                              min(TILE_COLS, grid.cols - col)), self)

    def cells(self, window):
        """The `Cells` of a window."""
        values, valid = self.stack.read(window)
        inside = None if valid is None else np.flatnonzero(valid)
        keys = _keys(values.reshape(-1) if inside is None else values.reshape(-1).take(inside))
        if self._table is None:
            numbers = np.searchsorted(self._keys, keys)
        else:
            numbers = self._table.take(keys - self._keys[0])
        # Small numbers are sorted by their digits, in a time that does not grow with the variety.
        order = np.argsort(numbers.astype(np.min_scalar_type(max(len(self) - 1, 0)), copy=False), kind="stable")
        counts = np.bincount(numbers)
        zones = np.flatnonzero(counts)
        return Cells(zones, counts[zones], order if inside is None else inside.take(order))


def _keys(values):
    return to_keys(values) if values.dtype.kind in "iu" else values.astype(np.int64)
