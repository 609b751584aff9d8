"""Combinations of the values of several bands, counted and numbered."""

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from .distinct import distinct_combinations
from .narrow_codes import MOST_CODES, PIECE, NarrowCodes, pieces

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


def joined(total, part):
    """Both `Combinations` together; None stands for none."""
    if total is None or part is None:
        return part if total is None else total
    return total.joined(part)


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
        if counted is not None and not counted.any():
            return None
        weights = None
        if self.row_weights is not None:
            weights = np.asarray(self.row_weights[window.row:window.row + window.rows])
            weights = weights & ((1 << _LOW_BITS) - 1), weights >> _LOW_BITS
        # By rows, a table of the size of a row is filled for each.
        codes = _narrow(values, counted, MOST_CODES if weights is None else values[0].shape[1])
        if codes is None:
            return _counted_by_sorting(values, counted, weights)
        pixels, areas = _counted(codes, values, counted) if weights is None else \
            _counted_by_rows(codes, values, counted, weights)
        present = np.flatnonzero(pixels)
        columns = codes.values(present, [band.dtype for band in values])
        return Combinations(tuple(columns), pixels[present], None if areas is None else areas[present])


def _narrow(values, counted, most):
    """`NarrowCodes` of the counted pixels, or None; those of all pixels, which are found sooner, serve as well."""
    codes = NarrowCodes.of(values, most)
    if codes is None and counted is not None:
        codes = NarrowCodes.of([band[counted] for band in values], most)
    return codes


def _counted(codes, values, counted):
    """The pixels of each code: int64 (codes,); and no areas."""
    bands, pixels = [band.reshape(-1) for band in values], np.zeros(codes.size + 1, np.int64)
    for part in pieces(bands[0].size, codes):
        found = codes([band[part] for band in bands])
        if counted is not None:
            found[~counted.reshape(-1)[part]] = codes.size
        pixels += np.bincount(found, minlength=codes.size + 1)
    return pixels[:-1], None


def _counted_by_rows(codes, values, counted, weights):
    """The pixels of each code, int64 (codes,), and the sums of their rows' weights, object (codes,) of int."""
    rows, cols = values[0].shape
    width = codes.size + 1
    table, step = np.zeros((rows, width), np.int64), max(1, PIECE // max(cols, width))
    for top in range(0, rows, step):
        part = slice(top, top + step)
        found = codes([band[part] for band in values]).astype(np.intp)
        if counted is not None:
            found[~counted[part]] = codes.size
        found += width * np.arange(len(found))[:, None]
        table[part] = np.bincount(found.reshape(-1), minlength=len(found) * width).reshape(-1, width)
    table = table[:, :-1]
    low, high = (part @ table for part in weights)
    return table.sum(axis=0), low.astype(object) + (high.astype(object) << _LOW_BITS)


def _counted_by_sorting(values, counted, weights):
    """The `Combinations` of values of any type and span."""
    columns, places = distinct_combinations([pixels_of(band, counted) for band in values])
    areas = None
    if weights is not None:
        shape = values[0].shape
        by_pixel = [pixels_of(np.broadcast_to(part[:, None].astype(float), shape), counted) for part in weights]
        low, high = (np.bincount(places, part).astype(np.int64).astype(object) for part in by_pixel)
        areas = low + (high << _LOW_BITS)
    return Combinations(tuple(columns), np.bincount(places), areas)


def counted_pixels(values, valid, ignored):
    """Where all bands are valid and none holds its ignored value: bool (rows, cols), or None for everywhere."""
    counted = None if valid is None else np.logical_and.reduce(tuple(valid))
    for band, value in zip(values, ignored):
        if value is not None:
            here = band != value
            counted = here if counted is None else counted & here
    return counted


def pixels_of(band, counted):
    """The counted pixels of a band, all where `counted` is None: (pixels,)."""
    return band.reshape(-1) if counted is None else band[counted]


def _sums(numbers, places, size, zero):
    total = np.full(size, zero)
    np.add.at(total, places, numbers)
    return total
