"""A raster stack with the values of shapes as one more band."""

import numpy as np

from .envelopes import Envelopes
from .shapes import LabelledShapes


class LabelledStack:
    """Reads as a `RasterStack` whose last band is the value of the shapes at each pixel, NoData outside them.

    Args:
        stack: the `RasterStack`.
        shapes: `LabelledShapes` on its grid.
        values: the value of each class of the shapes, whole numbers.
    """

    def __init__(self, stack, shapes: LabelledShapes, values):
        self._stack = stack
        self._shapes = shapes
        self._values = np.array([0, *values], np.result_type(np.int32, *map(np.min_scalar_type, values)))
        self.sources = stack.sources
        self.grid = stack.grid
        self.bands = (*stack.bands, stack.bands[0])
        self.stored_dtype = self.dtype = np.result_type(stack.dtype, self._values.dtype)
        self.physical = False
        self.may_be_invalid = True
        self.bytes_per_pixel = len(self.bands) * (self.dtype.itemsize + 2)
        self.scratch_bytes = stack.scratch_bytes
        self._envelopes = Envelopes(shapes.envelopes())

    def read(self, window, halo=0):
        """As `RasterStack.read`."""
        values, valid = self._stack.read(window, halo)
        shape = (len(values) + 1, *values.shape[1:])
        joined, joined_valid = np.zeros(shape, self.dtype), np.ones(shape, bool)
        joined[:-1] = values
        if valid is not None:
            joined_valid[:-1] = valid
        inner = np.s_[halo:halo + window.rows, halo:halo + window.cols]
        classes, *_ = self._shapes.labels(window, self._envelopes.meeting(window))
        joined[-1][inner] = self._values[classes]
        joined_valid[-1] = False
        joined_valid[-1][inner] = classes > 0
        return joined, joined_valid

    def close(self):
        self._stack.close()
