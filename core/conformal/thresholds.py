"""The probability from which on a class belongs to the set of a pixel.

Sets of classes that hold the true one with a stated probability, whatever the classifier (Vovk, Gammerman & Shafer
2005, Algorithmic Learning in a Random World). A class is in the set where its probability reaches the threshold of the
class: of all sets with a coverage stated for each class, these are the smallest on the average (Sadinle, Lei &
Wasserman 2019, Journal of the American Statistical Association 114:223-234).

Pixels of one polygon are alike, and tell less than as many pixels of different polygons. What is exchangeable are the
polygons, or groups of them. So each of the K groups of a class weighs 1 / (K + 1), shared evenly by its pixels, and the
group that is still to come weighs as much at the probability that is lower than any (Lee, Barber & Willett 2023,
Distribution-free inference with hierarchical data, arXiv:2306.06342). The set of any one pixel of a new group then
holds its class with at least the stated probability.
"""

import math
from dataclasses import dataclass

import numpy as np

# Sums of weights that are equal on paper differ by less.
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class CalibrationPixels:
    """Pixels of known class that did not teach the classifier.

    Attributes:
        shares: float64 (classes, n), the probability of each class.
        labels: intp (n,), the place of each pixel's class.
        groups: intp (n,), what pixels have in common that belong together.
    """

    shares: np.ndarray
    labels: np.ndarray
    groups: np.ndarray

    @property
    def own(self):
        """float64 (n,), the probability of each pixel's class; one that is not defined rules no class out."""
        own = self.shares[self.labels, np.arange(len(self.labels))]
        return np.where(np.isnan(own), math.inf, own)

    def part(self, chosen):
        """Some of them."""
        return CalibrationPixels(self.shares[:, chosen], self.labels[chosen], self.groups[chosen])


def groups_needed(level):
    """How many groups there must be for a threshold: fewer cannot vouch for that coverage.

    Args:
        level: the coverage, above 0 and below 1.
    """
    return max(1, math.ceil(level / (1 - level) - _ROUNDING))


def group_weights(groups):
    """float64 (n,): what each pixel counts, so that each group counts 1."""
    _, places, counts = np.unique(groups, return_inverse=True, return_counts=True)
    return (1 / counts)[places.reshape(-1)]


def threshold(own, groups, level):
    """The largest probability that a pixel of a new group reaches with at least a stated one.

    Args:
        own: float64 (n,), the probability of its class for each pixel.
        groups: integers (n,).
        level: the coverage, above 0 and below 1.
    Returns:
        The threshold, which itself is enough; minus infinity where there are fewer than `groups_needed`.
    """
    count = len(np.unique(groups))
    order = np.argsort(-own, kind="stable")
    reached = np.cumsum(group_weights(groups)[order])
    place = np.searchsorted(reached, (level - _ROUNDING) * (count + 1))
    return float(own[order[place]]) if place < len(order) else -math.inf


def thresholds(pixels, level, each_class=True):
    """The threshold of each class.

    Args:
        pixels: `CalibrationPixels`.
        level: the coverage, above 0 and below 1.
        each_class: whether the coverage is to hold for each class, by its pixels alone; otherwise for pixels of all
            classes together, by one threshold.
    Returns:
        float64 (classes,), minus infinity for a class that is in every set.
    """
    classes, own = len(pixels.shares), pixels.own
    if not each_class:
        return np.full(classes, threshold(own, pixels.groups, level))
    of_class = [pixels.labels == place for place in range(classes)]
    return np.array([threshold(own[chosen], pixels.groups[chosen], level) for chosen in of_class])


def sets(shares, lowest):
    """Which classes belong to the set of each pixel.

    Args:
        shares: float64 (classes, n); NaN rules its class not out.
        lowest: float64 (classes,), see `thresholds`.
    Returns:
        bool (classes, n).
    """
    return ~(shares < lowest[:, None])
