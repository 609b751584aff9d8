"""Percentiles, majority, minority and variety of the values of zones."""

from dataclasses import dataclass
from typing import Mapping

import numpy as np

from ..stats.keys import from_keys
from .quantiles import Ranked


@dataclass(frozen=True)
class Distributions:
    """What is known of the values of zones, one element a zone.

    Attributes:
        dtype: type of the values.
        variety: int64, number of different values.
        majority, minority: values with the largest and the smallest covered area, the lowest of equals; they mean
            nothing where the variety is 0.
        quantiles: float64 by share from 0 to 1; NaN without pixels.
    """

    dtype: np.dtype
    variety: np.ndarray
    majority: np.ndarray
    minority: np.ndarray
    quantiles: Mapping

    @classmethod
    def nothing(cls, zones, dtype, shares):
        """No values for so many zones, with room for the quantiles at some shares."""
        return cls(np.dtype(dtype), np.zeros(zones, np.int64), np.zeros(zones, dtype), np.zeros(zones, dtype),
                   {share: np.full(zones, np.nan) for share in shares})

    @classmethod
    def of(cls, tally, dtype, shares):
        """The distributions of the zones of a tally.

        Args:
            tally: `Tally` with every value of its zones, in order and not empty.
            dtype: type of the values.
            shares: of the quantiles.
        Returns:
            int64 (zones,), the numbers of the zones, and their `Distributions`.
        """
        begins = np.flatnonzero(np.concatenate([[True], tally.zone[1:] != tally.zone[:-1]]))
        values, weight = from_keys(tally.key, dtype), tally.columns["weight"]
        ranked = Ranked.of(tally, values.astype(np.float64)) if shares else None
        return tally.zone[begins], cls(
            np.dtype(dtype), np.diff(np.concatenate([begins, [len(tally)]])),
            values[_first(weight, begins, np.maximum)], values[_first(weight, begins, np.minimum)],
            {share: ranked.quantile(share) for share in shares})

    def put(self, zones, part):
        """Takes in what is known of some zones, in place.

        Args:
            zones: int ndarray of different zones.
            part: their `Distributions`.
        """
        self.variety[zones], self.majority[zones], self.minority[zones] = part.variety, part.majority, part.minority
        for share, quantiles in part.quantiles.items():
            self.quantiles[share][zones] = quantiles


def _first(weight, begins, extreme):
    """Index of the first entry of each zone that has its extreme weight."""
    sizes = np.diff(np.concatenate([begins, [len(weight)]]))
    candidates = np.flatnonzero(weight == np.repeat(extreme.reduceat(weight, begins), sizes))
    return candidates[np.searchsorted(candidates, begins)]
