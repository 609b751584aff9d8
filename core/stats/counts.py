"""Exact counts of values."""

from dataclasses import dataclass

import numpy as np

from ..errors import InputError

MOST_VALUES = 1_000_000
_SMALL = 1 << 16


@dataclass(frozen=True)
class ValueCounts:
    """Block function that counts the valid values of the only band.

    Attributes:
        name: what messages call the raster.

    Gives a dict of value (int or float) → number of pixels. NaN is no value.
    """

    name: str

    def __call__(self, values, valid):
        found = values[0] if valid is None else values[0][valid[0]]
        return counted(found.ravel(), self.name)


@dataclass(frozen=True)
class ValueCountsByRow:
    """Block function as `ValueCounts`, for each row of the block on its own.

    Gives a list of dicts, one a row.
    """

    name: str

    def __call__(self, values, valid):
        if valid is None:
            return [counted(row, self.name) for row in values[0]]
        return [counted(row[inside], self.name) for row, inside in zip(values[0], valid[0])]


def counted(values, name):
    """Counts each distinct value of a one-dimensional array.

    Returns:
        dict of Python numbers → int.
    Raises:
        InputError: more than `MOST_VALUES` distinct values.
    """
    if _are_small(values):
        counts = np.bincount(values.astype(np.intp, copy=False))
        present = np.flatnonzero(counts)
        counts = counts[present]
    else:
        present, counts = np.unique(values, return_counts=True)
    require_few(len(present), name)
    return dict(zip(present.tolist(), counts.tolist()))


def _are_small(values):
    """Whether values can be counted in a table, which is much faster than sorting them."""
    if values.dtype in (np.uint8, np.uint16):
        return True
    return values.dtype.kind in "iu" and values.size > 0 and 0 <= values.min() and values.max() < _SMALL


def add_counts(total, part, name, weight=1):
    """Adds counts, each times a weight, to counts."""
    for value, count in part.items():
        total[value] = total.get(value, 0) + count * weight
    require_few(len(total), name)


def require_few(number, name):
    """Raises an `InputError` where a raster has more than `MOST_VALUES` different values."""
    if number > MOST_VALUES:
        raise InputError("{raster} has more than {most} different values; group them into classes first.",
                         raster=name, most=MOST_VALUES)
