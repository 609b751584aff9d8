"""What was found of the applicability of a model."""

from dataclasses import dataclass
from typing import Tuple

from ..legend import Legend
from .dissimilarity import Dissimilarity
from .space import PredictorSpace


@dataclass(frozen=True, eq=False)
class Applicability:
    """What was found.

    Attributes:
        names: those of the bands that count.
        space: their `PredictorSpace`.
        dissimilarity: the `Dissimilarity` of the training samples.
        samples: how many of them there are, judged or not.
        inside, valid: pixels of the map within the area, and in all.
        legend: that of the area.
    """

    names: Tuple[str, ...]
    space: PredictorSpace
    dissimilarity: Dissimilarity
    samples: int
    inside: int
    valid: int
    legend: Legend

    @property
    def inside_share(self):
        """Share of the valid pixels within the area, in percent; NaN without any."""
        return 100 * self.inside / self.valid if self.valid else float("nan")


def band_rows(found):
    """(columns, rows) of the table of the bands that count.

    Args:
        found: `Applicability`.
    """
    space = found.space
    return (["Band", "Mean", "StandardDeviation", "Weight"],
            [[name, *map(float, numbers)]
             for name, *numbers in zip(found.names, space.centre, space.spread, space.weights)])
