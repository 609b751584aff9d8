"""Which statistics of zones are computed."""

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class Wanted:
    """What is computed besides numbers of pixels, sums and extremes.

    Attributes:
        spread: standard deviations.
        shares: quantiles, from 0 to 1.
        frequencies: variety, majority and minority.
        categories: pixels and area of each value.
    """

    spread: bool = False
    shares: Tuple[float, ...] = ()
    frequencies: bool = False
    categories: bool = False

    @property
    def every_value(self):
        """Whether nothing less than every value and its frequency will do."""
        return self.frequencies or self.categories

    @property
    def tally(self):
        """Whether values are counted."""
        return bool(self.shares) or self.every_value
