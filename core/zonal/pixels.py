"""What the pixels of one piece of a raster tell about the zones there."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..coverage.runs import FULL
from ..stats.keys import to_keys
from ..stats.ranges import stretched
from .moments import Moments
from .tally import Tally


@dataclass(frozen=True)
class ZonePixels:
    """Valid pixels of a piece of one band, zone by zone.

    Attributes:
        zones: int64 (zones,), the zones that have a valid pixel here, ascending.
        counts: int64 (zones,), how many each has.
        values: ndarray (pixels,).
        index: int64 (pixels,), positions in the flattened window.
        area: int64 (pixels,), covered area of each up to `FULL`; None where pixels are covered wholly or not at all.
    """

    zones: np.ndarray
    counts: np.ndarray
    values: np.ndarray
    index: np.ndarray
    area: Optional[np.ndarray]

    @classmethod
    def of(cls, cells, values, valid, weighted):
        """Takes the pixels of a window.

        Args:
            cells: `Cells` of the window.
            values: ndarray (rows, cols) of a band.
            valid: bool ndarray (rows, cols), or None when all pixels are valid.
            weighted: whether pixels count by the share that is covered.
        """
        counts, index, area = cells.counts, cells.index, cells.area
        flat = values.reshape(-1)
        total = int(counts.sum())
        values = flat[:total] if index is None else flat.take(index)
        index = np.arange(total) if index is None else index
        if weighted and area is None:
            area = np.full(total, FULL)
        zones = cells.zones
        valid = True if valid is None else valid.reshape(-1).take(index)
        if not np.all(valid):
            counts = np.add.reduceat(valid.astype(np.int64), np.cumsum(counts) - counts)
            zones, counts = zones[counts > 0], counts[counts > 0]
            values, index = values.compress(valid), index.compress(valid)
            area = None if area is None else area.compress(valid)
        return cls(zones, counts, values, index, area if weighted else None)

    def of_zones(self, wanted):
        """The pixels of some of the zones.

        Args:
            wanted: bool (zones,).
        """
        if wanted.all():
            return self
        each = np.repeat(wanted, self.counts)
        return ZonePixels(self.zones[wanted], self.counts[wanted], self.values.compress(each),
                          self.index.compress(each), None if self.area is None else self.area.compress(each))

    def moments(self, spread):
        """`Moments` of the zones, with their deviation or without it."""
        share = None if self.area is None else self.area / FULL
        return Moments.of(self.values, self.counts, share, spread)

    def tally(self, shift, ground=None, ranked=True):
        """`Tally` of the values of the zones.

        Args:
            shift: int64 (zones,), bits of the covered areas that a zone's unit leaves out, so that the sum of all its
                pixels is a 64-bit number.
            ground: float64 (pixels of the window,), area of each on the ground, or None.
            ranked: keep what quantiles need.
        """
        weight = None if self.area is None else self.area >> stretched(shift, self.counts)
        whole = None if self.area is None else FULL >> shift
        if ground is not None:
            ground = ground.take(self.index) * (1 if self.area is None else self.area / FULL)
        return Tally.of(self.zones, self.counts, to_keys(self.values), weight, whole, ground, ranked)


def unit_shift(most_pixels):
    """Bits that the covered area of a pixel is shortened by, so that those of so many pixels add up below 2^62.

    Args:
        most_pixels: int64 ndarray, pixels that a zone can have at most.
    """
    bits = np.ceil(np.log2(np.maximum(most_pixels, 1).astype(np.float64))).astype(np.int64)
    return np.maximum(0, bits - 1)
