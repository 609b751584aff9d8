"""Quantiles of the distributions that intervals are made from, without scipy."""

import math
from statistics import NormalDist

_TINY = 1e-300


def normal_quantile(probability):
    """The value below which a standard normal variable lies with a probability in (0, 1)."""
    return NormalDist().inv_cdf(probability)


def beta_cdf(x, a, b):
    """Regularised incomplete beta function I_x(a, b), to about 1e-14 of its value.

    The continued fraction of Didonato & Morris (1992, ACM TOMS 18, algorithm 708, BFRAC) in its even form, by the
    modified Lentz method.

    Args:
        x: 0 to 1.
        a, b: positive.
    """
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    # The fraction converges fast below the mean.
    if x > (a + 1) / (a + b + 2):
        return 1.0 - front * _fraction(1 - x, b, a) / b
    return front * _fraction(x, a, b) / a


def _fraction(x, a, b):
    c, d = 1.0, 1.0 / _away_from_zero(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, 10_000):
        for term in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1.0 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            value *= c * d
        if abs(c * d - 1) < 1e-16:
            break
    return value


def _away_from_zero(value):
    return value if abs(value) > _TINY else _TINY


def beta_quantile(probability, a, b):
    """The x with I_x(a, b) = probability; for a = 0 it is 0, and for b = 0 it is 1, as Clopper and Pearson need it."""
    if a <= 0:
        return 0.0
    if b <= 0:
        return 1.0
    return _bisect(lambda x: beta_cdf(x, a, b) - probability, 0.0, 1.0)


def t_quantile(probability, degrees):
    """Quantile of Student's t; degrees may be a fraction of at least 1, or infinite."""
    if probability == 0.5:
        return 0.0
    if probability < 0.5:
        return -t_quantile(1 - probability, degrees)
    if degrees > 1e6:
        return normal_quantile(probability)
    # P(|T| > t) = I_x(degrees / 2, 1/2) with x = degrees / (degrees + t^2).
    x = beta_quantile(2 * (1 - probability), degrees / 2, 0.5)
    return math.sqrt(degrees * (1 - x) / x)


def _bisect(function, low, high):
    while True:
        middle = (low + high) / 2
        if not low < middle < high:
            return middle
        if function(middle) < 0:
            low = middle
        else:
            high = middle
