"""What sets of classes hold of pixels whose groups had no part in their thresholds."""

from dataclasses import dataclass

import numpy as np

from ..train.folds import polygon_folds
from .thresholds import sets, thresholds

_FOLDS = 20


@dataclass(frozen=True)
class Judged:
    """How the sets of a class do.

    Attributes:
        groups: how many groups could be judged: their class had a threshold without them.
        coverage: mean share of a group's pixels whose set holds their class, 0 to 1; NaN without groups.
        standard_error: of the coverage, from the spread between the groups; NaN with fewer than two.
        size: mean number of classes in the sets of a group's pixels; NaN without groups.
    """

    groups: int
    coverage: float
    standard_error: float
    size: float


def cross_fitted(pixels, level, each_class=True):
    """Judges the pixels of each fold of groups by thresholds from the others.

    A class whose other groups are too few for a threshold says nothing: it is in every set then.

    Args:
        pixels: `CalibrationPixels`.
        level, each_class: as for `thresholds`.
    Returns:
        A `Judged` for each class.
    """
    folds = polygon_folds(pixels.labels, pixels.groups, _FOLDS, 0)
    covered, sizes, judged = (np.zeros(len(folds)) for _ in range(3))
    for fold in np.unique(folds[folds >= 0]):
        held = np.flatnonzero(folds == fold)
        lowest = thresholds(pixels.part(folds != fold), level, each_class)
        found = sets(pixels.shares[:, held], lowest)
        covered[held] = found[pixels.labels[held], np.arange(len(held))]
        sizes[held] = found.sum(axis=0)
        judged[held] = np.isfinite(lowest)[pixels.labels[held]]
    return [_judged(pixels.groups[own], covered[own], sizes[own]) for own in (
        (pixels.labels == place) & (judged > 0) for place in range(len(pixels.shares)))]


def _judged(groups, covered, sizes):
    names, places, counts = np.unique(groups, return_inverse=True, return_counts=True)
    if not len(names):
        return Judged(0, np.nan, np.nan, np.nan)
    # Sums of whole numbers, which are the same in any order.
    covered, sizes = (np.bincount(places.reshape(-1), values) / counts for values in (covered, sizes))
    error = covered.std(ddof=1) / np.sqrt(len(names)) if len(names) > 1 else np.nan
    return Judged(len(names), float(covered.mean()), float(error), float(sizes.mean()))
