"""Sigmoids that turn decisions between two classes into probabilities."""

import numpy as np

_MOST_ITERATIONS = 100
_SHORTEST_STEP = 1e-10
_RIDGE = 1e-12
_FLAT = 1e-5


def fitted_sigmoid(decisions, is_first):
    """The a and b for which 1 / (1 + exp(a d + b)) fits best.

    Platt's method with the Newton iteration of Lin, Lin & Weng (2007, Machine Learning 68:267-276, appendix 3).

    Args:
        decisions: float64 (n,), positive for the first class, of samples that did not take part in the training.
        is_first: bool (n,).
    Returns:
        (a, b); without a sample of both classes (0, b), which gives each its share.
    """
    first, second = np.count_nonzero(is_first), np.count_nonzero(~is_first)
    targets = np.where(is_first, (first + 1) / (first + 2), 1 / (second + 2))
    a, b = 0.0, float(np.log((second + 1) / (first + 1)))
    if not first or not second:
        return a, b
    value = _cost(decisions, targets, a, b)
    for _ in range(_MOST_ITERATIONS):
        shares = _sigmoid(decisions * a + b)
        spread = shares * (1 - shares)
        h11, h22, h21 = (decisions ** 2 * spread).sum() + _RIDGE, spread.sum() + _RIDGE, (decisions * spread).sum()
        away = targets - shares
        g1, g2 = (decisions * away).sum(), away.sum()
        if abs(g1) < _FLAT and abs(g2) < _FLAT:
            break
        determinant = h11 * h22 - h21 * h21
        da, db = -(h22 * g1 - h21 * g2) / determinant, -(-h21 * g1 + h11 * g2) / determinant
        slope, step = g1 * da + g2 * db, 1.0
        while step >= _SHORTEST_STEP:
            found = _cost(decisions, targets, a + step * da, b + step * db)
            if found < value + 1e-4 * step * slope:
                a, b, value = a + step * da, b + step * db, found
                break
            step /= 2
        else:
            break
    return float(a), float(b)


def _sigmoid(exponents):
    small = np.exp(-np.abs(exponents))
    return np.where(exponents >= 0, small, 1) / (1 + small)


def _cost(decisions, targets, a, b):
    exponents = decisions * a + b
    return (np.where(exponents >= 0, targets, targets - 1) * exponents + np.log1p(np.exp(-np.abs(exponents)))).sum()
