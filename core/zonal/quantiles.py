"""Percentiles of values that count by the share of their pixel that a zone covers."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Ranked:
    """The groups of equal values of zones, in the order of zones and values, with what stands before each.

    Attributes:
        begins: int64 (zones,), index of the first group of each zone.
        values: float64 (groups,).
        cells, weight: int64 (groups,), pixels of a group, and the sum of their covered areas.
        lightest, heaviest: int64 (groups,), smallest and largest covered area of one of them.
        cells_before, weight_before: int64 (groups,), pixels of smaller values of the zone, and their covered area.
        all_cells, all_weight: int64 (zones,), over all values of the zone.
    """

    begins: np.ndarray
    values: np.ndarray
    cells: np.ndarray
    weight: np.ndarray
    lightest: np.ndarray
    heaviest: np.ndarray
    cells_before: np.ndarray
    weight_before: np.ndarray
    all_cells: np.ndarray
    all_weight: np.ndarray

    @classmethod
    def of(cls, tally, values):
        """Ranks all values of the zones of a tally.

        Args:
            tally: `Tally` with every value of its zones, kept for quantiles.
            values: float64 (entries,), what its keys stand for.
        """
        begins = np.flatnonzero(np.concatenate([[True], tally.zone[1:] != tally.zone[:-1]]))
        weight = tally.columns["weight"]
        cells = tally.columns.get("cells", weight)
        ones = np.ones_like(cells)
        return cls(begins, values, cells, weight, tally.columns.get("lightest", ones),
                   tally.columns.get("heaviest", ones), _before(cells, begins), _before(weight, begins),
                   np.add.reduceat(cells, begins), np.add.reduceat(weight, begins))

    def quantile(self, share):
        """A quantile of each zone.

        The pixels of a zone in the order of their values, and of equal values in the order of their shares, stand at
        the positions s_k = (k - 1) w_k + (n - 1) (w_1 + … + w_(k-1)), and the quantile lies at share x s_n, linear
        between the values on both sides: the definition of exactextract's WeightedQuantiles (Baston, 2019) for values
        that are all different. With equal shares it is the usual one, Hyndman & Fan (1996, The American Statistician
        50:361-365) number 7, as in numpy and R.

        Args:
            share: from 0 to 1.
        Returns:
            float64 (zones,).
        """
        ends = np.concatenate([self.begins[1:], [len(self.values)]]) - 1
        others = (self.all_cells - 1).astype(np.float64)
        target = share * others * self.all_weight
        groups = ends - self.begins + 1
        # The group whose span of weights holds the target's.
        passed = self.weight_before + self.weight <= np.repeat(share * self.all_weight.astype(np.float64), groups)
        at = np.minimum(self.begins + np.add.reduceat(passed.astype(np.int64), self.begins), ends)
        first = self.cells_before[at] * self.lightest[at].astype(np.float64) + others * self.weight_before[at]
        last = self._last_position(at, others)
        left = np.where(target < first, np.maximum(at - 1, self.begins), at)
        right = np.where(target > last, np.minimum(at + 1, ends), at)
        left_position = self._last_position(left, others)
        right_position = (self.cells_before[right] * self.lightest[right].astype(np.float64)
                          + others * self.weight_before[right])
        between = left != right
        way = np.divide(target - left_position, right_position - left_position, out=np.zeros(len(at)), where=between)
        low, high = self.values[left], self.values[right]
        return np.where(between, low + way * (high - low), self.values[at])

    def _last_position(self, group, others):
        heaviest = self.heaviest[group].astype(np.float64)
        before = self.weight_before[group] + self.weight[group] - self.heaviest[group]
        return (self.cells_before[group] + self.cells[group] - 1) * heaviest + others * before


def _before(numbers, begins):
    """The sum of the earlier numbers of the same zone; sums over all zones may overflow: their difference is right."""
    sums = np.cumsum(numbers) - numbers
    return sums - np.repeat(sums[begins], np.diff(np.concatenate([begins, [len(numbers)]])))
