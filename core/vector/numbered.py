"""A raster stack with the number of the feature at each pixel."""

import numpy as np
from osgeo import ogr

from .burn import burn
from .envelopes import Envelopes

# A burnt window, and its copy.
_BYTES_PER_PIXEL = 8
# To burn one feature alone takes the time of as many pixels.
_PIXELS_OF_A_BURN = 12000


class NumberedStack:
    """Reads as a `RasterStack`, but gives pairs of values and numbers of features.

    A pixel has the number, from 1, of the last feature that holds it, and 0 outside all of them.

    Args:
        stack: the `RasterStack`.
        geometries: WKB of the features, in the coordinate system of the stack's grid.
        all_touched: take every pixel that a polygon touches; otherwise those whose centre lies inside.
    """

    physical = False

    def __init__(self, stack, geometries, all_touched=False):
        self._stack = stack
        self._geometries = tuple(geometries)
        self._all_touched = all_touched
        self.sources, self.grid, self.bands = stack.sources, stack.grid, stack.bands
        self.dtype, self.stored_dtype = stack.dtype, stack.stored_dtype
        self.may_be_invalid = stack.may_be_invalid
        self.bytes_per_pixel = stack.bytes_per_pixel + _BYTES_PER_PIXEL
        self.scratch_bytes = stack.scratch_bytes
        self._envelopes = Envelopes([self.grid.window_of_envelope(*ogr.CreateGeometryFromWkb(wkb).GetEnvelope())
                                     for wkb in self._geometries])

    @property
    def features(self):
        """How many features there are."""
        return len(self._geometries)

    @property
    def features_on_grid(self):
        """How many features may lie on the grid."""
        return len(self._envelopes)

    def is_touched(self, window):
        """Whether a feature may lie in a window."""
        return bool(self._envelopes.meeting(window))

    def read(self, window, halo=0):
        """As `RasterStack.read`, the values paired with an int32 array (rows, cols) of numbers; 0 in the halo."""
        values, valid = self._stack.read(window, halo)
        numbers = np.zeros(values.shape[1:], np.int32)
        self._burn(numbers[halo:halo + window.rows, halo:halo + window.cols], window)
        return (values, numbers), valid

    def _burn(self, numbers, window):
        """Burns the features into an array of a window's shape: each in its own part where that is quicker."""
        parts = self._envelopes.parts(window)
        shapes = {number: ogr.CreateGeometryFromWkb(self._geometries[number]) for number in parts}
        if sum(part.rows * part.cols + _PIXELS_OF_A_BURN for part in parts.values()) > window.rows * window.cols:
            numbers[...] = burn([(shape, number + 1) for number, shape in shapes.items()], self.grid, window,
                                self._all_touched)
            return
        for number, part in parts.items():
            top, left = part.row - window.row, part.col - window.col
            burnt = burn([(shapes[number], number + 1)], self.grid, part, self._all_touched)
            np.copyto(numbers[top:top + part.rows, left:left + part.cols], burnt, where=burnt > 0)

    def close(self):
        self._stack.close()
