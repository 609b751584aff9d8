"""Which samples judge a classifier, and which teach it meanwhile."""

from dataclasses import dataclass

import numpy as np

from ..predict.nearest import NearestSamples
from ..predict.predictor import pieces

_SAMPLES = 4096


@dataclass(frozen=True, eq=False)
class Division:
    """Samples divided into folds.

    Attributes:
        folds: intp (n,), the fold that each sample is judged in, -1 for none: it always teaches.
    """

    folds: np.ndarray

    def teaching(self, fold, check):
        """Which samples teach while a fold is judged.

        Args:
            fold: its number.
            check: called often.
        Returns:
            bool (n,)
        """
        return self.folds != fold


@dataclass(frozen=True, eq=False)
class BufferedDivision(Division):
    """Folds whose neighbours do not teach while they are judged (Le Rest et al. 2014, Global Ecology and Biogeography
    23:811-820, there for single samples).

    Attributes:
        points: float64 (n, dimensions), see `Positions`.
        distance: a sample nearer than this to any that is judged does not teach; at exactly the distance it does.
    """

    points: np.ndarray
    distance: float

    def teaching(self, fold, check):
        nearest = NearestSamples(self.points[self.folds == fold], 1)
        teaching = super().teaching(fold, check)
        for piece in pieces(len(self.points), _SAMPLES):
            check()
            teaching[piece] &= nearest(self.points[piece].T)[0][:, 0] >= self.distance ** 2
        return teaching
