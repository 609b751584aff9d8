"""Probabilities from the sums that boosting and networks give."""

import numpy as np


def class_shares(sums):
    """The probabilities of classes by the logistic function of one sum, or the softmax of several.

    Args:
        sums: float64 (1, n) for two classes, the log odds of the second, or (classes, n), logarithms of odds.
    Returns:
        float64 (classes, n); 0 where a probability is too small for float64.
    """
    if len(sums) == 1:
        # The exponential of a negative number alone, which cannot overflow.
        small = np.exp(-np.abs(sums[0]))
        small /= 1 + small
        return np.where(sums[0] < 0, [1 - small, small], [small, 1 - small])
    shares = np.exp(sums - sums.max(axis=0))
    # One class after the other: an order that does not depend on how many pixels there are.
    shares /= sum(shares)
    return shares


def winners(sums):
    """The place of the most probable class, intp (n,); the first of equal ones."""
    return (sums[0] > 0).astype(np.intp) if len(sums) == 1 else sums.argmax(axis=0)
