"""Bands of a stack that have no common type."""

import numpy as np


def exact_stack(stack):
    """The stack, or, where its common type cannot hold all whole numbers of its bands, one that reads them apart."""
    large = any(band.dtype.kind in "iu" and band.dtype.itemsize == 8 for band in stack.bands)
    return BandsApart(stack) if large and stack.dtype.kind == "f" else stack


class BandsApart:
    """Reads as a `RasterStack`, but gives tuples of bands, each in its own type.

    Args:
        stack: the `RasterStack`.
    """

    physical = False
    scratch_bytes = 0

    def __init__(self, stack):
        self._parts = [stack.one_band(place) for place in range(len(stack.bands))]
        self.sources = stack.sources
        self.grid = stack.grid
        self.bands = stack.bands
        self.may_be_invalid = stack.may_be_invalid
        self.stored_dtype = self.dtype = max((band.dtype for band in stack.bands), key=lambda dtype: dtype.itemsize)

    def read(self, window, halo=0):
        """As `RasterStack.read`, with tuples of arrays (rows, cols)."""
        parts = [part.read(window, halo) for part in self._parts]
        values = tuple(values[0] for values, _ in parts)
        if all(valid is None for _, valid in parts):
            return values, None
        return values, tuple(np.ones(band.shape, bool) if valid is None else valid[0]
                             for band, (_, valid) in zip(values, parts))

    @property
    def bytes_per_pixel(self):
        """As `RasterStack.bytes_per_pixel`."""
        return sum(part.bytes_per_pixel for part in self._parts)

    def close(self):
        for part in self._parts:
            part.close()
