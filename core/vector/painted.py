"""Features read as the band of a raster, window by window."""

import numpy as np
from osgeo import ogr

from ..coverage.outlines import Outlines
from ..coverage.painting import dominant_value, last_painted
from ..coverage.runs import centre_runs, covered_runs
from ..raster.band import BandInfo
from .burn import burn

_FIND = {"pixel_centre": centre_runs, "all_touched": covered_runs}


class PaintedPolygons:
    """Reads as a `RasterStack` of one band with the value of the polygon at each pixel, NoData outside all.

    Args:
        outlines: the `Outlines` on the grid.
        values: the value of each.
        grid: the `Grid`.
        dtype: type of the values.
        method: "pixel_centre" or "all_touched", where the last polygon counts, or "area_based", where the value does
            that covers the largest part of a pixel.
    """

    may_be_invalid = True
    physical = False
    # Cuts of outlines, and pixels one by one.
    scratch_bytes = 32_000_000

    def __init__(self, outlines: Outlines, values, grid, dtype, method):
        self.grid, self.dtype, self.stored_dtype = grid, np.dtype(dtype), np.dtype(dtype)
        self.bands = (BandInfo(1, self.dtype, has_mask=True),)
        self._outlines, self._method = outlines, method
        distinct, places = np.unique(np.array(values, dtype), return_inverse=True)
        self._ranks = places + 1
        self._by_place = np.concatenate([np.zeros(1, dtype), distinct if method == "area_based"
                                         else np.array(values, dtype)])

    @property
    def meets_the_grid(self):
        """Whether any polygon lies on the grid."""
        rows, cols = self._outlines.rows, self._outlines.cols
        return bool(((rows[:, 0] < np.minimum(rows[:, 1], self.grid.rows)) & (rows[:, 1] > 0)
                     & (cols[:, 0] < np.minimum(cols[:, 1], self.grid.cols)) & (cols[:, 1] > 0)).any())

    @property
    def bytes_per_pixel(self):
        """Memory that `read` takes for each pixel."""
        return 12 + self.dtype.itemsize + (140 if self._method == "area_based" else 0)

    def read(self, window, halo=0):
        """As `RasterStack.read`, without a halo."""
        rows, cols = self._outlines.rows, self._outlines.cols
        inside = np.flatnonzero((rows[:, 0] < window.row + window.rows) & (rows[:, 1] > window.row)
                                & (cols[:, 0] < window.col + window.cols) & (cols[:, 1] > window.col))
        place = window.row, window.col, window.rows, window.cols
        if self._method == "area_based":
            image = dominant_value(self._outlines, inside, self._ranks, place)
        else:
            image = last_painted(self._outlines, inside, place, _FIND[self._method])
        return self._by_place[image][None], (image > 0)[None]

    def close(self):
        """Nothing is open."""


class BurntFeatures:
    """As `PaintedPolygons`, for points and lines, and polygons among them, by GDAL's rules.

    Args:
        geometries: WKB in the grid's coordinate system.
        values, grid, dtype: as for `PaintedPolygons`.
        all_touched: see `burn`.
    """

    may_be_invalid = True
    physical = False
    scratch_bytes = 0

    def __init__(self, geometries, values, grid, dtype, all_touched):
        self.grid, self.dtype, self.stored_dtype = grid, np.dtype(dtype), np.dtype(dtype)
        self.bands = (BandInfo(1, self.dtype, has_mask=True),)
        self._geometries, self._all_touched = tuple(geometries), all_touched
        self._values = np.concatenate([np.zeros(1, dtype), np.array(values, dtype)])
        envelopes = [grid.window_of_envelope(*ogr.CreateGeometryFromWkb(wkb).GetEnvelope()) for wkb in geometries]
        self._bounds = np.array([(0, 0, 0, 0) if e is None else (e.row, e.col, e.row + e.rows, e.col + e.cols)
                                 for e in envelopes], np.int64).reshape(-1, 4)

    @property
    def meets_the_grid(self):
        """Whether any feature lies on the grid."""
        return bool((self._bounds[:, 2] > self._bounds[:, 0]).any())

    @property
    def bytes_per_pixel(self):
        """Memory that `read` takes for each pixel."""
        return 12 + self.dtype.itemsize

    def read(self, window, halo=0):
        """As `RasterStack.read`, without a halo."""
        row0, col0, row1, col1 = self._bounds.T
        inside = np.flatnonzero((row0 < window.row + window.rows) & (row1 > window.row)
                                & (col0 < window.col + window.cols) & (col1 > window.col))
        shapes = [(ogr.CreateGeometryFromWkb(self._geometries[number]), number + 1) for number in inside.tolist()]
        image = burn(shapes, self.grid, window, self._all_touched)
        return self._values[image][None], (image > 0)[None]

    def close(self):
        """Nothing is open."""
