"""A raster resampled to a target grid piece by piece, each piece from its own window of the source."""

import math

import numpy as np

from ..errors import InputError
from .grid import Window
from .halo import padded
from .jobs import check_stopped
from .lattice import SAME_PLACE
from .pieces import overlap, quartered, slices, tiles_over

TILE = 256
# Pixels times bands of the source that are read at once, unless one pixel of the target needs more.
_LARGEST_READ = 1 << 19
# Beyond this Cancel would not be prompt.
_MOST_FOR_A_PIXEL = 1 << 25
# A turned pixel is as wide as its diagonal, and one of another projection wider than the others in places.
_WIDER = 1.5
_VALUES_IN_A_MOMENT = 1 << 21
# Intervals of the positions that bound a piece's source window, and what the bound adds for the arcs between them.
_INTERVALS = 16
_ARC = 0.02


class PiecewiseRaster:
    """A raster on a target grid.

    The pieces are fixed on the target grid, and a piece does not depend on the window that is read, so neither do the
    values. A pixel whose corners cannot all be brought to the source is invalid.

    Args:
        stack: the `RasterStack` of the raster.
        target: the target `Grid`.
        place: the `Place` of the target in the raster.
        resampler: gives the pixels of a piece from those of its source window,
            ``resampler(piece, source, values, valid)`` → (values, valid). Its attributes: ``dtype`` of the values;
            ``before`` and ``after``, source rows and columns that it looks at besides those under the piece;
            ``ends_at_edge``, whether the window is cut at the raster's edge or goes on with invalid pixels;
            ``bytes_per_value``, its memory for each pixel and band of the source window.

    Attributes:
        dtype: type of the values.
        covers: whether every pixel of the target surely lies on the raster.
        scratch_bytes: memory of a call whatever the size of its window.
        largest_block: pixels of a window at most that is read in a moment.
    """

    def __init__(self, stack, target, place, resampler):
        self._stack, self._target, self._place, self._resampler = stack, target, place, resampler
        self.dtype = resampler.dtype
        self.covers = place.straight is not None and _holds(stack.grid, place.straight, target)
        self._limit = max(1, _LARGEST_READ // len(stack.bands))
        behind = place.row_scale * place.col_scale * len(stack.bands)
        self.largest_block = max(1, int(min(TILE ** 2, _VALUES_IN_A_MOMENT / max(1, behind))))
        for_a_pixel = math.prod(_WIDER * scale + around + 2 for scale, around in zip(
            (place.row_scale, place.col_scale), resampler.before + resampler.after))
        self._most = max(_LARGEST_READ, math.ceil(min(for_a_pixel, _MOST_FOR_A_PIXEL)))
        self.scratch_bytes = self._most * (2 * stack.dtype.itemsize + 2 + resampler.bytes_per_value)

    def read(self, window):
        """Values (bands, rows, cols) and their validity, or None when all are valid, of a window of the target."""
        shape = (len(self._stack.bands), window.rows, window.cols)
        values, valid = np.zeros(shape, self.dtype), np.zeros(shape, bool)
        for tile in tiles_over(window, self._target, TILE):
            for piece, source in self._pieces(tile, window):
                check_stopped()
                common = overlap(piece, window)
                found, found_valid = self._resampled(piece, source)
                values[slices(common, window)] = found[slices(common, piece)]
                valid[slices(common, window)] = found_valid[slices(common, piece)]
        return values, None if valid.all() else valid

    def _resampled(self, piece, source):
        if source.rows * source.cols <= self._limit:
            return self._resampler(piece, source, *_read_source(self._stack, source))
        parts = []
        for place in range(len(self._stack.bands)):
            with self._stack.one_band(place) as band:
                parts.append(self._resampler(piece, source, *_read_source(band, source)))
        return tuple(np.concatenate(part) for part in zip(*parts))

    def _pieces(self, piece, window):
        """Pairs (piece, window of the source behind it) for what the source reaches of a piece and of the window."""
        if overlap(piece, window) is None:
            return
        positions = self._positions(piece)
        known = np.isfinite(positions).all(axis=0)
        if not known.any():
            return
        is_pixel = piece.rows * piece.cols == 1
        if known.all():
            source = self._source_window(positions)
            if source is None:
                return
            # All bands at once, or, where one pixel needs more, one after the other.
            if source.rows * source.cols <= (self._most if is_pixel else self._limit):
                yield piece, source
                return
            if is_pixel:
                raise InputError("One pixel of the output needs {rows} x {cols} pixels of {raster}, too many for one "
                                 "step; resample it to pixels of a size between first.",
                                 rows=source.rows, cols=source.cols, raster=self._stack.sources[0])
        if not is_pixel:
            for quarter in quartered(piece):
                yield from self._pieces(quarter, window)

    def _positions(self, piece):
        rows = np.linspace(piece.row, piece.row + piece.rows, min(piece.rows, _INTERVALS) + 1)
        cols = np.linspace(piece.col, piece.col + piece.cols, min(piece.cols, _INTERVALS) + 1)
        rows, cols = np.meshgrid(rows, cols, indexing="ij")
        return np.stack(self._place(rows.ravel(), cols.ravel()))

    def _source_window(self, positions):
        low, high = positions.min(axis=1), positions.max(axis=1)
        arc = (_ARC if self._place.straight is None else 0) * (high - low)
        row0, col0 = (math.floor(position) for position in low - arc - self._resampler.before)
        row1, col1 = (math.ceil(position) for position in high + arc + self._resampler.after)
        source = Window(row0, col0, row1 - row0, col1 - col0)
        inside = overlap(source, self._stack.grid.whole)
        return inside if inside is None or self._resampler.ends_at_edge else source


def _read_source(stack, window):
    inside = overlap(window, stack.grid.whole)
    return padded(*stack.read(inside), inside, window, 0)


def _holds(source, pixel_map, target):
    """Whether all corners of the target lie on the source."""
    corners = [pixel_map(row, col) for row in (0, target.rows) for col in (0, target.cols)]
    return all(-SAME_PLACE <= row <= source.rows + SAME_PLACE and -SAME_PLACE <= col <= source.cols + SAME_PLACE
               for row, col in corners)
