"""Pieces of a raster averaged over blocks of whole pixels."""

from dataclasses import dataclass

import numpy as np

from ..resample.block_means import block_means
from .grid import Window
from .halo import padded
from .pieces import overlap
from .place import Place

# Part of a pixel: less is the rounding of positions.
_WHOLE = 1e-6


@dataclass(frozen=True)
class BlockAverage:
    """The mean of the valid source pixels in each pixel of the target, where these are blocks of whole ones.

    A resampler that gives what GDAL's method "average" gives there, from exact sums.

    Attributes:
        place: the `Place` of the target in the source.
        height, width: source rows and columns to a pixel of the target.
        dtype: type of the means.
    """

    place: Place
    height: int
    width: int
    dtype: np.dtype
    before = after = np.zeros(2)
    ends_at_edge = True
    # Sums, means and counts of an eighth at most, and copies of the values and the mask.
    bytes_per_value = 24

    @classmethod
    def of(cls, place, target, dtype):
        """The resampler, or None where the pixels of the target `Grid` are no blocks of whole ones."""
        found = place.straight
        if found is None or not found.is_straight(target):
            return None
        height, width = round(found.row[1]), round(found.col[2])
        if height < 1 or width < 1:
            return None
        for positions, size, count in ((found.row_positions, height, target.rows),
                                       (found.col_positions, width, target.cols)):
            start = round(positions(0))
            if abs(positions(0) - start) > _WHOLE or abs(positions(count) - start - size * count) > _WHOLE:
                return None
        return cls(place, height, width, dtype)

    def __call__(self, piece, source, values, valid):
        row, col = (round(position) for position in self.place.straight(piece.row, piece.col))
        blocks = Window(row, col, piece.rows * self.height, piece.cols * self.width)
        inside = overlap(blocks, source)
        if inside is None:
            shape = (len(values), piece.rows, piece.cols)
            return np.zeros(shape, self.dtype), np.zeros(shape, bool)
        down, right = inside.row - source.row, inside.col - source.col
        part = (slice(None), slice(down, down + inside.rows), slice(right, right + inside.cols))
        values, valid = padded(values[part], None if valid is None else valid[part], inside, blocks, 0)
        return block_means(values, valid, self.height, self.width, self.dtype)
