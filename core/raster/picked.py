"""A raster read on another grid whose rows and columns are some of its own: nothing is computed, values are picked."""

import numpy as np

from .grid import Window
from .jobs import check_stopped
from .pieces import quartered

# Positions this little before a pixel's edge are on it; the same for all programs that write coordinates as text.
_ON_EDGE = 1e-6
_LARGEST_READ = 1 << 19
_VALUES_IN_A_MOMENT = 1 << 25


class PickedRaster:
    """The pixels of a raster whose row and column hold the centres of a target grid's pixels.

    On one lattice these are the pixels themselves; on another it is nearest-neighbour resampling, exact for every type.

    Args:
        stack: the `RasterStack` of the raster.
        target: the target `Grid`.
        pixel_map: straight `PixelMap` from the target to the raster.

    Attributes:
        dtype: type of the values.
        covers: whether every pixel of the target lies on the raster.
        scratch_bytes: memory of a call whatever the size of its window.
        largest_block: pixels of a window at most that is read in a moment.
    """

    def __init__(self, stack, target, pixel_map):
        self._stack, self._map = stack, pixel_map
        self.dtype = stack.dtype
        self._limit = max(1, _LARGEST_READ // len(stack.bands))
        corners = Window(0, 0, target.rows, target.cols)
        self.covers = all(index.min() >= 0 and index.max() < size for index, size in zip(
            self._indices(corners), (stack.grid.rows, stack.grid.cols)))
        is_scaled_down = max(abs(pixel_map.row[1]), abs(pixel_map.col[2])) > 1
        pixel = len(stack.bands) * (stack.dtype.itemsize + (2 if stack.may_be_invalid else 0))
        self.scratch_bytes = self._limit * pixel if is_scaled_down else 0
        behind = abs(pixel_map.row[1] * pixel_map.col[2]) * len(stack.bands)
        self.largest_block = max(1, int(_VALUES_IN_A_MOMENT / max(1, behind)))

    def read(self, window):
        """Values (bands, rows, cols) and their validity, or None when all are valid, of a window of the target."""
        rows, cols = self._indices(window)
        if self._is_window(rows, self._stack.grid.rows) and self._is_window(cols, self._stack.grid.cols):
            return self._stack.read(Window(int(rows[0]), int(cols[0]), len(rows), len(cols)))
        shape = (len(self._stack.bands), window.rows, window.cols)
        values = np.zeros(shape, self.dtype)
        valid = None if self.covers and not self._stack.may_be_invalid else np.zeros(shape, bool)
        self._fill(values, valid, rows, cols)
        return values, valid

    def _indices(self, window):
        rows = self._map.row_positions(window.row + np.arange(window.rows) + 0.5)
        cols = self._map.col_positions(window.col + np.arange(window.cols) + 0.5)
        return np.floor(rows + _ON_EDGE).astype(np.int64), np.floor(cols + _ON_EDGE).astype(np.int64)

    @staticmethod
    def _is_window(index, size):
        return index[0] >= 0 and index[-1] < size and index[-1] - index[0] == len(index) - 1

    def _fill(self, values, valid, rows, cols):
        row_place, rows = _inside(rows, self._stack.grid.rows)
        col_place, cols = _inside(cols, self._stack.grid.cols)
        if len(rows) == 0 or len(cols) == 0:
            return
        source = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
        target = Window(row_place, col_place, len(rows), len(cols))
        if source.rows * source.cols > max(self._limit, len(rows) * len(cols)) and len(rows) * len(cols) > 1:
            for part in quartered(target):
                check_stopped()
                inside = np.s_[:, part.row:part.row + part.rows, part.col:part.col + part.cols]
                row, col = part.row - row_place, part.col - col_place
                self._fill(values[inside], None if valid is None else valid[inside],
                           rows[row:row + part.rows], cols[col:col + part.cols])
            return
        read, read_valid = self._stack.read(source)
        inside = np.s_[:, row_place:row_place + len(rows), col_place:col_place + len(cols)]
        rows, cols = rows - source.row, cols - source.col
        values[inside] = _taken(read, rows, cols)
        if valid is not None:
            valid[inside] = True if read_valid is None else _taken(read_valid, rows, cols)


def _inside(index, size):
    """First place and indices of those within a size; they are together, since the indices are in order."""
    places = np.flatnonzero((index >= 0) & (index < size))
    return (int(places[0]), index[places]) if len(places) else (0, places)


def _taken(values, rows, cols):
    for axis, index in ((1, rows), (2, cols)):
        if len(index) == values.shape[axis] and len(index) > 1 and index[0] > index[-1]:
            values = np.flip(values, axis)
        elif len(index) != values.shape[axis] or len(index) > 1 and index[0] == index[1]:
            values = values.take(index, axis)
    return values
