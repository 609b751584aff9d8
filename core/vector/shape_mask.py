"""Polygons, lines and points as a mask of pixels."""

import numpy as np
from osgeo import ogr

from ..bounds import Bounds
from ..raster.extent import window_of_bounds
from ..raster.grid import Window
from .burn import burn
from .envelopes import Envelopes

# GDAL's raster in memory, its copy, and the result.
_BYTES_PER_PIXEL = 3


class ShapeMask:
    """True in the pixels that shapes hold, or in those that they do not.

    Args:
        geometries: WKB of the shapes, in the coordinate system of the grid.
        grid: the `Grid`.
        all_touched: take every pixel that a shape touches; otherwise those whose centre lies inside.
        inside: whether the pixels of the shapes are the true ones.
    """

    bytes_per_pixel = _BYTES_PER_PIXEL
    scratch_bytes = 0

    def __init__(self, geometries, grid, all_touched=False, inside=True):
        self._geometries, self._grid = tuple(geometries), grid
        self._all_touched, self._inside = all_touched, inside
        self._envelopes = Envelopes([window_of_bounds(Bounds(*ogr.CreateGeometryFromWkb(wkb).GetEnvelope()), grid)
                                     for wkb in self._geometries])

    def read(self, window: Window):
        """The mask of a window, which may lie beyond the edges of the grid, bool (rows, cols)."""
        shapes = [(ogr.CreateGeometryFromWkb(self._geometries[number]), 1)
                  for number in self._envelopes.meeting(window)]
        if not shapes:
            return np.full((window.rows, window.cols), not self._inside)
        return (burn(shapes, self._grid, window, self._all_touched, np.uint8) == 1) == self._inside

    def close(self):
        """Does nothing; there is no file."""
