"""The training of support vector machines."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

import numpy as np

from ..predict.coupling import pairs
from ..predict.kernel_sums import SupportVectors
from ..predict.svm import SupportVectorMachine
from .folds import polygon_folds, random_folds
from .libsvm import support_vector_classifier
from .platt import fitted_sigmoid
from .recipe import Recipe
from .task import Trained

_KERNELS = {"rbf": "rbf", "linear": "linear", "polynomial": "poly", "sigmoid": "sigmoid"}
_FOLDS = 5


@dataclass(frozen=True)
class SvmRecipe(Recipe):
    """A machine for each two classes by scikit-learn's libsvm (Chang & Lin 2011, doi:10.1145/1961189.1961199).

    Attributes:
        cost: the C, what a sample on the wrong side costs.
        kernel: "rbf", "linear", "polynomial" or "sigmoid".
        gamma: see `SupportVectors`; None is 1 / (bands x variance of all values).
        coefficient, degree: see `SupportVectors`.
    """

    cost: float = 1.0
    kernel: str = "rbf"
    gamma: Optional[float] = None
    coefficient: float = 0.0
    degree: int = 3

    weighs_classes = True

    def candidates(self, task):
        gammas = [None] if self.kernel == "linear" else [factor * self._gamma(task.samples) for factor in (0.1, 1, 10)]
        return [replace(self, cost=cost, gamma=gamma) for cost in (0.1, 1.0, 10.0, 100.0) for gamma in gammas]

    def fit(self, task, work):
        """Trains a machine; where probabilities will be asked for, on folds too, to fit their sigmoids.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        """
        machine = self._machine(task, work.section(0, 1 / (_FOLDS + 1) if task.shares else 1))
        if not task.shares:
            return Trained(machine)
        sigmoids = self._sigmoids(task, work.section(1 / (_FOLDS + 1), 1))
        return Trained(SupportVectorMachine(machine.model, machine.offsets, sigmoids))

    def _gamma(self, samples):
        variance = samples.var()
        return self.gamma if self.gamma is not None else 1 / (samples.shape[1] * variance) if variance else 1.0

    def _machine(self, task, work):
        jobs = pairs(task.classes)
        gamma = self._gamma(task.samples)
        found = list(work.each(partial(self._solve, task, gamma), jobs))
        used = [np.flatnonzero(np.any([weights[task.labels == place] != 0 for pair, (weights, _) in zip(jobs, found)
                                       if place in pair], axis=0)) for place in range(task.classes)]
        rows = [np.flatnonzero(task.labels == place)[own] for place, own in enumerate(used)]
        weights = np.zeros((task.classes - 1, sum(map(len, rows))))
        starts = np.cumsum([0, *map(len, rows)])
        for (first, second), (of_pair, _) in zip(jobs, found):
            weights[second - 1, starts[first]:starts[first + 1]] = of_pair[rows[first]]
            weights[first, starts[second]:starts[second + 1]] = of_pair[rows[second]]
        model = SupportVectors(task.samples[np.concatenate(rows)], tuple(map(len, rows)), weights, self.kernel, gamma,
                               self.coefficient, self.degree)
        offsets = np.array([offset for _, offset in found])
        return SupportVectorMachine(folded(model) if self.kernel == "linear" else model, offsets)

    def _solve(self, task, gamma, pair):
        """The weight of every sample of the task between two classes, and the offset; positive for the first."""
        first, second = pair
        chosen = np.flatnonzero((task.labels == first) | (task.labels == second))
        weights = None
        if task.class_weights is not None:
            weights = {0: task.class_weights[first], 1: task.class_weights[second]}
        solver = support_vector_classifier()(
            C=self.cost, kernel=_KERNELS[self.kernel], gamma=gamma, coef0=self.coefficient, degree=self.degree,
            class_weight=weights)
        solver.fit(task.samples[chosen], (task.labels[chosen] == second).astype(np.intp))
        found = np.zeros(len(task.labels))
        found[chosen[solver.support_]] = -solver.dual_coef_[0]
        return found, -float(solver.intercept_[0])

    def _sigmoids(self, task, work):
        folds = polygon_folds(task.labels, task.groups, _FOLDS, task.seed)
        if len(np.unique(task.labels[folds >= 0])) < task.classes:
            folds = random_folds(task.labels, _FOLDS, task.seed)
        decisions = np.full((len(pairs(task.classes)), len(task.labels)), np.nan)
        for fold in range(_FOLDS):
            rest, held = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
            part, present = task.part(rest)
            section = work.section(fold / _FOLDS, (fold + 1) / _FOLDS)
            if not len(held) or part.classes < 2:
                continue
            found = self._machine(part, section).decisions(np.ascontiguousarray(task.samples[held].T))
            for (first, second), decision in zip(pairs(part.classes), found):
                decisions[pairs(task.classes).index((present[first], present[second])), held] = decision
        sigmoids = []
        for (first, second), decision in zip(pairs(task.classes), decisions):
            known = np.isfinite(decision) & ((task.labels == first) | (task.labels == second))
            sigmoids.append(fitted_sigmoid(decision[known], task.labels[known] == first))
        return np.array(sigmoids)


def folded(model):
    """The linear `SupportVectors` with the same sums and one vector for each sum."""
    starts = np.cumsum([0, *model.counts])
    others = model.classes - 1
    vectors = [weights[start:stop] @ model.vectors[start:stop]
               for start, stop in zip(starts, starts[1:]) for weights in model.weights]
    return SupportVectors(np.array(vectors), (others,) * model.classes, np.tile(np.eye(others), model.classes),
                          "linear", model.gamma, model.coefficient, model.degree)
