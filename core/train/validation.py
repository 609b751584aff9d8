"""How good a classifier is on samples that did not teach it."""

from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from ..accuracy.matrix import ErrorMatrix
from .folds import polygon_folds, random_folds


@dataclass(frozen=True, eq=False)
class CrossValidation:
    """The outcome of a cross-validation.

    Attributes:
        matrix: `ErrorMatrix` of what was predicted (rows) against what the samples are (columns), by class id.
        folds: how many there were.
        unjudged: ids of the classes that none of the folds could judge.
    """

    matrix: ErrorMatrix
    folds: int
    unjudged: tuple

    @property
    def accuracy(self):
        """Share of the judged samples that are right, 0 to 1."""
        return self.matrix.overall_accuracy


@dataclass(frozen=True, eq=False)
class Validation:
    """Two cross-validations of one recipe.

    Attributes:
        by_feature: with whole training features in a fold, or None where too few classes have several.
        at_random: with single samples in a fold: neighbours of a sample teach what judges it.
    """

    by_feature: Optional[CrossValidation]
    at_random: CrossValidation

    @property
    def optimism(self):
        """How much the accuracy at random is above that by feature, -1 to 1; NaN without the latter."""
        return np.nan if self.by_feature is None else self.at_random.accuracy - self.by_feature.accuracy


def validate(recipe, task, folds, work):
    """Cross-validates a recipe, by features and at random.

    Args:
        recipe: the `Recipe`.
        task: the `Task`.
        folds: how many, at least 2.
        work: the `Work`.
    Returns:
        `Validation`
    Raises:
        ParameterError: a fold leaves too few samples for the method.
    """
    of_features = polygon_folds(task.labels, task.groups, folds, task.seed)
    by_feature = None
    if len(np.unique(task.labels[of_features >= 0])) > 1:
        by_feature = cross_validate(recipe, task, of_features, work.section(0, 0.5))
    at_random = cross_validate(recipe, task, random_folds(task.labels, folds, task.seed), work.section(0.5, 1))
    return Validation(by_feature, at_random)


def cross_validate(recipe, task, folds, work):
    """Judges each fold by what the other samples teach; those without a fold teach always.

    Args:
        recipe, task, work: as for `validate`.
        folds: intp (n,), the fold of each sample, -1 for none.
    Returns:
        `CrossValidation`
    """
    used = np.unique(folds[folds >= 0])
    counts = sum(work.each(partial(_judged, recipe, task, folds, work.alone()), used))
    unjudged = tuple(task.ids[place] for place in np.flatnonzero(counts.sum(axis=0) == 0))
    return CrossValidation(ErrorMatrix(task.ids, counts), len(used), unjudged)


def _judged(recipe, task, folds, work, fold):
    """Counts (classes, classes) of what the samples of a fold are said to be (rows) and are (columns)."""
    held = np.flatnonzero(folds == fold)
    part, present = task.part(np.flatnonzero(folds != fold))
    winners = recipe.fit(part, work).predictor.decide(np.ascontiguousarray(task.samples[held].T)).winners
    # A sample that gets no class, as one without an angle, counts as one of another class than its own.
    found = np.where(winners < 0, (task.labels[held] + 1) % task.classes, present[winners])
    counts = np.zeros((task.classes, task.classes), np.int64)
    np.add.at(counts, (found, task.labels[held]), 1)
    return counts


def best_recipe(recipe, task, folds, work):
    """The candidate of a recipe with the highest mean accuracy of the classes, cross-validated by features, or at
    random where too few classes have several; the first of equal ones.

    Args:
        recipe, task, folds, work: as for `validate`.
    Returns:
        (recipe, scores): the best one, and the candidates with their scores (0 to 1).
    """
    divided = polygon_folds(task.labels, task.groups, folds, task.seed)
    if len(np.unique(task.labels[divided >= 0])) < 2:
        divided = random_folds(task.labels, folds, task.seed)
    candidates, scores = recipe.candidates(task), []
    for number, candidate in enumerate(candidates):
        section = work.section(number / len(candidates), (number + 1) / len(candidates))
        found = cross_validate(candidate, task, divided, section)
        scores.append(float(np.nanmean(found.matrix.producers_accuracy)))
    return candidates[int(np.argmax(scores))], list(zip(candidates, scores))
