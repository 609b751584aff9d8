"""When the iterations of a clustering end."""

from dataclasses import dataclass
from typing import Callable, Optional

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
