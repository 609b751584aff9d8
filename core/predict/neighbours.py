"""Nearest neighbours."""

from dataclasses import dataclass, field

import numpy as np

from .nearest import LARGEST, NearestSamples
from .parts import Damaged
from .predictor import Outcome, Predictor, pieces

WEIGHTS = ("uniform", "distance")
_PIECE = 4096


@dataclass(frozen=True, eq=False)
class Neighbours(Predictor):
    """The class with the most of the k training samples nearest to a pixel (Cover & Hart 1967, IEEE Transactions on
    Information Theory 13:21-27).

    Each sample counts as one, or by the inverse of its distance; where there are any at distance 0 they alone count
    then. Equal counts go to the first class. See `NearestSamples` for equal distances.

    Attributes:
        samples: float64 (samples, bands), best in an order without pattern.
        labels: int32 (samples,), the place of each sample's class.
        classes: number of classes.
        neighbours: the k, at most the number of samples.
        weights: one of `WEIGHTS`.
    """

    samples: np.ndarray
    labels: np.ndarray
    classes: int
    neighbours: int = 5
    weights: str = "uniform"
    nearest: NearestSamples = field(init=False, repr=False)

    def __post_init__(self):
        object.__setattr__(self, "nearest", NearestSamples(self.samples, self.neighbours))

    @property
    def bands(self):
        return self.samples.shape[1]

    def seconds_per_pixel(self, shares):
        return 3e-6 + 1e-9 * len(self.samples)

    @property
    def scratch_bytes(self):
        return self.nearest.scratch_bytes + 8 * _PIECE * (4 * self.bands + 6 * self.neighbours + 2 * self.classes)

    def parts(self):
        return ({"neighbours": self.neighbours, "weights": self.weights},
                {"samples": self.samples, "labels": self.labels})

    @classmethod
    def of_parts(cls, parts):
        labels = parts.integers("labels", None)
        if labels.min() < 0 or labels.max() >= parts.classes:
            raise Damaged("a training sample has a class that is not there")
        samples = parts.floats("samples", len(labels), parts.bands).astype(np.float64)
        if np.abs(samples).max() > LARGEST:
            raise Damaged("a training sample is too large")
        return cls(samples, labels, parts.classes, parts.whole_number("neighbours", 1, len(labels)),
                   parts.choice("weights", WEIGHTS))

    def _decided(self, pixels, shares):
        for piece in pieces(pixels.shape[1], _PIECE):
            squares, places = self.nearest(pixels[:, piece].astype(np.float64))
            counts = self._counts(squares, self.labels.take(places))
            yield piece, Outcome(counts.argmax(axis=0), counts / sum(counts) if shares else None)

    def _counts(self, squares, labels):
        """What the samples of each class weigh together, float64 (classes, n)."""
        weights = np.ones(squares.shape)
        if self.weights == "distance":
            here = squares == 0
            with np.errstate(divide="ignore"):
                weights = np.where(here.any(axis=1, keepdims=True), here, 1 / np.sqrt(squares))
        counts = np.zeros((self.classes, len(labels)))
        for place, count in enumerate(counts):
            # One neighbour after the other: an order that does not depend on how many pixels there are.
            for weight, label in zip(weights.T, labels.T):
                count += np.where(label == place, weight, 0)
        return counts
