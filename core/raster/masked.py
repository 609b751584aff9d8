"""A stack of which a mask hides pixels."""

from dataclasses import replace

import numpy as np

from .budget import LARGEST_BLOCK
from .halo import cut, padded


class MaskedStack:
    """Reads as a `RasterStack` whose pixels are invalid where a mask says so too.

    Args:
        stack: the `RasterStack`, or what reads as one.
        mask: gives by ``mask.read(window)`` a bool array (rows, cols), true where pixels stay; its
            ``bytes_per_pixel`` and ``scratch_bytes`` are what that takes.
    """

    def __init__(self, stack, mask):
        self._stack, self._mask = stack, mask
        self.sources, self.grid = stack.sources, stack.grid
        self.dtype, self.stored_dtype, self.physical = stack.dtype, stack.stored_dtype, stack.physical
        self.bands = tuple(info if info.may_be_invalid else replace(info, has_mask=True) for info in stack.bands)
        self.may_be_invalid = True
        self.bytes_per_pixel = stack.bytes_per_pixel + len(stack.bands) + 1 + mask.bytes_per_pixel
        self.scratch_bytes = stack.scratch_bytes + mask.scratch_bytes
        self.largest_block = getattr(stack, "largest_block", LARGEST_BLOCK)

    def band_names(self):
        """As `RasterStack.band_names`."""
        return self._stack.band_names()

    def places(self):
        """As `RasterStack.places`."""
        return self._stack.places()

    def read(self, window, halo=0):
        """As `RasterStack.read`."""
        inner = cut(window, halo, self.grid)
        values, valid = self._stack.read(inner)
        stays = self._mask.read(inner)
        if not stays.all():
            valid = np.broadcast_to(stays, values.shape) if valid is None else valid & stays
        return padded(values, valid, inner, window, halo)

    def close(self):
        """As `RasterStack.close`."""
        self._stack.close()
        self._mask.close()
