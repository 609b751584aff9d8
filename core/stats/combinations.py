"""Combinations of the values of several bands, counted and numbered."""

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from .distinct import distinct_combinations, shifted, span_of

_TABLE = 1 << 20
# Areas are split so that float64 holds the sum of each part over a block exactly.
_LOW_BITS = 27
# Of each combination while two tables of the same combinations are joined: codes, their order, their places, twice;
# and later a Python number in each column of the report.
_BYTES_OF_JOINING, _BYTES_OF_CELL = 160, 40


@dataclass(frozen=True, eq=False)
class Combinations:
    """Combinations of values that occur, ascending by the first band, then the second, and so on.

    Attributes:
        columns: for each band an array (combinations,) in its own type.
        pixels: int64 (combinations,), how often each occurs.
        areas: object (combinations,) of int, the sum of the row weights of its pixels; None without weights.
    """

    columns: Tuple[np.ndarray, ...]
    pixels: np.ndarray
    areas: Optional[np.ndarray] = None

    def __len__(self):
        return len(self.pixels)

    @property
    def nbytes_at_work(self):
        """Memory that joining, and later reporting, as many combinations takes."""
        columns = sum(4 * column.itemsize + _BYTES_OF_CELL for column in self.columns)
        areas = 0 if self.areas is None else 3 * _BYTES_OF_CELL
        return len(self) * (_BYTES_OF_JOINING + columns + areas + 3 * _BYTES_OF_CELL)

    def joined(self, other):
        """The combinations of both, with the sums of their pixels and areas."""
        columns, places = distinct_combinations([np.concatenate(both) for both in zip(self.columns, other.columns)])
        areas = None
        if self.areas is not None:
            areas = _sums(np.concatenate((self.areas, other.areas)), places, len(columns[0]), 0)
        pixels = np.concatenate((self.pixels, other.pixels))
        return Combinations(tuple(columns), _sums(pixels, places, len(columns[0]), np.int64(0)), areas)


@dataclass(frozen=True)
class CountCombinations:
    """Block function that counts the combinations of the pixels that are valid in every band.

    Attributes:
        ignored: for each band a value that makes a pixel count for nothing, or None.
        row_weights: whole numbers by row of the raster, such as areas of pixels, or None.

    Gives `Combinations`, or None for a block without such a pixel.
    """

    ignored: Tuple
    row_weights: Optional[np.ndarray] = None

    def __call__(self, values, valid, window):
        """Counts (bands) of (rows, cols) values and valid, or None, at a `Window` of the raster."""
        counted = counted_pixels(values, valid, self.ignored)
        bands = [_pixels(band, counted) for band in values]
        if bands[0].size == 0:
            return None
        columns, places = distinct_combinations(bands)
        pixels, areas = np.bincount(places), None
        if self.row_weights is not None:
            weights = np.asarray(self.row_weights[window.row:window.row + window.rows])
            low, high = weights & ((1 << _LOW_BITS) - 1), weights >> _LOW_BITS
            areas = sum(np.bincount(places, _pixels(np.broadcast_to(part[:, None].astype(float), values[0].shape),
                                                    counted)).astype(np.int64).astype(object) << shift
                        for part, shift in ((low, 0), (high, _LOW_BITS)))
        return Combinations(tuple(columns), pixels, areas)


class CombinationNumbers:
    """Block function that gives every combination its number, from 1 in their order.

    Args:
        columns: the columns of the `Combinations`, which hold every combination that occurs.
        ignored: as in `CountCombinations`.
        dtype: type of the numbers.
    """

    def __init__(self, columns, ignored, dtype):
        self._ignored = ignored
        self._dtype = np.dtype(dtype)
        self._steps = []
        codes = np.zeros(len(columns[0]), np.intp)
        for column in columns:
            own = _Lookup(column)
            pairs = codes * own.size + own(column)
            known = _Lookup(pairs)
            codes = known(pairs)
            self._steps.append((own, known))

    def __call__(self, values, valid):
        """Gives [(numbers (1, rows, cols), valid)] for (bands) of (rows, cols) values and valid, or None."""
        counted = counted_pixels(values, valid, self._ignored)
        codes = np.intp(0)
        for band, (own, known) in zip(values, self._steps):
            codes = known(codes * own.size + own(_pixels(band, counted)))
        numbers = np.zeros(values[0].shape, self._dtype)
        if counted is None:
            numbers[...] = codes.reshape(numbers.shape) + 1
            return [(numbers[None], None)]
        numbers[counted] = codes + 1
        return [(numbers[None], counted[None])]


class _Lookup:
    """The places of known values among them, ascending."""

    def __init__(self, known):
        self._known = np.unique(known)
        self.size = len(self._known)
        self._table = None
        if self._known.dtype.kind in "iu":
            self._low, high = span_of(self._known)
            if high - self._low < _TABLE:
                self._table = np.zeros(high - self._low + 1, np.int32)
                self._table[shifted(self._known, self._low)] = np.arange(self.size)

    def __call__(self, values):
        if self._table is None:
            return np.searchsorted(self._known, values)
        return self._table.take(shifted(values, self._low)).astype(np.intp)


def counted_pixels(values, valid, ignored):
    """Where all bands are valid and none holds its ignored value: bool (rows, cols), or None for everywhere."""
    counted = None if valid is None else np.logical_and.reduce(tuple(valid))
    for band, value in zip(values, ignored):
        if value is not None:
            here = band != value
            counted = here if counted is None else counted & here
    return counted


def _pixels(band, counted):
    return band.reshape(-1) if counted is None else band[counted]


def _sums(numbers, places, size, zero):
    total = np.full(size, zero)
    np.add.at(total, places, numbers)
    return total
