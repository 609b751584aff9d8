"""Numbers of any type as 64-bit whole numbers in the same order."""

import numpy as np

_SIGN = {4: np.int32, 8: np.int64}


def to_keys(values):
    """Gives numbers as int64 that compare, and are equal, as they do.

    Args:
        values: ndarray of integers or floating-point numbers without NaN.
    Returns:
        int64 ndarray of the same shape.
    """
    if values.dtype == np.uint64:
        return (values ^ np.uint64(1 << 63)).view(np.int64)
    if values.dtype.kind in "iu":
        return values.astype(np.int64)
    # Minus zero becomes zero.
    bits = (values + values.dtype.type(0)).view(_SIGN[values.dtype.itemsize])
    magnitude = np.iinfo(bits.dtype).max
    return np.where(bits < 0, bits ^ magnitude, bits).astype(np.int64)


def from_keys(keys, dtype):
    """The numbers of a type that keys stand for."""
    dtype = np.dtype(dtype)
    if dtype == np.uint64:
        return keys.view(np.uint64) ^ np.uint64(1 << 63)
    if dtype.kind in "iu":
        return keys.astype(dtype)
    bits = keys.astype(_SIGN[dtype.itemsize])
    return np.where(bits < 0, bits ^ np.iinfo(bits.dtype).max, bits).view(dtype)
