"""k-means by full passes, and by mini-batches."""

from dataclasses import dataclass, replace
from typing import Callable, Optional, Tuple

import numpy as np

from .farthest import refilled
from .kept import KeptPixels
from .sorting import Sorting
from .space import Space
from .steps import Step
from .tally import Tally

# A centre that moves by less than this part of the spread of the pixels is at rest.
REST = 1e-3


def _unheard(fraction):
    pass


@dataclass(frozen=True)
class Ending:
    """When the iterations end.

    Attributes:
        most: number of iterations at most.
        threshold: they end when no centre moves by more, in the unit of the values or in degrees; None takes `REST` of
            the spread of the pixels.
        report: called with the done fraction after each iteration.
    """

    most: int
    threshold: Optional[float] = None
    report: Callable[[float], None] = _unheard

    def is_rest(self, shift, tally, space):
        """Whether so long a way of the centres is rest."""
        return shift <= (space.told(REST * tally.spread()) if self.threshold is None else self.threshold)


@dataclass(frozen=True, eq=False)
class Clusters:
    """Clusters that were found.

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


def lloyd(pixels, space, centres, ending):
    """k-means by passes over all pixels (Lloyd 1982, IEEE Transactions on Information Theory 28, 129-137).

    Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to
    the mean of its pixels. A cluster without pixels begins anew at the pixel that lies farthest from its centre.

    Args:
        pixels: the pixels; ``reduce(function)`` gives the sum of a function's results.
        space: the `Space`.
        centres: float64 (clusters, bands), the first ones, in the space.
        ending: the `Ending`.
    Returns:
        `Clusters`
    """
    before, steps = None, []
    for number in range(1, ending.most + 1):
        tally = pixels.reduce(Sorting(space, centres, before))
        full, renewed = refilled(tally, pixels, space, centres)
        moved = space.centres_of(full, centres)
        shift = float(space.differences(centres, moved).max())
        steps.append(Step(len(centres), tally.pixels, tally.moved, shift, tally.inertia(centres), renewed))
        before, centres = centres, moved
        ending.report(number / ending.most)
        if ending.is_rest(shift, tally, space):
            break
    return settled(pixels, Sorting(space, centres, before), steps, ending.is_rest(shift, tally, space))


def mini_batches(pixels, size, space, centres, ending):
    """k-means by mini-batches (Sculley 2010, Proceedings of the 19th WWW conference, 1177-1178).

    Each iteration takes the next pixels as its batch, and at their end begins again with the first. A centre is the
    mean of all pixels so far that were sorted to it, each to where the centres then were; this is the rate of
    1 / count for each centre. One that never had a pixel begins anew at the pixel of the batch that lies farthest from
    its centre.

    Args:
        pixels: (bands, n), pixels of the space in random order.
        size: pixels of a batch.
        space, centres, ending: as for `lloyd`.
    Returns:
        `Clusters`, sorted over all these pixels.
    """
    size, total, steps = min(size, pixels.shape[1]), None, []
    for number in range(1, ending.most + 1):
        batch = KeptPixels.of(pixels.take(range((number - 1) * size, number * size), axis=1, mode="wrap"))
        tally = batch.reduce(Sorting(space, centres))
        total, renewed = refilled(tally if total is None else total + tally, batch, space, centres)
        moved = space.centres_of(total, centres)
        shift = float(space.differences(centres, moved).max())
        steps.append(Step(len(centres), tally.pixels, None, shift, tally.inertia(centres), renewed))
        centres = moved
        ending.report(number / ending.most)
        if ending.is_rest(shift, tally, space):
            break
    return settled(KeptPixels.of(pixels), Sorting(space, centres), steps, ending.is_rest(shift, tally, space))


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
