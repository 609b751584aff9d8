"""Where the pixels of a target grid lie in a source raster, also when their coordinate systems differ."""

import math
import threading

import numpy as np
from osgeo import gdal

from ..errors import InputError
from .extent import bounds_in, bounds_of, wkt_of
from .gdalio import gdal_calls
from .grid import same_crs
from .lattice import PixelMap
from .memory import empty_raster, memory_raster

_WORLD = "EPSG:4326"
_SAMPLES = 9


class Place:
    """Takes positions in pixels of a target grid to positions in pixels of a source grid, exactly.

    May be used from several threads at once, and sent to other processes.

    Args:
        target, source: `Grid` objects; where either has no coordinate system, coordinates are taken as they are.
        name: what messages call the source.

    Attributes:
        name: the source's name.
        straight: the `PixelMap`, or None where the coordinate systems differ.
        row_scale, col_scale: pixels of the source, along its columns and rows, to a pixel of the target.
    """

    def __init__(self, target, source, name):
        self._target, self._source, self.name = target, source, name
        self._threads = threading.local()
        one_system = not target.crs or not source.crs or same_crs(target.crs, source.crs)
        self.straight = PixelMap.between(target, source) if one_system else None
        self._area = None if one_system else _area_of_interest(source)
        self.row_scale, self.col_scale = self._scales()

    def __call__(self, rows, cols):
        """Positions in the source.

        Args:
            rows, cols: 1-D arrays of equal length.
        Returns:
            (rows, cols), NaN where a position cannot be brought there.
        """
        if self.straight is not None:
            return self.straight(rows, cols)
        with gdal_calls() as failures:
            found = failures.attempt(self._transformer().TransformPoints, 1, list(zip(cols.tolist(), rows.tolist())))
        if found is None:
            return np.full(len(rows), np.nan), np.full(len(rows), np.nan)
        points, good = np.array(found[0], np.float64), np.array(found[1], bool)
        points[~good] = np.nan
        points[~np.isfinite(points).all(axis=1)] = np.nan
        return points[:, 1], points[:, 0]

    def corners(self, piece, source):
        """Where the corners of the target's pixels lie in a window of the source.

        Args:
            piece: `Window` of the target.
            source: `Window` of the source.
        Returns:
            (rows, cols): float64 ndarrays (piece.rows + 1, piece.cols + 1), from the first corner of ``source``.
        """
        rows, cols = np.meshgrid(piece.row + np.arange(piece.rows + 1.0), piece.col + np.arange(piece.cols + 1.0),
                                 indexing="ij")
        there = self(rows.ravel(), cols.ravel())
        return tuple(positions.reshape(rows.shape) - start for positions, start in zip(there, (source.row, source.col)))

    def datasets(self, bands, valid, window, out, piece):
        """Source and target of a warp, as GDAL datasets, and the options of GDAL's transformer between them.

        Args:
            bands, valid: the source's pixels of ``window``, as `memory_raster` takes them.
            out: arrays for the pixels of the target's ``piece``.
        """
        if self.straight is None:
            options = [] if self._area is None else [f"AREA_OF_INTEREST={self._area}"]
            return (memory_raster(bands, self._source.window_transform(window), self._source.crs, valid),
                    memory_raster(out, self._target.window_transform(piece), self._target.crs), options)
        # In pixels of the source, twice over: GDAL takes a pixel size of 1 for no georeference at all.
        row, col = self.straight(piece.row, piece.col)
        (_, row_by_row, row_by_col), (_, col_by_row, col_by_col) = self.straight.row, self.straight.col
        transform = (2 * (col - window.col), 2 * col_by_col, 2 * col_by_row,
                     -2 * (row - window.row), -2 * row_by_col, -2 * row_by_row)
        return memory_raster(bands, (0.0, 2.0, 0.0, 0.0, 0.0, -2.0), "", valid), memory_raster(out, transform), []

    def _scales(self):
        if self.straight is not None:
            return math.hypot(*self.straight.row[1:]), math.hypot(*self.straight.col[1:])
        rows, cols = (axis.ravel() for axis in np.meshgrid(
            (np.arange(_SAMPLES) + 0.5) / _SAMPLES * self._target.rows,
            (np.arange(_SAMPLES) + 0.5) / _SAMPLES * self._target.cols, indexing="ij"))
        here, lower, right = self(rows, cols), self(rows + 1, cols), self(rows, cols + 1)
        scales = [np.hypot(below - at, beside - at) for at, below, beside in zip(here, lower, right)]
        if not all(np.isfinite(scale).any() for scale in scales):
            return 1.0, 1.0
        return tuple(float(np.nanmedian(scale)) for scale in scales)

    def _transformer(self):
        if not hasattr(self._threads, "transformer"):
            options = [] if self._area is None else [f"AREA_OF_INTEREST={self._area}"]
            with gdal_calls() as failures:
                made = failures.attempt(gdal.Transformer, empty_raster(self._source), empty_raster(self._target),
                                        options)
            if made is None:
                raise InputError("{raster} cannot be brought to another coordinate system: {reason}.",
                                 raster=self.name, reason=failures.reason())
            self._threads.transformer = made
        return self._threads.transformer

    def __getstate__(self):
        return {name: value for name, value in self.__dict__.items() if name != "_threads"}

    def __setstate__(self, state):
        self.__dict__.update(state, _threads=threading.local())


def _area_of_interest(grid):
    """West, south, east and north of a grid, so that PROJ chooses one operation for all of its parts; or None."""
    try:
        box = bounds_in(bounds_of(grid), wkt_of(_WORLD))
    except InputError:
        return None
    return f"{box.xmin:.17g},{box.ymin:.17g},{box.xmax:.17g},{box.ymax:.17g}"
