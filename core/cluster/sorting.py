"""Pixels sorted to their nearest centres."""

from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np

from ..stats.group_sums import GroupSums
from .nearest import Nearest
from .space import Space
from .tally import Tally

# Where a larger part of the pixels has moved, all are counted anew.
_FEW = 0.3


@dataclass(frozen=True, eq=False)
class Sorting:
    """Sorts pixels to their nearest centres; a function of pixels that adds up.

    Attributes:
        space: the `Space`.
        centres: float64 (clusters, bands).
        before: the centres that the pixels were sorted to last, or None.
        places: intp, the place that each cluster of then has now, -1 for one that is gone; None where nothing changed.
        by_cluster: whether squares are summed by clusters.
    """

    space: Space
    centres: np.ndarray
    before: Optional[np.ndarray] = None
    places: Optional[np.ndarray] = None
    by_cluster: bool = False
    _nearest: Nearest = field(init=False, repr=False)

    def __post_init__(self):
        object.__setattr__(self, "_nearest", Nearest(self.space, self.centres))

    def __call__(self, pixels, kept=None):
        """Sorts pixels of the space.

        Args:
            pixels: (bands, n).
            kept: what remembers the last sorting of these pixels, such as a `KeptBlock`, or None; what moved is
                counted alone then, which exact sums allow.
        Returns:
            `Tally`
        """
        winners = self._nearest(pixels)
        if self.before is None:
            tally = self._counted(pixels, winners, len(winners))
        elif kept is not None and kept.tally is not None:
            tally = self._recounted(pixels, winners, kept)
        else:
            earlier = self._now(Nearest(self.space, self.before)(pixels))
            tally = self._counted(pixels, winners, int(np.count_nonzero(earlier != winners)))
        if kept is not None:
            kept.winners, kept.tally = winners, tally
        return tally

    def _now(self, earlier):
        return earlier if self.places is None else self.places[earlier]

    def _recounted(self, pixels, winners, kept):
        earlier = self._now(kept.winners)
        moved = np.flatnonzero(earlier != winners)
        # Those of all together stay what they are.
        squares = None if self.by_cluster else kept.tally.squares
        if len(moved) > _FEW * len(winners):
            return self._counted(pixels, winners, len(moved), squares)
        tally = kept.tally if self.places is None else kept.tally.placed(self.places, len(self.centres))
        if not len(moved):
            return replace(tally, moved=0)
        left = moved[earlier[moved] >= 0]
        arrived = self._counted(pixels[:, moved], winners[moved], len(moved), squares)
        gone = self._counted(pixels[:, left], earlier[left], 0, squares)
        return replace(tally, counts=tally.counts + arrived.counts - gone.counts,
                       sums=tally.sums + arrived.sums - gone.sums, moved=len(moved),
                       squares=squares or tally.squares + arrived.squares - gone.squares)

    def _counted(self, pixels, winners, moved, squares=None):
        """The `Tally` of pixels; the squares are known where they are given."""
        number, winners = len(self.centres), winners.astype(np.intp)
        if squares is None:
            differences = [np.square(np.subtract(band, origin, dtype=np.float64))
                           for band, origin in zip(pixels, self.space.origin)]
            groups = (winners, number) if self.by_cluster else (None, 1)
            squares = GroupSums.of(differences, *groups, self.space.squares)
        return Tally(np.bincount(winners, minlength=number), GroupSums.of(pixels, winners, number, self.space.point),
                     squares, self.space.origin, moved)
