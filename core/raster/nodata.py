"""The choice of the number that stands for NoData in a file."""

import numpy as np

from ..errors import OutputError

# Unsigned types stay so, since colour tables need them.
_WIDER = {"uint8": "uint16", "int8": "int16", "uint16": "uint32", "int16": "int32", "uint32": "int64", "int32": "int64"}


def nodata_for_bands(bands, dtype):
    """The type and NoData number for an output whose values are those of its input bands, or between them.

    The inputs' own NoData number is kept where they share one, since no valid pixel has it. Otherwise the type is
    widened until it holds a number that no pixel can have.

    Args:
        bands: the `BandInfo` of the inputs.
        dtype: type of the values.
    Returns:
        (dtype, nodata): nodata is None when no pixel can be NoData.
    Raises:
        OutputError: there is no wider type.
    """
    dtype = np.dtype(dtype)
    if not any(info.may_be_invalid for info in bands):
        return dtype, None
    if dtype.kind == "f":
        return dtype, float("nan")
    numbers = {info.nodata for info in bands}
    shared = numbers.pop() if len(numbers) == 1 else None
    only_by_number = not any(info.has_mask for info in bands)
    if shared is not None and only_by_number and _holds(dtype, shared):
        return dtype, int(shared)
    return widened(dtype)


def nodata_for_labels(labels, dtype=None):
    """The smallest type that holds class labels, and a NoData number that is none of them.

    Args:
        labels: the values that the map can have.
        dtype: keep this type where it has a number to spare.
    Returns:
        (dtype, nodata)
    """
    low, high = min(labels, default=0), max(labels, default=0)
    candidates = [dtype] if dtype is not None else []
    for name in (*candidates, "uint8", "uint16", "uint32", "int16", "int32", "int64"):
        bounds = np.iinfo(name)
        if bounds.min <= low and high < bounds.max:
            return np.dtype(name), int(bounds.max)
        if bounds.min < low and high <= bounds.max:
            return np.dtype(name), int(bounds.min)
    raise OutputError("The class values from {low} to {high} leave no number for NoData.", low=low, high=high)


def nodata_beyond(dtype, low, high):
    """A type at least as wide, and a NoData number outside the values from low to high."""
    bounds = np.iinfo(dtype)
    if high < bounds.max:
        return np.dtype(dtype), int(bounds.max)
    if low > bounds.min:
        return np.dtype(dtype), int(bounds.min)
    return widened(dtype)


def widened(dtype):
    """A type that holds all values of an integer type, and a NoData number beyond them."""
    wider = _WIDER.get(np.dtype(dtype).name)
    if wider is None:
        raise OutputError("A raster of the type {type} whose NoData comes from a mask needs a wider type, "
                          "and there is none; give it a NoData value first.", type=np.dtype(dtype).name)
    bounds = np.iinfo(wider)
    return np.dtype(wider), int(bounds.max if bounds.min == 0 else bounds.min)


def _holds(dtype, number):
    bounds = np.iinfo(dtype)
    return np.isfinite(number) and number == int(number) and bounds.min <= number <= bounds.max
