"""Probabilities of classes from the decisions between each two of them."""

import numpy as np

_SURE = 1e-7
_CLOSE = 0.005
_MOST_ROUNDS = 100


def pairs(classes):
    """Each two classes (first, second), in the order of their decisions."""
    return [(first, second) for first in range(classes) for second in range(first + 1, classes)]


def pair_shares(decisions, sigmoids):
    """The probability of the first of two classes, kept from 0 and 1 by 1e-7.

    Platt's sigmoid 1 / (1 + exp(a d + b)), in the form that does not overflow (Lin, Lin & Weng 2007, Machine Learning
    68:267-276).

    Args:
        decisions: float64 (pairs, n), positive for the first class.
        sigmoids: float64 (pairs, 2), the a and b of each pair.
    Returns:
        float64 (pairs, n).
    """
    exponents = decisions * sigmoids[:, :1] + sigmoids[:, 1:]
    small = np.exp(-np.abs(exponents))
    return np.clip(np.where(exponents >= 0, small, 1) / (1 + small), _SURE, 1 - _SURE)


def coupled(first_wins, classes):
    """The probabilities of the classes that fit those of all pairs best.

    The second method of Wu, Lin & Weng (2004, Journal of Machine Learning Research 5:975-1005), with the iteration of
    libsvm, which stops for each pixel as soon as its probabilities are close.

    Args:
        first_wins: float64 (pairs, n), see `pair_shares`.
        classes: their number.
    Returns:
        float64 (classes, n).
    """
    shares = np.full((classes, first_wins.shape[1]), 1 / classes)
    going, matrix = np.arange(first_wins.shape[1]), _matrix(first_wins, classes)
    for _ in range(max(_MOST_ROUNDS, classes)):
        found = shares[:, going]
        products, total = _products(matrix, found)
        far = ~(np.abs(products - total).max(axis=0) < _CLOSE / classes)
        if not far.any():
            break
        if not far.all():
            going, matrix, found = going[far], matrix[:, :, far], found[:, far]
            products, total = products[:, far], total[far]
        _improve(matrix, found, products, total)
        shares[:, going] = found
    return shares


def _matrix(first_wins, classes):
    """The Q of equation 19: (classes, classes, n)."""
    matrix = np.zeros((classes, classes, first_wins.shape[1]))
    for (first, second), share in zip(pairs(classes), first_wins):
        other = 1 - share
        matrix[first, second] = matrix[second, first] = -share * other
        matrix[first, first] += other * other
        matrix[second, second] += share * share
    return matrix


def _products(matrix, shares):
    products, total = np.zeros_like(shares), np.zeros(shares.shape[1])
    for product, row, share in zip(products, matrix, shares):
        for entry, other in zip(row, shares):
            product += entry * other
        total += share * product
    return products, total


def _improve(matrix, shares, products, total):
    """One round over the classes, in place."""
    for place, row in enumerate(matrix):
        change = (total - products[place]) / row[place]
        shares[place] += change
        total = (total + change * (change * row[place] + 2 * products[place])) / (1 + change) / (1 + change)
        for product, entry in zip(products, row):
            product += change * entry
            product /= 1 + change
        shares /= 1 + change
