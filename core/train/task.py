"""What a classifier is trained with, and what the training gets from its surroundings."""

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Iterable, Mapping, Optional, Tuple

import numpy as np


@dataclass(frozen=True, eq=False)
class Task:
    """Training samples and how they count.

    Attributes:
        samples: float64 (n, bands), finite.
        labels: intp (n,), the place of each sample's class; every class has a sample.
        groups: intp (n,), the feature that each sample comes from; samples of one are alike.
        classes: number of classes, at least 2.
        class_weights: float64 (classes,), what a sample of each class counts, or None for equal weights.
        seed: of everything drawn at random.
        shares: whether probabilities will be asked for.
        ids, names: what messages call the classes; numbered from 1 without.
    """

    samples: np.ndarray
    labels: np.ndarray
    groups: np.ndarray
    classes: int
    class_weights: Optional[np.ndarray] = None
    seed: int = 0
    shares: bool = True
    ids: Tuple[int, ...] = ()
    names: Tuple[str, ...] = ()

    def __post_init__(self):
        object.__setattr__(self, "ids", self.ids or tuple(range(1, self.classes + 1)))
        object.__setattr__(self, "names", self.names or ("",) * self.classes)

    @property
    def sample_weights(self):
        """float64 (n,)."""
        return np.ones(len(self.labels)) if self.class_weights is None else self.class_weights[self.labels]

    def part(self, chosen, shares=False):
        """The task of some samples, and the places of their classes among those of this task.

        Args:
            chosen: which samples.
            shares: whether probabilities will be asked for.
        Returns:
            (Task, present): present is intp (classes of the part,).
        """
        present, labels = np.unique(self.labels[chosen], return_inverse=True)
        weights = None if self.class_weights is None else self.class_weights[present]
        return replace(self, samples=self.samples[chosen], labels=labels.reshape(-1), groups=self.groups[chosen],
                       classes=len(present), class_weights=weights, shares=shares,
                       ids=tuple(self.ids[place] for place in present),
                       names=tuple(self.names[place] for place in present)), present


@dataclass(frozen=True, eq=False)
class Trained:
    """What training gave.

    Attributes:
        predictor: the `Predictor`.
        facts: what else is known by it, by name: "out_of_bag_accuracy", "importances" (float64 (bands,), sum 1),
            "rounds".
    """

    predictor: Any
    facts: Mapping = field(default_factory=dict)


def _one_after_the_other(function, jobs):
    return map(function, jobs)


def _unheard(fraction):
    pass


def _go_on():
    pass


@dataclass(frozen=True)
class Work:
    """The surroundings of a training.

    Attributes:
        run: ``run(function, jobs)`` gives ``function(job)`` for each job in their order, perhaps by several threads.
        report: called with the done fraction between jobs; raises `Cancelled` when the user asked to stop.
        check: does so from any thread.
    """

    run: Callable[[Callable, Iterable], Iterable] = _one_after_the_other
    report: Callable[[float], None] = _unheard
    check: Callable[[], None] = _go_on

    def alone(self):
        """Surroundings of a job that is one of several: it does its own jobs one after the other, and is not heard."""
        return Work(report=lambda fraction: self.check(), check=self.check)

    def section(self, start, end):
        """Surroundings whose progress fills the part from start to end (fractions) of this one's."""
        return replace(self, report=lambda fraction: self.report(start + fraction * (end - start)))

    def each(self, function, jobs):
        """As ``run`` for a sequence of jobs, with progress."""
        for done, result in enumerate(self.run(function, jobs), start=1):
            yield result
            self.report(done / len(jobs))
