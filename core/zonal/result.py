"""The statistics of zones in physical units, as columns."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..coverage.runs import FULL
from .distribution import Distributions
from .moments import Moments
from .tally import Tally


@dataclass(frozen=True)
class BandStatistics:
    """The statistics of the stored numbers of one band.

    Attributes:
        moments: `Moments` of the zones.
        distributions: `Distributions` of the zones.
        categories: `Tally` of every value of every zone, or None.
    """

    moments: Moments
    distributions: Distributions
    categories: Optional[Tally] = None


@dataclass(frozen=True)
class PhysicalStatistics:
    """The statistics of one band by its physical values, stored number x scale + offset.

    Each method gives a list of Python numbers, one a zone, with None where a zone has no valid pixel.
    """

    statistics: BandStatistics
    weighted: bool
    scale: float = 1.0
    offset: float = 0.0

    @staticmethod
    def share(percentile, scale):
        """The quantile of the stored numbers that is asked for: a negative scale turns their order round."""
        return percentile / 100 if scale > 0 else 1 - percentile / 100

    def count(self):
        """Number of pixels, parts of pixels counted as such; 0 without pixels."""
        moments = self.statistics.moments
        return (moments.weight if self.weighted else moments.cells).tolist()

    def sum(self):
        """Sum of the values, each times the share of its pixel; 0 without pixels."""
        total = self.statistics.moments.total.tolist()
        if not self._is_scaled:
            return total
        return [number * self.scale + self.offset * weight
                for number, weight in zip(total, self.statistics.moments.weight.tolist())]

    def mean(self):
        return self._present(self._mean())

    def minimum(self):
        moments = self.statistics.moments
        return self._values(moments.lowest if self.scale > 0 else moments.highest)

    def maximum(self):
        moments = self.statistics.moments
        return self._values(moments.highest if self.scale > 0 else moments.lowest)

    def standard_deviation(self):
        """Of the population."""
        return self._present(self._deviation())

    def coefficient_of_variation(self):
        """Standard deviation divided by the mean; None where the mean is 0."""
        mean = self._mean()
        ratio = np.divide(self._deviation(), mean, out=np.full(len(mean), np.nan), where=mean != 0)
        return [None if np.isnan(number) else number for number in ratio.tolist()]

    def median(self):
        return self.percentile(50)

    def percentile(self, percentile):
        quantile = self.statistics.distributions.quantiles[self.share(percentile, self.scale)]
        return self._present(quantile * self.scale + self.offset if self._is_scaled else quantile)

    def variety(self):
        """Number of different values; 0 without pixels."""
        return self.statistics.distributions.variety.tolist()

    def majority(self):
        return self._values(self.statistics.distributions.majority)

    def minority(self):
        return self._values(self.statistics.distributions.minority)

    def physical(self, values):
        """Stored numbers (ndarray) as a list of physical values; whole numbers stay so without a scale."""
        return (values * self.scale + self.offset if self._is_scaled else values).tolist()

    @property
    def _is_scaled(self):
        return self.scale != 1.0 or self.offset != 0.0

    def _mean(self):
        mean = self.statistics.moments.mean()
        return mean * self.scale + self.offset if self._is_scaled else mean

    def _deviation(self):
        return self.statistics.moments.standard_deviation() * abs(self.scale)

    def _values(self, values):
        return self._present(values, self.physical(values))

    def _present(self, values, numbers=None):
        present = (self.statistics.moments.cells > 0).tolist()
        return [number if here else None for number, here in zip(numbers or values.tolist(), present)]


def pixels_of_entries(tally, shift):
    """Number of pixels of each entry of a tally, parts of pixels counted as such.

    Args:
        tally: `Tally`.
        shift: int64 (zones,), see `unit_shift`; None when all pixels are whole.
    """
    if shift is None:
        return tally.columns["weight"]
    return np.ldexp(tally.columns["weight"].astype(np.float64), shift[tally.zone]) / FULL
