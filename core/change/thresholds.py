"""Rules that find the thresholds of change from the distribution of a difference."""

import math

import numpy as np

# The median absolute deviation of a normal distribution, times this, is its standard deviation.
MAD_TO_DEVIATION = 1.4826


def otsu_bin(counts):
    """The last bin of the lower of the two classes into which Otsu's criterion parts a histogram.

    It makes the variance between the classes greatest (Otsu 1979, doi:10.1109/TSMC.1979.4310076, equation 14), with
    the middles of bins of equal width as values; of equally good bins the first.

    Args:
        counts: int64 (bins,).
    Returns:
        int, or None where fewer than two bins hold pixels.
    """
    if np.count_nonzero(counts) < 2:
        return None
    places = np.arange(len(counts), dtype=np.float64)
    below = np.cumsum(counts)
    total, weighted = int(below[-1]), np.cumsum(counts * places)
    with np.errstate(all="ignore"):
        share = below / total
        between = (weighted[-1] / total * share - weighted / total) ** 2 / (share * (1 - share))
    return int(np.argmax(np.where((below > 0) & (below < total), between, -1.0)))


def around(centre, spread, factor):
    """(lower, upper) thresholds at so many spreads from a centre."""
    reach = factor * spread
    return (centre - reach, centre + reach) if math.isfinite(reach) else (math.nan, math.nan)
