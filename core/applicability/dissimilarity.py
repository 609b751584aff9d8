"""The dissimilarity index, and up to where a model may be applied."""

from dataclasses import dataclass

import numpy as np

from .distances import distances_to_teachers, mean_distance


@dataclass(frozen=True, eq=False)
class Dissimilarity:
    """What the training samples say of distances (Meyer & Pebesma 2021, Methods in Ecology and Evolution 12:1620-1633).

    The dissimilarity index of a pixel is its distance to the nearest training sample, over the mean distance of all
    pairs of training samples.

    Attributes:
        mean_distance: of all pairs, above 0.
        training: float64 (n,), the index of each training sample that can be judged, by the nearest one that teaches
            meanwhile.
    """

    mean_distance: float
    training: np.ndarray

    @classmethod
    def of(cls, points, division, seed, check):
        """That of training samples.

        Args:
            points: float64 (n, bands), places in a `PredictorSpace`, not all the same.
            division: the `Division`, with a fold for every sample.
            seed: of the draw of pairs where there are many samples.
            check: called often.
        """
        mean = mean_distance(points, seed, check)
        distances = distances_to_teachers(points, division, check)
        return cls(mean, distances[~np.isnan(distances)] / mean)

    @property
    def threshold(self):
        """The largest index of the area of applicability: the upper quartile of the training samples and 1.5 times the
        distance between their quartiles, but no more than the largest of them."""
        lower, upper = np.quantile(self.training, [0.25, 0.75])
        return float(min(upper + 1.5 * (upper - lower), self.training.max()))
