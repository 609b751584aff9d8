"""Where a percentile lies among sorted values, by numpy's default rule (Hyndman and Fan, 1996, definition 7)."""

import numpy as np


def ranks_of(counts, quantile):
    """The ranks below and above a quantile of `counts` sorted values and the way between them.

    Args:
        counts: integer array; 0 is taken as 1.
        quantile: 0 to 1.

    Returns:
        Lower rank, upper rank (the same where the quantile falls on a value), fraction of the way (float64).
    """
    position = (np.maximum(counts, 1).astype(np.float64) - 1) * quantile
    low = np.floor(position).astype(np.intp)
    fraction = position - low
    return low, low + (fraction > 0), fraction


def interpolated(low, high, fraction):
    """The values a fraction of the way between two arrays, computed in float64 from the nearer end.

    Args:
        low, high: arrays of values, low <= high.
        fraction: 0 to 1, a number or an array.
    """
    low, high = low.astype(np.float64), high.astype(np.float64)
    backwards = fraction >= 0.5
    if np.ndim(fraction):
        low, high = np.where(backwards, high, low), np.where(backwards, low, high)
        fraction = np.where(backwards, 1 - fraction, fraction)
    elif backwards:
        low, high, fraction = high, low, 1 - fraction
    same = low == high
    high -= low
    high *= fraction
    high += low
    np.copyto(high, low, where=same)  # also where both are infinite
    return high
