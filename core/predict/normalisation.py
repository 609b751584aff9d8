"""Bands brought to a common scale before they are compared."""

from dataclasses import dataclass

import numpy as np

from ..language import listed
from .parts import Damaged

KINDS = ("none", "z_score", "linear_scaling")


@dataclass(frozen=True, eq=False)
class Normalisation:
    """(value - centre) / spread for each band, in float64; whole numbers are not rounded.

    Attributes:
        kind: "none", "z_score" (mean and standard deviation of the training samples, with divisor n) or
            "linear_scaling" (their minimum, and maximum less minimum).
        centre, spread: float64 (bands,), spread above 0.

    Raises:
        Damaged: the arrays are something else.
    """

    kind: str
    centre: np.ndarray
    spread: np.ndarray

    def __post_init__(self):
        if self.kind not in KINDS:
            raise Damaged("the normalisation is none of {kinds}", kinds=listed(KINDS))
        if self.centre.ndim != 1 or self.centre.shape != self.spread.shape or not np.isfinite(self.centre).all() \
                or not np.isfinite(self.spread).all() or not self.spread.min() > 0:
            raise Damaged("the numbers of the normalisation cannot be")

    @classmethod
    def of(cls, kind, samples):
        """That of training samples (n, bands); a band without spread is divided by 1."""
        samples = samples.astype(np.float64)
        if kind == "z_score":
            centre, spread = samples.mean(axis=0), samples.std(axis=0)
        elif kind == "linear_scaling":
            centre, spread = samples.min(axis=0), np.ptp(samples, axis=0)
        else:
            centre, spread = np.zeros(samples.shape[1]), np.ones(samples.shape[1])
        return cls(kind, centre, np.where(spread > 0, spread, 1.0))

    def __call__(self, pixels):
        """Pixels (bands, n), as they are without normalisation, else float64."""
        if self.kind == "none":
            return pixels
        normalised = pixels - self.centre[:, None]
        normalised /= self.spread[:, None]
        return normalised
