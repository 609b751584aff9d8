"""Pixels sorted to their nearest centres, and what is counted of them."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Optional

import numpy as np

from ..stats.group_sums import GroupSums
from .space import Space


@dataclass(frozen=True, eq=False)
class Tally:
    """What is counted of pixels that are sorted to centres; all of it is exact.

    Attributes:
        counts: int64 (clusters,), pixels of each.
        sums: `GroupSums` of the pixels, by clusters.
        squares: `GroupSums` of the squares of their differences from the origin, by clusters, or of all together.
        origin: float64 (bands,).
        moved: pixels that came from another cluster, or from none.
    """

    counts: np.ndarray
    sums: GroupSums
    squares: GroupSums
    origin: np.ndarray
    moved: int

    @property
    def pixels(self):
        return int(self.counts.sum())

    def __add__(self, other):
        return replace(self, counts=self.counts + other.counts, sums=self.sums + other.sums,
                       squares=self.squares + other.squares, moved=self.moved + other.moved)

    def inertia(self, centres):
        """The sum of the squared distances of the pixels to the centres that they are sorted to."""
        total = self.squares.exact().sum()
        for count, row, centre in zip(self.counts.tolist(), self._from_origin(), centres):
            if count:
                away = [Fraction(c) - o for c, o in zip(centre.tolist(), self._origin())]
                total += sum(c * (count * c - 2 * s) for c, s in zip(away, row))
        return max(0.0, float(total))

    def deviations(self):
        """Standard deviation of each band with divisor n, float64 (groups of the squares, bands); NaN without pixel."""
        squares, sums, counts = self.squares.exact(), self._from_origin(), self.counts.tolist()
        if len(squares) < len(sums):
            sums, counts = sums.sum(axis=0)[None], [sum(counts)]
        return np.array([[_deviation(s, q, n) for s, q in zip(*rows)] for n, *rows in zip(counts, sums, squares)])

    def spread(self):
        """The root of the mean variance of the bands, over all pixels together."""
        rows = zip(self._from_origin().sum(axis=0), self.squares.exact().sum(axis=0))
        variances = [_deviation(s, q, self.pixels) ** 2 for s, q in rows]
        return (sum(variances) / len(variances)) ** 0.5

    def _origin(self):
        return list(map(Fraction, self.origin.tolist()))

    def _from_origin(self):
        """The sums of the differences from the origin, as fractions (clusters, bands)."""
        return self.sums.exact() - np.array([[count * o for o in self._origin()] for count in self.counts.tolist()],
                                            object)

    def ordered(self, places):
        """Of the clusters in another order; squares by clusters keep theirs."""
        return replace(self, counts=self.counts[places],
                       sums=GroupSums(self.sums.point, self.sums.limbs[:, places]))

    def with_moved(self, pixel, start, end):
        """With a pixel (bands,) of one cluster in another."""
        one = GroupSums.of(pixel[:, None], np.zeros(1, np.intp), 1, self.sums.point).limbs[:, 0]
        counts, limbs = self.counts.copy(), self.sums.limbs.copy()
        for cluster, sign in ((start, -1), (end, 1)):
            counts[cluster] += sign
            limbs[:, cluster] += sign * one
        return replace(self, counts=counts, sums=GroupSums(self.sums.point, limbs))


@dataclass(frozen=True, eq=False)
class Sorting:
    """Sorts pixels to their nearest centres; a function of pixels that adds up.

    Attributes:
        space: the `Space`.
        centres: float64 (clusters, bands).
        before: centres that the pixels were sorted to last, or None.
        places: intp, the place that each cluster of then has now, -1 for one that is gone; None where nothing changed.
        by_cluster: whether squares are summed by clusters.
    """

    space: Space
    centres: np.ndarray
    before: Optional[np.ndarray] = None
    places: Optional[np.ndarray] = None
    by_cluster: bool = False

    def __call__(self, pixels, kept=None):
        """Sorts pixels of the space.

        Args:
            pixels: (bands, n).
            kept: a `KeptBlock` that remembers their clusters, or None.
        Returns:
            `Tally`
        """
        winners = self.space.nearest(self.centres).decide(pixels).winners
        earlier = kept.winners if kept is not None else None
        if kept is None and self.before is not None:
            earlier = self.space.nearest(self.before).decide(pixels).winners
        moved = len(winners) if earlier is None else int(np.count_nonzero(self._now(earlier) != winners))
        if kept is not None:
            kept.winners = winners.astype(np.min_scalar_type(len(self.centres)))
        number = len(self.centres)
        squared = [np.square(np.subtract(band, origin, dtype=np.float64))
                   for band, origin in zip(pixels, self.space.origin)]
        groups = (winners, number) if self.by_cluster else (None, 1)
        return Tally(np.bincount(winners, minlength=number), GroupSums.of(pixels, winners, number, self.space.point),
                     GroupSums.of(squared, *groups, self.space.squares), self.space.origin, moved)

    def _now(self, earlier):
        return earlier if self.places is None else self.places[earlier]


def _deviation(total, squares, count):
    return max(0.0, float(squares / count - (total / count) ** 2)) ** 0.5 if count else np.nan
