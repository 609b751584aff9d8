"""Score intervals of figures that are made of the proportions of several strata.

Wilson (1927) asks of every value of a proportion whether the observed one lies within so many of the standard errors
that this value would have. Asked of a weighted sum of proportions of strata, or of a ratio of two such sums, the strata
get the proportions under which the sample is most likely among all that give this value (as Miettinen & Nurminen 1985,
Statistics in Medicine 4, 213-226, do for the difference and the ratio of two). Of one stratum it is Wilson's.
"""

import numpy as np

from .distributions import normal_quantile
from .likeliest import REACH, balanced, under

_CLOSE, _MOST_STEPS = 1e-11, 60


def score_sum_limits(weights, shares, counts, level=0.95):
    """Limits of a weighted sum of proportions of independent strata.

    Args:
        weights: of the strata, ndarray (strata,) of numbers of at least 0, not all of them 0.
        shares: observed proportions, ndarray (strata,).
        counts: sample sizes, ndarray (strata,); effective sizes may be fractions.
        level: of confidence.
    Returns:
        (low, high)
    """
    weights, shares, counts = (np.asarray(values, float) for values in (weights, shares, counts))
    scale, square = counts.sum() / weights.max(), _squared_quantile(level)

    def likeliest(at):
        # Each multiplier belongs to one value of the sum.
        return under(weights * (scale * np.sinh(at))[:, None], shares, counts)

    def beyond(at):
        proportions = likeliest(at)
        return _beyond(proportions @ weights - weights @ shares, weights, proportions, counts, square)

    low, high = (likeliest(_passed(beyond, 0.0, np.array([REACH, -REACH]))) @ weights).tolist()
    return low, high


def score_ratio_limits(part, rest, level=0.95):
    """Limits of part / (part + rest), two weighted sums over different strata.

    Args:
        part, rest: (weights, shares, counts) as for `score_sum_limits`; not both sums may be 0.
        level: of confidence.
    Returns:
        (low, high)
    """
    weights, shares, counts = (np.concatenate([np.asarray(one, float), np.asarray(two, float)])
                               for one, two in zip(part, rest))
    of_part = np.arange(len(weights)) < len(part[0])
    sums = [float(weights[own] @ shares[own]) for own in (of_part, ~of_part)]
    multipliers, square = np.zeros(2), _squared_quantile(level)

    def beyond(ratios):
        # Part less its share of the whole is 0 where the ratio is that.
        coefficients = np.where(of_part, 1 - ratios[:, None], -ratios[:, None]) * weights
        # Each search begins where the last one ended.
        proportions, multipliers[:] = balanced(coefficients, shares, counts, multipliers)
        return _beyond(coefficients @ shares, coefficients, proportions, counts, square)

    low, high = _passed(beyond, sums[0] / sum(sums), np.array([0.0, 1.0])).tolist()
    return low, high


def _squared_quantile(level):
    return normal_quantile((1 + level) / 2) ** 2


def _beyond(differences, coefficients, proportions, counts, square):
    """From -1/2 where sums are as observed, through 0 where their score is the quantile, to 1/2 where none is possible.

    Args:
        differences: of the sums from what they should be, ndarray (t,).
        coefficients: of the proportions in the sums, ndarray (t, strata) or (strata,).
        proportions: the likeliest ones, ndarray (t, strata).
        square: of the quantile.
    """
    variances = (coefficients ** 2 * proportions * (1 - proportions) / counts).sum(axis=1)
    within = square * variances
    whole = within + differences ** 2
    return np.where(whole > 0, 0.5 - within / np.where(whole > 0, whole, 1), -0.5)


def _passed(beyond, start, ends):
    """Between a value and each of the ends, where a function passes 0 (regula falsi in the Illinois form)."""
    near, far = np.full(len(ends), start), ends.copy()
    at_near, at_far = np.full(len(ends), -0.5), np.full(len(ends), 0.5)
    last = np.zeros(len(ends))
    for _ in range(_MOST_STEPS):
        between = near + (far - near) * at_near / (at_near - at_far)
        found = beyond(between)
        outside = found > 0
        far, at_far = np.where(outside, between, far), np.where(outside, found, at_far)
        near, at_near = np.where(outside, near, between), np.where(outside, at_near, found)
        at_near = np.where(outside & (last > 0), at_near / 2, at_near)
        at_far = np.where(~outside & (last < 0), at_far / 2, at_far)
        last = np.where(outside, 1, -1)
        if (np.minimum(np.abs(far - near), np.abs(found)) < _CLOSE).all():
            break
    return np.where(ends == start, ends, between)
