"""Sums, means, spread and extremes of the pixels of zones."""

from dataclasses import dataclass

import numpy as np

from ..stats.ranges import stretched

_HALF = 32


@dataclass(frozen=True)
class Moments:
    """What the pixels of zones add up to, one element a zone.

    Attributes:
        cells: int64, number of pixels.
        weight: float64, sum of the shares of the pixels that are covered; the number of pixels where all are whole.
        total: sum of share x value: exact whole numbers (int64, or Python's for types of 64 bits) where values are
            whole and all pixels too, float64 otherwise.
        deviation: float64, sum of share x squared deviation from the zone's mean.
        lowest, highest: extremes, in the type of the values; they mean nothing where there is no pixel.
    """

    cells: np.ndarray
    weight: np.ndarray
    total: np.ndarray
    deviation: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray

    @classmethod
    def nothing(cls, zones, dtype, weighted):
        """No pixels for so many zones.

        Args:
            zones: number of zones.
            dtype: type of the values.
            weighted: whether pixels can be covered in part.
        """
        dtype = np.dtype(dtype)
        highest, lowest = _bounds(dtype)
        return cls(np.zeros(zones, np.int64), np.zeros(zones), np.zeros(zones, _total_type(dtype, weighted)),
                   np.zeros(zones), np.full(zones, highest, dtype), np.full(zones, lowest, dtype))

    @classmethod
    def of(cls, values, counts, share=None, spread=True):
        """The moments of pixels that come zone by zone.

        Args:
            values: ndarray (pixels,), integers or finite floating-point numbers.
            counts: int64 (zones,), pixels of each zone, at least one.
            share: float64 (pixels,), the covered share of each, or None where all pixels are whole.
            spread: whether the deviation is wanted; it is 0 otherwise.
        """
        begins = np.cumsum(counts) - counts
        lowest, highest = np.minimum.reduceat(values, begins), np.maximum.reduceat(values, begins)
        if share is None:
            weight = counts.astype(np.float64)
            total = _whole_total(values, begins) if values.dtype.kind in "iu" else _sum(values, begins)
        else:
            weight, total = np.add.reduceat(share, begins), np.add.reduceat(values * share, begins)
        deviation = np.zeros(len(counts))
        if spread:
            squares = values - stretched(_mean(total, weight, lowest, highest), counts)
            squares *= squares
            if share is not None:
                squares *= share
            deviation = np.add.reduceat(squares, begins)
        return cls(counts, weight, total, deviation, lowest, highest)

    def add(self, zones, part):
        """Adds pixels to some zones, in place.

        The deviations are joined pairwise (Chan, Golub & LeVeque 1983, The American Statistician 37:242-247), which
        loses no digits to large means. The result depends on the order of the parts by its last digits.

        Args:
            zones: int ndarray of different zones.
            part: `Moments` of them, each with a pixel.
        """
        mine = self._of(zones)
        together = mine.weight + part.weight
        apart = np.where(mine.cells > 0, part.mean() - mine.mean(), 0.0)
        self.deviation[zones] += part.deviation + apart * apart * (mine.weight * (part.weight / together))
        self.cells[zones] += part.cells
        self.weight[zones] = together
        self.total[zones] += part.total
        self.lowest[zones] = np.minimum(self.lowest[zones], part.lowest)
        self.highest[zones] = np.maximum(self.highest[zones], part.highest)

    def mean(self):
        """Mean of each zone, float64; NaN without pixels."""
        return _mean(self.total, self.weight, self.lowest, self.highest)

    def standard_deviation(self):
        """Standard deviation of the population of each zone, float64; NaN without pixels."""
        return np.sqrt(np.divide(self.deviation, self.weight, out=np.full(len(self.weight), np.nan),
                                 where=self.weight > 0))

    def _of(self, zones):
        return Moments(*(array[zones] for array in (self.cells, self.weight, self.total, self.deviation, self.lowest,
                                                    self.highest)))


def _mean(total, weight, lowest, highest):
    """Means, which rounding must not carry beyond the extremes: then equal values have no spread."""
    mean = np.divide(total.astype(np.float64), weight, out=np.full(len(total), np.nan), where=weight > 0)
    return np.minimum(np.maximum(mean, lowest.astype(np.float64)), highest.astype(np.float64))


def _bounds(dtype):
    info = np.iinfo(dtype) if dtype.kind in "iu" else np.finfo(dtype)
    return info.max, info.min


def _total_type(dtype, weighted):
    if weighted or dtype.kind == "f":
        return np.float64
    return object if dtype.itemsize == 8 else np.int64


def _sum(values, begins):
    return np.add.reduceat(values, begins, dtype=np.float64)


def _whole_total(values, begins):
    if values.dtype.itemsize < 8:
        return np.add.reduceat(values, begins, dtype=np.int64)
    # Each half of the bits adds up without overflow.
    low = np.add.reduceat((values & values.dtype.type((1 << _HALF) - 1)).astype(np.int64), begins)
    high = np.add.reduceat((values >> values.dtype.type(_HALF)).astype(np.int64), begins)
    return (high.astype(object) << _HALF) + low.astype(object)
