"""Which data type a focal statistic is computed in and stored as."""

import numpy as np

from ..errors import InputError

LARGEST_WEIGHT_SUM = 2**31
"""Weights whose absolute values sum to less can be applied exactly to halves of 64-bit integers."""


def count_dtype(footprint):
    """uint16, or uint32 for a footprint of more than 65535 cells."""
    return np.promote_types(np.uint16, np.min_scalar_type(footprint.size))


def real_dtype(dtype):
    """float32 for integers of up to 16 bits and for float32 and smaller, float64 for all others."""
    return np.dtype(np.float32 if dtype.itemsize <= 2 or dtype == np.float32 else np.float64)


def range_dtype(dtype):
    """The type of the difference of two values: of signed integers the unsigned type of their size."""
    return np.dtype(f"u{dtype.itemsize}") if dtype.kind == "i" else dtype


def sum_dtype(dtype, footprint):
    """The type of a sum: floating types stay; integers get the smallest integer type that holds every possible sum.

    A kernel with fractional weights turns integers into `real_dtype`. The sums of 64-bit integers have 64 bits.
    """
    if dtype.kind == "f":
        return dtype
    if not has_whole_weights(footprint):
        return real_dtype(dtype)
    return _integer_dtype(*sum_range(dtype, footprint))


def sum_range(dtype, footprint):
    """The least and greatest possible sum of an integer type under a kernel of whole numbers, cells left out or not."""
    limits = np.iinfo(dtype)
    positive = int(footprint.weights[footprint.weights > 0].sum())
    negative = int(footprint.weights[footprint.weights < 0].sum())
    return positive * limits.min + negative * limits.max, positive * limits.max + negative * limits.min


def has_whole_weights(footprint):
    """True when every weight is a whole number, small enough for exact integer sums."""
    weights = footprint.weights
    return bool((weights == np.rint(weights)).all() and np.abs(weights).sum() < LARGEST_WEIGHT_SUM)


def check_numeric(dtype):
    """Raises `InputError` unless the type holds integers or real numbers."""
    if dtype.kind not in "iuf":
        raise InputError(
            "Neighbourhood statistics need integers or real numbers; got values of type {dtype}.", dtype=dtype.name
        )


def _integer_dtype(least, greatest):
    for size in (1, 2, 4, 8):
        limits = np.iinfo(f"i{size}" if least < 0 else f"u{size}")
        if limits.min <= least and greatest <= limits.max:
            return limits.dtype
    return limits.dtype


def highest(dtype):
    """The greatest value of a type, infinity for floating types."""
    return np.inf if dtype.kind == "f" else np.iinfo(dtype).max


def lowest(dtype):
    """The least value of a type, minus infinity for floating types."""
    return -np.inf if dtype.kind == "f" else np.iinfo(dtype).min
