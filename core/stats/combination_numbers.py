"""The numbers of known combinations of values, pixel by pixel."""

import numpy as np

from .combinations import counted_pixels, pixels_of
from .distinct import shifted, span_of
from .narrow_codes import NarrowCodes, pieces

_TABLE = 1 << 20


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
        self._codes = NarrowCodes.of(columns)
        if self._codes is None:
            self._lookups = _Lookups(columns)
        else:
            self._numbers = np.zeros(self._codes.size + 1, self._dtype)
            self._numbers[self._codes(columns)] = np.arange(1, len(columns[0]) + 1)

    def __call__(self, values, valid):
        """Gives [(numbers (1, rows, cols), valid)] for (bands) of (rows, cols) values and valid, or None."""
        counted = counted_pixels(values, valid, self._ignored)
        numbers = self._looked_up(values, counted) if self._codes is None else self._decoded(values, counted)
        return [(numbers[None], None if counted is None else counted[None])]

    def _decoded(self, values, counted):
        numbers = np.empty(values[0].shape, self._dtype)
        bands, flat = [band.reshape(-1) for band in values], numbers.reshape(-1)
        for part in pieces(flat.size, self._codes):
            # Pixels that are not counted may have any code.
            self._numbers.take(self._codes([band[part] for band in bands]), out=flat[part], mode="clip")
        if counted is not None:
            numbers[~counted] = 0
        return numbers

    def _looked_up(self, values, counted):
        numbers = np.zeros(values[0].shape, self._dtype)
        places = self._lookups([pixels_of(band, counted) for band in values]) + 1
        if counted is None:
            numbers.reshape(-1)[:] = places
        else:
            numbers[counted] = places
        return numbers


class _Lookups:
    """The places of known combinations among them; the columns ascend by the first, then the second, and so on."""

    def __init__(self, columns):
        self._steps = []
        codes = np.zeros(len(columns[0]), np.intp)
        for column in columns:
            own = _Lookup(column)
            pairs = codes * own.size + own(column)
            known = _Lookup(pairs)
            codes = known(pairs)
            self._steps.append((own, known))

    def __call__(self, bands):
        codes = np.intp(0)
        for band, (own, known) in zip(bands, self._steps):
            codes = known(codes * own.size + own(band))
        return codes


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
