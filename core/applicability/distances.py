"""Distances between training samples in the space of the bands."""

import numpy as np

from ..predict.nearest import NearestSamples
from ..predict.predictor import pieces

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


def distances_to_teachers(points, division, check=_go_on):
    """The distance of each sample to the nearest one that teaches while it is judged.

    Args:
        points: float64 (n, bands).
        division: the `Division`, with a fold for every sample.
        check: called often.
    Returns:
        float64 (n,), NaN where none teaches.
    """
    distances = np.full(len(points), np.nan)
    for fold in np.unique(division.folds):
        own = np.flatnonzero(division.folds == fold)
        teaching = division.teaching(fold, check)
        if not teaching.any():
            continue
        nearest = NearestSamples(points[teaching], 1)
        for piece in pieces(len(own), _SAMPLES):
            check()
            distances[own[piece]] = np.sqrt(nearest(points[own[piece]].T)[0][:, 0])
    return distances
