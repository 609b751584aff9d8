"""What calibration pixels say of a classifier."""

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .cross_fit import Judged, cross_fitted
from .thresholds import groups_needed, thresholds


@dataclass(frozen=True, eq=False)
class Calibration:
    """The thresholds of the classes, and what is known of them.

    Attributes:
        level: the coverage, above 0 and below 1.
        each_class: whether it holds for each class, or for all classes together.
        lowest: float64 (classes,), see `thresholds`.
        judged: a `Judged` for each class.
        pixels, groups: int (classes,), how many of the class there are.
        all_groups: how many groups there are.
    """

    level: float
    each_class: bool
    lowest: np.ndarray
    judged: Tuple[Judged, ...]
    pixels: np.ndarray
    groups: np.ndarray
    all_groups: int

    @classmethod
    def of(cls, pixels, level, each_class=True):
        """That of `CalibrationPixels`."""
        classes = len(pixels.shares)
        groups = [len(np.unique(pixels.groups[pixels.labels == place])) for place in range(classes)]
        return cls(level, each_class, thresholds(pixels, level, each_class),
                   tuple(cross_fitted(pixels, level, each_class)), np.bincount(pixels.labels, minlength=classes),
                   np.array(groups), len(np.unique(pixels.groups)))

    @property
    def needed(self):
        """How many groups a threshold takes."""
        return groups_needed(self.level)

    @property
    def in_every_set(self):
        """Places of the classes that no threshold keeps out of any set."""
        return np.flatnonzero(self.lowest == -math.inf).tolist()

    @property
    def coverage(self):
        """The estimated coverage, 0 to 1: the mean of the classes, or of the groups of all classes where the coverage
        is to hold for all together; NaN where none could be judged."""
        known = [found for found in self.judged if found.groups]
        weights = [1 if self.each_class else found.groups for found in known]
        return float(np.average([found.coverage for found in known], weights=weights)) if known else math.nan

    @property
    def lowest_coverage(self):
        """That of the class with the smallest one; NaN where none could be judged."""
        return min((found.coverage for found in self.judged if found.groups), default=math.nan)
