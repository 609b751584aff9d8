"""Pieces of a raster resampled to the value that takes the largest area."""

from dataclasses import dataclass

import numpy as np

from ..resample.area_mode import area_mode
from .place import Place


@dataclass(frozen=True)
class AreaMode:
    """The value of the source with the largest area in each pixel of the target; a resampler.

    GDAL's method "mode" counts pixels before its version 3.11 and areas from it on, and gives of equally frequent
    values the first in some order. Here it is the area, and of equal areas the lowest value. As in GDAL, a pixel of
    the target that is turned in the source is taken for the box around it.

    Attributes:
        place: the `Place` of the target in the source.
        dtype: type of the source.
    """

    place: Place
    dtype: np.dtype
    before = after = np.array((1, 1))
    ends_at_edge = True
    bytes_per_value = 64

    def __call__(self, piece, source, values, valid):
        corners = self.place.corners(piece, source)
        rows, cols = (np.stack([ends.min(axis=0), ends.max(axis=0)]) for ends in map(_around, corners))
        modes, found = zip(*[area_mode(rows, cols, band, None if valid is None else valid[number])
                             for number, band in enumerate(values)])
        return np.stack(modes), np.stack(found)


def _around(positions):
    """The positions of the four corners of each pixel, (4, rows, cols)."""
    return np.stack([positions[:-1, :-1], positions[:-1, 1:], positions[1:, :-1], positions[1:, 1:]])
