"""What is known of a value before it is computed: whole or floating point, and its bounds."""

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Optional, Union

import numpy as np

LEAST, GREATEST, GREATEST_UNSIGNED = -2 ** 63, 2 ** 63 - 1, 2 ** 64 - 1
_WHOLE_TYPES = [np.dtype(name) for name in ("int32", "int64", "uint64")]


@dataclass(frozen=True)
class Kind:
    """The kind of a value.

    Attributes:
        low, high: its bounds; int for whole numbers, float otherwise.
        is_float: floating point (float64).
        is_truth: true or false, which are the numbers 1 and 0.
        hole: a whole number within the bounds that it never is, or None.
    """

    low: Union[int, float]
    high: Union[int, float]
    is_float: bool = False
    is_truth: bool = False
    hole: Optional[int] = None

    @cached_property
    def dtype(self):
        """The type to compute it in: int32 or wider, or bool; int64 for what does not fit 64 bits."""
        if self.is_truth:
            return np.dtype(bool)
        if self.is_float:
            return np.dtype("float64")
        return next((dtype for dtype in _WHOLE_TYPES if self.within(np.iinfo(dtype))), np.dtype("int64"))

    @property
    def fits(self):
        """Whether a type of 64 bits holds every value."""
        return self.is_float or self.within(np.iinfo("int64")) or self.within(np.iinfo("uint64"))

    def holds(self, number):
        """Whether the number lies within the bounds."""
        return self.low <= number <= self.high

    def within(self, bounds):
        """Whether all values lie within the bounds (``min``, ``max``)."""
        return self.low >= bounds.min and self.high <= bounds.max

    def never(self, number):
        """Whether a whole number is proven not to be among the values."""
        return not self.holds(number) or number == self.hole

    def cut(self):
        """The part that fits a type of 64 bits."""
        if self.fits:
            return self
        low, high = (0, GREATEST_UNSIGNED) if self.low >= 0 else (LEAST, GREATEST)
        return replace(self, low=min(max(self.low, low), high), high=max(min(self.high, high), low))


TRUTH = Kind(0, 1, is_truth=True)
FLOAT = Kind(-math.inf, math.inf, is_float=True)


def whole(low, high, hole=None):
    """The kind of whole numbers from low to high."""
    return Kind(low, high, hole=hole if hole is not None and low <= hole <= high else None)


def floating(low=-math.inf, high=math.inf):
    """The kind of floating-point numbers from low to high."""
    return Kind(float(low), float(high), is_float=True)


def constant(value):
    """The kind of one number: bool, int or float."""
    if isinstance(value, bool):
        return Kind(int(value), int(value), is_truth=True)
    return whole(value, value) if isinstance(value, int) else floating(value, value)


def of_stored(facts, keeps_nodata):
    """The kind of the stored numbers of a band.

    Args:
        facts: `names.BandFacts`.
        keeps_nodata: whether the NoData number counts as a value.
    """
    if facts.dtype.kind == "f":
        return FLOAT
    if facts.dtype.kind == "b":
        return TRUTH
    bounds = np.iinfo(facts.dtype)
    low = bounds.min if facts.low is None else facts.low
    high = bounds.max if facts.high is None else facts.high
    nodata = facts.nodata
    if keeps_nodata or nodata is None or not math.isfinite(nodata) or nodata != int(nodata):
        return whole(low, high)
    nodata = int(nodata)
    if low < high:
        # A bound that no value reaches makes room for NoData in the result.
        low, high = low + (nodata == low), high - (nodata == high)
    return whole(low, high, nodata)


def union(*kinds):
    """The kind that holds the values of all kinds; truth values among numbers are 0 and 1."""
    low, high = min(kind.low for kind in kinds), max(kind.high for kind in kinds)
    if any(kind.is_float for kind in kinds):
        return floating(low, high)
    if all(kind.is_truth for kind in kinds):
        return Kind(low, high, is_truth=True)
    holes = {kind.hole for kind in kinds} - {None}
    return whole(low, high, next((hole for hole in holes if all(kind.never(hole) for kind in kinds)), None))
