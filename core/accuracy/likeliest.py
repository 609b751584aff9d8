"""The likeliest proportions of strata among those of which a weighted sum is given."""

import numpy as np

# Of a multiplier, by its inverse hyperbolic sine: how far it goes.
REACH = 60.0
_CLOSE, _MOST_STEPS, _TINY = 1e-11, 60, 1e-150


def balanced(coefficients, shares, counts, start):
    """The proportions (t, strata) with the highest likelihood among those whose sums are 0.

    By a Lagrange multiplier: the larger it is, the smaller is the sum. Newton's steps that leave the gap in which it
    lies are halvings instead.

    Args:
        coefficients: of the proportions, ndarray (t, strata), some above and some below 0 in each row.
        shares, counts: observed proportions and sample sizes, ndarrays (strata,).
        start: where the multipliers (t,) are expected, as inverse hyperbolic sines.
    Returns:
        (proportions, multipliers)
    """
    scale = counts.sum() / np.abs(coefficients).max(axis=1)
    low, high = np.full(len(coefficients), -REACH), np.full(len(coefficients), REACH)
    at = np.array(start)
    for _ in range(_MOST_STEPS):
        proportions = under(coefficients * (scale * np.sinh(at))[:, None], shares, counts)
        sums = (coefficients * proportions).sum(axis=1)
        low, high = np.where(sums > 0, at, low), np.where(sums > 0, high, at)
        slopes = _slope(coefficients, proportions, shares, counts) * scale * np.cosh(at)
        following = at + sums / np.maximum(slopes, _TINY)
        following = np.where((following > low) & (following < high), following, (low + high) / 2)
        if (np.abs(following - at) <= _CLOSE * (1 + np.abs(at))).all():
            break
        at = following
    return proportions, at


def _slope(coefficients, proportions, shares, counts):
    """How fast the sums fall as the multiplier grows, (t,); a proportion of 0 or 1 stays there for a while."""
    moving = (proportions > 0) & (proportions < 1)
    inside = np.where(moving, proportions, 0.5)
    bends = counts * (shares / inside ** 2 + (1 - shares) / (1 - inside) ** 2)
    return np.where(moving, coefficients ** 2 / bends, 0).sum(axis=1)


def under(multipliers, shares, counts):
    """The proportions (t, strata) at which the derivative of each stratum's log likelihood is its multiplier.

    Args:
        multipliers: ndarray (t, strata); at 0 the proportions are those observed.
        shares, counts: observed proportions and sample sizes, ndarrays (strata,).
    """
    middle = counts + multipliers
    root = np.sqrt(np.maximum(middle ** 2 - 4 * multipliers * counts * shares, 0))
    # Two forms of one root, each without a difference of nearly equal numbers.
    above = np.where(middle > 0, 2 * counts * shares, middle - root)
    below = np.where(middle > 0, middle + root, 2 * multipliers)
    return np.clip(above / below, 0, 1)
