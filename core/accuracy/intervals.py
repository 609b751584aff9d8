"""Confidence intervals that hold where the normal approximation does not: small strata, rare classes, no error seen.

The interval of a proportion is Wilson's (1927); of sums and ratios over several strata see `score_intervals`. Where
these do not go, limits are taken from those of the parts, by the method of variance estimates recovery (MOVER: Zou &
Donner 2008, Statistics in Medicine 27, 1693-1702; for ratios Donner & Zou 2012, Statistical Methods in Medical Research
21, 347-359). A stratum in which an event was not seen then still says how often it may occur, where Wald's interval
takes its variance for 0.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .distributions import beta_quantile, normal_quantile, t_quantile


@dataclass(frozen=True)
class Interval:
    """Two confidence limits.

    Attributes:
        low, high: the limits.
        method: how they were found, in a word or two.
    """

    low: float
    high: float
    method: str


def wald(value, standard_error, level=0.95, degrees=math.inf):
    """Value plus and minus t times the standard error: an `Interval`."""
    half = t_quantile((1 + level) / 2, degrees) * standard_error
    return Interval(value - half, value + half, "Wald")


def wilson_limits(shares, counts, level=0.95):
    """Wilson's limits of proportions (Wilson 1927; Brown, Cai & DasGupta 2001).

    Args:
        shares: observed proportions, ndarray of 0 to 1.
        counts: sample sizes, of the same shape, larger than 0; effective sizes may be fractions.
    Returns:
        (low, high): ndarrays.
    """
    shares, counts = np.asarray(shares, float), np.asarray(counts, float)
    square = normal_quantile((1 + level) / 2) ** 2
    centre = (shares + square / (2 * counts)) / (1 + square / counts)
    half = np.sqrt(square * (shares * (1 - shares) / counts + square / (4 * counts ** 2))) / (1 + square / counts)
    # At 0 and 1 the limit is the proportion itself, but for the rounding.
    return (np.where(shares <= 0, 0.0, np.maximum(centre - half, 0)),
            np.where(shares >= 1, 1.0, np.minimum(centre + half, 1)))


def wilson(share, count, level=0.95):
    """Wilson's `Interval` of one proportion."""
    low, high = wilson_limits(share, count, level)
    return Interval(float(low), float(high), "Wilson")


def jeffreys_limits(shares, counts, level=0.95):
    """Limits of proportions from Jeffreys' prior (Brown, Cai & DasGupta 2001); at 0 and 1 they are closed.

    Args and returns as for `wilson_limits`.
    """
    tail = (1 - level) / 2
    pairs = [_jeffreys(float(share * count), float(count), tail) for share, count in zip(shares, counts)]
    return tuple(np.array(pairs).T)


@lru_cache(maxsize=4096)
def _jeffreys(successes, count, tail):
    low = 0.0 if successes <= 0 else beta_quantile(tail, successes + 0.5, count - successes + 0.5)
    high = 1.0 if successes >= count else beta_quantile(1 - tail, successes + 0.5, count - successes + 0.5)
    return low, high


def clopper_pearson(successes, count, level=0.95):
    """The exact `Interval` of a binomial proportion (Clopper & Pearson 1934): never covers less than its level."""
    tail = (1 - level) / 2
    return Interval(beta_quantile(tail, successes, count - successes + 1),
                    beta_quantile(1 - tail, successes + 1, count - successes), "Clopper-Pearson")


def logit(share, standard_error, level=0.95, degrees=math.inf):
    """Wald's interval of the log odds, brought back: an `Interval` within 0 to 1."""
    centre = math.log(share / (1 - share))
    half = t_quantile((1 + level) / 2, degrees) * standard_error / (share * (1 - share))
    return Interval(1 / (1 + math.exp(half - centre)), 1 / (1 + math.exp(-half - centre)), "logit")


@dataclass(frozen=True)
class Recovered:
    """A figure with limits that were recovered from its parts.

    Attributes:
        value, low, high: the figure and its limits.
    """

    value: float
    low: float
    high: float


def recovered_sum(weights, values, lows, highs):
    """A weighted sum of independent parts (Zou & Donner 2008): a `Recovered`; a weight may be negative.

    Args:
        weights, values, lows, highs: ndarrays (parts,).
    """
    weights, values = np.asarray(weights, float), np.asarray(values, float)
    down, up = weights * (values - lows), weights * (highs - values)
    down, up = np.where(weights >= 0, down, -up), np.where(weights >= 0, up, -down)
    total = math.fsum(weights * values)
    return Recovered(total, total - math.sqrt(math.fsum(down ** 2)), total + math.sqrt(math.fsum(up ** 2)))


def recovered_share(part, rest, correlation=0.0):
    """The share part / (part + rest) of two sums that are not negative: a `Recovered`.

    Args:
        part, rest: `Recovered` values.
        correlation: of the two estimates.
    """
    if part.value + rest.value <= 0:
        return Recovered(math.nan, math.nan, math.nan)
    share = part.value / (part.value + rest.value)
    if share < 0.5:
        other = recovered_share(rest, part, correlation)
        return Recovered(share, 1 - other.high, 1 - other.low)
    # Of the two ratios the one whose denominator is the larger.
    low, high = _ratio_limits(rest, part, correlation)
    return Recovered(share, 1 / (1 + high), 1 / (1 + low))


def _ratio_limits(above, below, correlation):
    """Limits of above / below: the ratios r at which a limit of above - r x below is 0."""
    a, b = above.value, below.value
    low, high = 0.0, math.inf
    up, down = below.high - b, a - max(above.low, 0.0)
    square, middle, spread = _quadratic(a, down, b, up, correlation)
    if a > 0 and middle + spread > 0:
        # The smaller root, in the form that holds for every sign of the square.
        low = max((a * a - down * down) / (middle + spread), 0.0)
    square, middle, spread = _quadratic(a, above.high - a, b, b - max(below.low, 0.0), correlation)
    if square > 0:
        high = (middle + spread) / square
    return low, high


def _quadratic(a, by_a, b, by_b, correlation):
    """Of r^2 (b^2 - by_b^2) - 2 r (a b - c by_a by_b) + a^2 - by_a^2: the square's factor, half of r's, the root."""
    square, middle = b * b - by_b * by_b, a * b - correlation * by_a * by_b
    return square, middle, math.sqrt(max(middle * middle - square * (a * a - by_a * by_a), 0.0))


def recovered_difference(one, two, correlation=0.0):
    """one - two of two estimates that may be correlated (Zou & Donner 2008, eq. 8): a `Recovered`."""
    value = one.value - two.value
    return Recovered(value, value - _joined(one.value - one.low, two.high - two.value, correlation),
                     value + _joined(one.high - one.value, two.value - two.low, correlation))


def _joined(first, second, correlation):
    return math.sqrt(max(first * first - 2 * correlation * first * second + second * second, 0.0))
