"""Chosen values of a raster as a mask of pixels, and masks that grow."""

import numpy as np

from ..errors import ParameterError
from ..morphology.growth import grown
from .grid import Window
from .pieces import overlap, slices

# More values are looked up faster in a sorted list than one by one.
_ONE_BY_ONE = 8
_BYTES_PER_PIXEL = 4
# Rows of the blocks that the drivers cut where memory is not very small.
_USUAL_ROWS = 256


class ValueMask:
    """True where a band holds one of some values, or where it does not.

    NoData holds no value. Beyond the edge of the raster the mask is false either way.

    Args:
        stack: `RasterStack`, or what reads as one, of one band of stored numbers.
        values: the values, with the scale and offset of the file applied; None for all but 0.
        inverse: true where the band holds none of them.
    Raises:
        ParameterError: the band can hold none of the values.
    """

    def __init__(self, stack, values=None, inverse=False):
        self._stack, self._inverse = stack, inverse
        self._grid, band = stack.grid, stack.bands[0]
        self._numbers = None
        if values is not None:
            found = [band.stored_number(value) for value in values]
            self._numbers = [stack.dtype.type(number) for number in found if number is not None]
            if not self._numbers:
                raise ParameterError("mask_values must be values that {raster} can hold; it has the type {type}.",
                                     raster=stack.sources[0], type=band.dtype.name)
        self.bytes_per_pixel = stack.bytes_per_pixel + _BYTES_PER_PIXEL
        self.scratch_bytes = stack.scratch_bytes

    def read(self, window):
        """The mask of a window, which may lie beyond the edges of the grid, bool (rows, cols)."""
        found = np.zeros((1, window.rows, window.cols), bool)
        inside = overlap(window, self._grid.whole)
        if inside is not None:
            values, valid = self._stack.read(inside)
            held = self._held(values)
            if valid is not None:
                held &= valid
            found[slices(inside, window)] = held != self._inverse
        return found[0]

    def _held(self, values):
        if self._numbers is None:
            return values != 0
        if len(self._numbers) > _ONE_BY_ONE:
            return np.isin(values, self._numbers)
        held = values == self._numbers[0]
        for number in self._numbers[1:]:
            held |= values == number
        return held

    def close(self):
        """Closes the raster."""
        self._stack.close()


class OutsideGrown:
    """True where no mark of another mask lies within a distance; what a `MaskedStack` lets through.

    Args:
        marks: mask that can be read beyond the edges of the grid.
        radius: the distance between centres in pixels; at exactly that distance a mark counts.
    """

    def __init__(self, marks, radius=0):
        self._marks, self._radius = marks, radius
        halo = (1 + 2 * radius / _USUAL_ROWS) ** 2
        self.bytes_per_pixel = (marks.bytes_per_pixel + _BYTES_PER_PIXEL) * halo
        self.scratch_bytes = marks.scratch_bytes

    def read(self, window):
        """The mask of a window of the grid, bool (rows, cols)."""
        radius = self._radius
        if not radius:
            return ~self._marks.read(window)
        marks = self._marks.read(Window(window.row - radius, window.col - radius, window.rows + 2 * radius,
                                        window.cols + 2 * radius))
        if not marks.any():
            return np.ones((window.rows, window.cols), bool)
        return ~grown(marks, radius, is_disk=True)

    def close(self):
        """Closes the other mask."""
        self._marks.close()
