"""The training of the classifiers by signatures."""

from dataclasses import dataclass
from typing import Mapping, Optional

import numpy as np

from ..classify.settings import normalised_priors
from ..classify.signature import Signature
from ..classify.statistics import ClassStatistics
from ..predict.statistical import Statistical
from .recipe import Recipe
from .task import Trained


@dataclass(frozen=True)
class StatisticalRecipe(Recipe):
    """Mean and covariance of each class.

    Attributes:
        method: "minimum_distance", "maximum_likelihood" or "spectral_angle".
        priors: weight of each class by its id, for maximum likelihood; None for equal ones.
    """

    method: str
    priors: Optional[Mapping[int, float]] = None

    def check(self, task):
        normalised_priors(self.priors, [Signature(id_, np.zeros(1), name=name)
                                        for id_, name in zip(task.ids, task.names)])

    def fit(self, task, work):
        """Takes the signatures.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        Raises:
            ParameterError: the samples do not suffice for the method.
        """
        statistics = ClassStatistics.of(task.samples, task.labels + 1)
        signatures = tuple(Signature.of(task.ids[place], statistics[place + 1], name=task.names[place])
                           for place in range(task.classes))
        priors = None if self.priors is None else tuple(self.priors[id_] for id_ in task.ids)
        return Trained(Statistical(self.method, signatures, priors))
