"""Dilation of chosen values of a class map."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .growth import grown
from .halo import valid_inside

_SECONDS_PER_UNION = 2e-10


@dataclass(frozen=True)
class Dilation:
    """Block function that lets chosen values take the pixels around them.

    A chosen value takes the pixels of other values whose square or disk holds a pixel of it; of several chosen values
    within reach the last in the list wins. Chosen values do not take from one another, so the result follows from the
    input alone. NoData neither takes nor is taken.

    Attributes:
        chosen: for each band the values to dilate, in the type of the band.
        radius: in pixels, at least 1; it is the halo too.
        is_disk: the cells with x^2 + y^2 <= radius^2; otherwise the square of side 2 radius + 1.
    """

    chosen: Tuple[Tuple, ...]
    radius: int
    is_disk: bool = False

    @property
    def seconds_per_pixel(self):
        """Rough time for a pixel of all bands."""
        unions = 3 * self.radius + 2 if self.is_disk else 4 * self.radius.bit_length()
        return 1e-9 + _SECONDS_PER_UNION * unions * sum(map(len, self.chosen))

    @property
    def bytes_per_pixel(self):
        """Bytes of work arrays for a pixel of a block, the results of all bands aside."""
        return 6

    def __call__(self, values, valid):
        """Gives [(results, valid), changed pixels] without the halo for (bands, rows + 2 radius, cols + 2 radius)."""
        inner = np.s_[self.radius:-self.radius, self.radius:-self.radius]
        results, changed = values[(slice(None), *inner)].copy(), 0
        for band, (around, result, chosen) in enumerate(zip(values, results, self.chosen)):
            takeable = ~np.isin(result, chosen)
            if valid is not None:
                takeable &= valid[band][inner]
            for value in chosen:
                marks = around == value
                if valid is not None:
                    marks &= valid[band]
                if marks.any():
                    np.copyto(result, value, where=grown(marks, self.radius, self.is_disk) & takeable)
            changed += int(np.count_nonzero(takeable & (result != around[inner])))
        return [(results, valid_inside(valid, self.radius)), changed]
