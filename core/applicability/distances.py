"""Distances between training samples in the space of the bands."""

import numpy as np

from ..predict.nearest import NearestSamples
from ..predict.predictor import pieces
from ..train.folds import polygon_folds

# Of more samples than this so many are drawn for the mean of their distances: its standard error is far below 1 %.
MOST_SAMPLES = 5000
_ROWS, _SAMPLES = 128, 1024


def _go_on():
    pass


def mean_distance(points, seed, check=_go_on):
    """The mean distance of all pairs of different samples.

    Args:
        points: float64 (n, bands), n at least 2; of more than `MOST_SAMPLES` so many are drawn.
        seed: of the draw.
        check: called often.
    """
    if len(points) > MOST_SAMPLES:
        points = points[np.random.default_rng(seed).choice(len(points), MOST_SAMPLES, replace=False)]
    number, total = len(points), 0.0
    for rows in pieces(number, _ROWS):
        check()
        squares = np.zeros((rows.stop - rows.start, number))
        for band in points.T:
            squares += (band[rows, None] - band) ** 2
        total += float(np.sqrt(squares).sum())
    return total / (number * (number - 1))


def judging_folds(labels, groups, number, seed):
    """Folds as those of a validation by training features; a feature that has none, since its class has no other, is a
    fold of its own.

    Args:
        labels, groups: integers (n,).
        number: how many folds at most, besides those of their own.
        seed: of the chance.
    Returns:
        intp (n,)
    """
    folds = polygon_folds(labels, groups, number, seed)
    alone = np.unique(groups, return_inverse=True)[1].reshape(-1)
    return np.where(folds < 0, number + alone, folds)


def distances_between_folds(points, folds, check=_go_on):
    """The distance of each sample to the nearest one of another fold.

    Args:
        points: float64 (n, bands).
        folds: integers (n,), at least two different ones.
        check: called often.
    Returns:
        float64 (n,)
    """
    distances = np.empty(len(points))
    for fold in np.unique(folds):
        own = np.flatnonzero(folds == fold)
        nearest = NearestSamples(points[folds != fold], 1)
        for piece in pieces(len(own), _SAMPLES):
            check()
            distances[own[piece]] = np.sqrt(nearest(points[own[piece]].T)[0][:, 0])
    return distances
