"""The type and the NoData number of an output that has new values, and perhaps keeps others."""

import math

import numpy as np

from ..errors import ParameterError
from .nodata import nodata_for_labels, widened


def type_for(numbers, kept=None, wanted=None, nodata=None, may_be_nodata=True):
    """Chooses the type and the NoData number of an output.

    Args:
        numbers: the new values, Python numbers.
        kept: type whose values may stay in the output, or None.
        wanted: name of the type that the caller asks for, or None for the smallest that fits.
        nodata: the number that means NoData among the kept values, or None.
        may_be_nodata: whether a pixel of the output can be NoData.
    Returns:
        (dtype, nodata): nodata is None when no pixel can be NoData.
    Raises:
        ParameterError: the wanted type cannot hold a new value, or has no number left for NoData.
    """
    if wanted is not None:
        dtype = np.dtype(wanted)
        for number in numbers:
            if not _holds(dtype, number):
                raise ParameterError("output_type must be a type that holds the new values; {type} does not hold "
                                     "{value}.", type=dtype.name, value=number)
    elif kept is None and all(isinstance(number, int) for number in numbers):
        return nodata_for_labels(numbers)
    else:
        dtype = _smallest(numbers, kept)
    if not may_be_nodata:
        return dtype, None
    if dtype.kind == "f":
        return dtype, float("nan")
    if nodata is not None and _holds(dtype, nodata) and nodata not in numbers:
        return dtype, int(nodata)
    free = [bound for bound in (np.iinfo(dtype).max, np.iinfo(dtype).min)
            if bound not in numbers and not (kept is not None and kept.kind in "iu" and _holds(kept, bound))]
    if free:
        return dtype, int(free[0])
    if wanted is None:
        return widened(dtype)
    raise ParameterError("output_type must be a type with a number left for NoData; {type} has none, since all its "
                         "values may occur. Choose a wider one.", type=dtype.name)


def _smallest(numbers, kept):
    if (kept is None or kept.kind in "iu") and all(isinstance(number, int) for number in numbers):
        bounds = [np.iinfo(kept).min, np.iinfo(kept).max] if kept is not None else []
        low, high = min([*numbers, *bounds]), max([*numbers, *bounds])
        own = [] if kept is None else [kept.name]
        names = ("uint8", "uint16", "uint32", "uint64") if low >= 0 else ("int16", "int32", "int64")
        fitting = (name for name in (*own, *names) if _holds(np.dtype(name), low) and _holds(np.dtype(name), high))
        # One bit more than 64 for the sign.
        return np.dtype(next(fitting, "float64"))
    widest = 4 if kept is not None and kept.kind == "f" else 2
    large = kept is not None and kept.itemsize > widest or any(abs(number) > 1 << 24 for number in numbers)
    return np.dtype("float64" if large else "float32")


def _holds(dtype, number):
    if dtype.kind == "f":
        return abs(number) <= float(np.finfo(dtype).max)
    bounds = np.iinfo(dtype)
    return math.isfinite(number) and number == int(number) and bounds.min <= number <= bounds.max
