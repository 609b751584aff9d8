"""Values of a piece while it is computed, and the memory that they live in."""

from typing import NamedTuple, Optional

import numpy as np


class Value(NamedTuple):
    """Values with their validity.

    Attributes:
        values: ndarray, or a numpy number for all pixels.
        valid: bool ndarray (or numpy bool), or None when all are valid.
    """

    values: np.ndarray
    valid: Optional[np.ndarray]


MISSING = Value(np.int32(0), np.False_)


class Pool:
    """Arrays of one shape, handed out and taken back, so that their memory stays in the processor's cache.

    Args:
        shape: of the arrays; () gives new ones every time.
    """

    def __init__(self, shape):
        self.shape = shape
        self._free = {}
        self._made = {}

    def empty(self, dtype):
        """An array of a `numpy.dtype` that is not initialised."""
        free = self._free.get(dtype)
        if free:
            return free.pop()
        array = np.empty(self.shape, dtype)
        if self.shape:
            self._made[id(array)] = array
        return array

    def take_back(self, array):
        """Takes an array back, once, that nothing uses any more; one that was not made here is left alone."""
        if id(array) in self._made:
            self._free.setdefault(array.dtype, []).append(array)


def computed(ufunc, operands, dtype, pool, result=None):
    """The result of a ufunc whose operands are all taken in one type, as a new array of that type or of another.

    Operands of other types are copied first: that is several times as fast as letting numpy convert them on the way.
    """
    converted = [_converted(operand.values, dtype, pool) for operand in operands]
    out = pool.empty(dtype if result is None else result)
    ufunc(*converted, out=out)
    for array, operand in zip(converted, operands):
        if array is not operand.values:
            pool.take_back(array)
    return out


def _converted(values, dtype, pool):
    if values.dtype == dtype:
        return values
    if not values.ndim:
        return values.astype(dtype)
    copy = pool.empty(dtype)
    copy[...] = values
    return copy


def both(*valid):
    """Where all are valid; None where each is everywhere."""
    known = None
    for mask in valid:
        if mask is not None and mask is not known:
            known = mask if known is None else known & mask
    return known


def finite(values, valid):
    """The validity of computed floating-point values: what is no finite number is NoData."""
    is_finite = np.isfinite(values)
    if is_finite.all():
        return valid
    return is_finite if valid is None else is_finite & valid
