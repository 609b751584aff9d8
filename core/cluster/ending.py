"""When the iterations of a clustering end."""

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

# A centre that moves by less than this part of the standard deviation over all bands is at rest.
REST = 1e-2


def _unheard(fraction):
    pass


@dataclass(frozen=True)
class Ending:
    """When the iterations end.

    Attributes:
        most: number of iterations at most.
        threshold: they end when no centre moves by more, in the unit of the values or in degrees; None takes `REST` of
            the root of the mean variance of the bands.
        report: called with the done fraction after each iteration.
    """

    most: int
    threshold: Optional[float] = None
    report: Callable[[float], None] = _unheard

    def is_rest(self, shift, tally, space):
        """Whether so long a way of the centres is rest."""
        if self.threshold is not None:
            return shift <= self.threshold
        return bool(shift <= space.told(REST * np.sqrt((tally.spreads() ** 2).mean())))
