"""Minimum distance classification."""

from dataclasses import dataclass

import numpy as np

from ..language import Phrase
from .rule import Rule
from .scores import QuadraticScores


@dataclass(frozen=True, eq=False)
class MinimumDistance(Rule):
    """The signature with the nearest mean wins (Richards & Jia 2006, Remote Sensing Digital Image Analysis, 8.3).

    The measure is the Euclidean distance to the mean in the unit of the bands. The threshold is such a distance; a
    pixel farther than that from the nearest mean is unclassified, one exactly as far is kept.
    """

    threshold_range = Phrase("a distance above 0 in the unit of the bands")

    @classmethod
    def of(cls, signatures, priors):
        """The rule over a sequence of `Signature`; the priors (signatures,) have no part in it."""
        return cls(QuadraticScores(np.array([signature.mean for signature in signatures]), np.zeros(len(signatures))))

    def allows(self, threshold):
        return threshold > 0

    def limit(self, threshold):
        return threshold * threshold

    def measure(self, scores):
        return np.sqrt(scores, out=scores)
