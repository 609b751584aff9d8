"""What pixels become inside features."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class ToNumbers:
    """Every feature's pixels become a number of its own.

    Attributes:
        news: stored numbers by the number of the feature, from 1; the first stands for no feature.
    """

    news: np.ndarray

    def __call__(self, olds, valid, features):
        """New stored numbers, and where they are valid or None for everywhere, of arrays (pixels,)."""
        return self.news.take(features), None


@dataclass(frozen=True)
class ToNodata:
    """Pixels become NoData."""

    def __call__(self, olds, valid, features):
        return olds, np.zeros(olds.shape, bool)
