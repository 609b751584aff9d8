"""Pieces of a raster resampled to sums that keep its total."""

from dataclasses import dataclass

import numpy as np

from ..resample.area_sums import area_sums
from .place import Place

# Part of a source pixel: a cell that reaches no further into valid pixels touches them by rounding.
_TOUCH = 1e-6


@dataclass(frozen=True)
class AreaSum:
    """Sums of the source pixels in each pixel of the target, each by the part of it inside; a resampler.

    It does what GDAL's method "sum" is to do. GDAL's own loses or adds pixels where corners meet edges and at the rims
    of the pieces it works in.

    Attributes:
        place: the `Place` of the target in the source.
    """

    place: Place
    dtype = np.dtype("float64")
    before = after = np.array((1, 1))
    ends_at_edge = True
    bytes_per_value = 56

    def __call__(self, piece, source, values, valid):
        rows, cols = self.place.corners(piece, source)
        if valid is None:
            valid = np.ones((1, *values.shape[1:]), bool)
        sums = area_sums(rows, cols, np.where(valid, values, 0).astype(np.float64))
        found = area_sums(rows, cols, valid.astype(np.float64)) > _TOUCH
        return np.where(found, sums, 0.0), np.broadcast_to(found, sums.shape)
