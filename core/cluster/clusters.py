"""Clusters that were found."""

from dataclasses import dataclass, replace
from typing import Tuple

import numpy as np

from .steps import Step
from .tally import Tally


@dataclass(frozen=True, eq=False)
class Clusters:
    """What a clustering found.

    Attributes:
        centres: float64 (clusters, bands), in the space.
        steps: the `Step`s.
        at_rest: whether they ended before the last iteration that was allowed, or just with it.
        tally: the `Tally` of the pixels sorted to these centres.
    """

    centres: np.ndarray
    steps: Tuple[Step, ...]
    at_rest: bool
    tally: Tally

    def ordered(self, places):
        """With the clusters in another order, by their places in this one."""
        return replace(self, centres=self.centres[places], tally=self.tally.ordered(places))


def settled(pixels, sorting, steps, at_rest, least=1):
    """The `Clusters` of centres, without those that fewer pixels than ``least`` are nearest to.

    Pixels of a cluster that is left out go to the nearest of the others; the largest cluster always stays.

    Args:
        pixels: the pixels.
        sorting: the `Sorting` to the centres.
        steps, at_rest: as in `Clusters`.
        least: pixels of a cluster at least.
    """
    while True:
        tally = pixels.reduce(sorting)
        large = tally.counts >= min(least, tally.counts.max())
        if large.all():
            return Clusters(sorting.centres, tuple(steps), at_rest, tally)
        sorting = replace(sorting, centres=sorting.centres[large], before=sorting.centres,
                          places=np.where(large, np.cumsum(large) - 1, -1))
