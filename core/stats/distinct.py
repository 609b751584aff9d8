"""Distinct values, and distinct combinations of the values of several arrays."""

import numpy as np

# Codes below this are found in a table, which is much faster than sorting them.
_TABLE = 1 << 20


def span_of(values):
    """The lowest and the highest value of a non-empty array of whole numbers, as Python numbers."""
    return int(values.min()), int(values.max())


def shifted(values, low):
    """Whole numbers less their lowest one, as indices; the differences must fit."""
    if values.dtype.itemsize == 8:
        # In their own type, which wraps back into place where a difference does not fit between.
        return (values - values.dtype.type(low)).astype(np.intp)
    return values.astype(np.intp) - low


def distinct_combinations(bands):
    """The distinct combinations of the elements that stand at one place of several arrays.

    The combinations so far get numbers in ascending order, and band by band the pairs of number and value do, so
    that any number of arrays of any type is told apart exactly.

    Args:
        bands: arrays (pixels,), at least one, of whole or of floating-point numbers without NaN.
    Returns:
        columns: for each band the values of the combinations, ascending by the first band, then the second, and so on.
        places: intp (pixels,), which combination stands at each pixel.
    """
    digits, codes, size = [], None, 1
    for band in bands:
        table, places = _candidates(band)
        if digits and size * len(table) > _TABLE:
            found, codes = _distinct_codes(codes, size)
            digits, size = [_decoded(found, digits)], len(found)
        codes = places if codes is None else codes * len(table) + places
        digits.append([table])
        size *= len(table)
    found, places = _distinct_codes(codes, size)
    return _decoded(found, digits), places


def _candidates(values):
    """Ascending values among which all of an array are, and the places of its elements among them."""
    if values.dtype.kind in "iu" and values.size:
        low, high = span_of(values)
        if high - low < min(_TABLE, 4 * values.size + 256):
            table = np.arange(high - low + 1, dtype=np.uint64) + np.array(low).astype(np.uint64)
            return table.astype(values.dtype), shifted(values, low)
    return np.unique(values, return_inverse=True)


def _distinct_codes(codes, size):
    if size > _TABLE:
        return np.unique(codes, return_inverse=True)
    seen = np.zeros(size, bool)
    seen[codes] = True
    return np.flatnonzero(seen), (np.cumsum(seen) - 1).take(codes)


def _decoded(codes, digits):
    """The columns of combinations from codes whose digits stand for rows of columns."""
    columns = []
    for digit in reversed(digits):
        codes, places = np.divmod(codes, max(len(digit[0]), 1))
        columns = [column.take(places) for column in digit] + columns
    return columns
