"""What is counted of pixels that are sorted to centres."""

from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from ..stats.group_sums import GroupSums


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

    def spreads(self):
        """Standard deviation of each band with divisor n over all pixels together, float64 (bands,)."""
        rows = zip(self._from_origin().sum(axis=0), self.squares.exact().sum(axis=0))
        return np.array([_deviation(s, q, self.pixels) for s, q in rows])

    def _origin(self):
        return list(map(Fraction, self.origin.tolist()))

    def _from_origin(self):
        """The sums of the differences from the origin, as fractions (clusters, bands)."""
        return self.sums.exact() - np.array([[count * o for o in self._origin()] for count in self.counts.tolist()],
                                            object)

    def ordered(self, places):
        """Of the clusters in another order, by their places in this one."""
        return self.placed(np.argsort(places), len(places))

    def placed(self, places, number):
        """With each cluster at a place among so many; several at one place are one, and those of place -1 left out."""
        def spread(array):
            found = np.zeros((*array.shape[:-2], number, array.shape[-1]), array.dtype)
            np.add.at(found, (..., places[places >= 0], slice(None)), array[..., places >= 0, :])
            return found

        squares = self.squares
        if squares.limbs.shape[1] == len(places):
            squares = replace(squares, limbs=spread(squares.limbs))
        return replace(self, counts=spread(self.counts[:, None])[:, 0], squares=squares,
                       sums=replace(self.sums, limbs=spread(self.sums.limbs)))

    def with_moved(self, pixel, start, end):
        """With a pixel (bands,) of one cluster in another."""
        one = GroupSums.of(pixel[:, None], np.zeros(1, np.intp), 1, self.sums.point).limbs[:, 0]
        counts, limbs = self.counts.copy(), self.sums.limbs.copy()
        for cluster, sign in ((start, -1), (end, 1)):
            counts[cluster] += sign
            limbs[:, cluster] += sign * one
        return replace(self, counts=counts, sums=GroupSums(self.sums.point, limbs))


def _deviation(total, squares, count):
    return max(0.0, float(squares / count - (total / count) ** 2)) ** 0.5 if count else np.nan
