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
        self._lent = {}

    def empty(self, dtype):
        """An array that is not initialised."""
        dtype = np.dtype(dtype)
        if self.shape == ():
            return np.empty((), dtype)
        free = self._free.setdefault(dtype.itemsize, [])
        owner = free.pop() if free else np.empty(self.shape, f"u{dtype.itemsize}")
        array = owner.view(dtype)
        self._lent[id(array)] = (array, owner)
        return array

    def take_back(self, array):
        """Takes an array back that nothing uses any more; one that was not lent is left alone."""
        _, owner = self._lent.pop(id(array), (None, None))
        if owner is not None:
            self._free[owner.itemsize].append(owner)


def computed(ufunc, operands, dtype, pool, result=None):
    """The result of a ufunc whose operands are all taken in one type, as a new array of that type or of another."""
    out = pool.empty(result or dtype)
    ufunc(*[operand.values for operand in operands], out=out, casting="unsafe",
          signature=(dtype,) * len(operands) + (out.dtype,))
    return out


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
