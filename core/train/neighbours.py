"""The training of nearest neighbours: the samples are kept."""

from dataclasses import dataclass, replace

import numpy as np

from ..predict.neighbours import Neighbours
from .recipe import Recipe
from .task import Trained


@dataclass(frozen=True)
class NeighboursRecipe(Recipe):
    """The samples themselves, in an order drawn at random.

    Attributes:
        neighbours: how many decide; all samples where there are fewer.
        weights: "uniform" or "distance".
    """

    neighbours: int = 5
    weights: str = "uniform"

    def candidates(self, task):
        return [replace(self, neighbours=number, weights=weights) for number in (1, 3, 5, 9, 15)
                for weights in ("uniform", "distance")]

    def fit(self, task, work):
        """Keeps the samples.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        """
        order = np.random.default_rng(task.seed).permutation(len(task.labels))
        return Trained(Neighbours(task.samples[order], task.labels[order].astype(np.int32), task.classes,
                                  min(self.neighbours, len(order)), self.weights))
