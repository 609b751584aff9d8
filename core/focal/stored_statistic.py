"""A focal statistic brought into a type that was asked for."""

from dataclasses import dataclass

import numpy as np

from ..calc.kinds import FLOAT, Kind, floating, whole
from ..calc.outcome import Stored
from ..calc.values import Value
from .dtypes import sum_range
from .neighbourhood import Neighbourhood

# Their results lie between the smallest and the greatest value.
_BETWEEN_VALUES = ("mean", "median", "percentile")


@dataclass(frozen=True)
class StoredStatistic:
    """Block function that computes a statistic and rounds it to whole numbers where the type has no others.

    Attributes:
        neighbourhood: the `Neighbourhood`.
        kind: what is known of its results (`kind_of`).
        stored: how they are `Stored`; a result that the type does not hold is NoData.
    """

    neighbourhood: Neighbourhood
    kind: Kind
    stored: Stored

    def __call__(self, values, valid):
        """As `Neighbourhood`, with NoData numbers written in.

        Returns:
            A pair (results, None), and then the list of the `Tally` of each band.
        """
        (results, ok), = self.neighbourhood(values, valid)
        out = np.empty(results.shape, self.stored.dtype)
        with np.errstate(all="ignore"):
            tallies = [self.stored.store(Value(band, None if ok is None else ok[number]), self.kind, out[number])
                       for number, band in enumerate(results)]
        return [(out, None), tallies]


def kind_of(neighbourhood, dtype):
    """The `Kind` of the results of a statistic of values of a type."""
    result = np.dtype(neighbourhood.output_dtype(dtype))
    if result.kind == "f":
        is_bounded = neighbourhood.statistic in _BETWEEN_VALUES and np.dtype(dtype).kind in "iu"
        return floating(np.iinfo(dtype).min, np.iinfo(dtype).max) if is_bounded else FLOAT
    if neighbourhood.statistic in ("count", "variety"):
        return whole(0, neighbourhood.footprint.size)
    if neighbourhood.statistic == "sum":
        return whole(*sum_range(np.dtype(dtype), neighbourhood.footprint))
    return whole(int(np.iinfo(result).min), int(np.iinfo(result).max))
