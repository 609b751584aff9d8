"""How good a classifier is on samples that did not teach it."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

import numpy as np

from ..accuracy.matrix import ErrorMatrix
from .division import Division
from .folds import polygon_folds, random_folds


@dataclass(frozen=True, eq=False)
class CrossValidation:
    """The outcome of a cross-validation.

    Attributes:
        matrix: `ErrorMatrix` of what was predicted (rows) against what the samples are (columns), by class id.
        folds: how many there were.
        unjudged: ids of the classes that none of the folds could judge.
        found: intp (n,), the place of the class that was predicted for each sample, -1 where it was not judged.
        left_out: mean share of the samples of other folds that were too near to teach, 0 to 1.
    """

    matrix: ErrorMatrix
    folds: int
    unjudged: tuple
    found: np.ndarray
    left_out: float = 0.0

    @property
    def accuracy(self):
        """Share of the judged samples that are right, 0 to 1."""
        return self.matrix.overall_accuracy


@dataclass(frozen=True, eq=False)
class Validation:
    """The cross-validations of one recipe.

    Attributes:
        by_feature: with whole training features in a fold, or None where too few classes have several.
        at_random: with single samples in a fold: neighbours of a sample teach what judges it.
        in_space: the `SpatialValidation`, or None where none was asked for.
    """

    by_feature: Optional[CrossValidation]
    at_random: CrossValidation
    in_space: Optional[Any] = None

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
        by_feature = cross_validate(recipe, task, Division(of_features), work.section(0, 0.5))
    at_random = Division(random_folds(task.labels, folds, task.seed))
    return Validation(by_feature, cross_validate(recipe, task, at_random, work.section(0.5, 1)))


def cross_validate(recipe, task, division, work):
    """Judges each fold by what the other samples teach; those without a fold teach always.

    A sample whose class no other one teaches while its fold is judged is not judged, nor is any where one class alone
    is taught.

    Args:
        recipe, task, work: as for `validate`.
        division: the `Division`.
    Returns:
        `CrossValidation`
    """
    used = np.unique(division.folds[division.folds >= 0])
    found, shares = np.full(len(task.labels), -1), []
    for judged, winners, left_out in work.each(partial(_judged, recipe, task, division, work.alone()), used):
        found[judged] = winners
        shares.append(left_out)
    counts = np.zeros((task.classes, task.classes), np.int64)
    np.add.at(counts, (found[found >= 0], task.labels[found >= 0]), 1)
    unjudged = tuple(task.ids[place] for place in np.flatnonzero(counts.sum(axis=0) == 0))
    return CrossValidation(ErrorMatrix(task.ids, counts), len(used), unjudged, found,
                           float(np.mean(shares)) if shares else 0.0)


def _judged(recipe, task, division, work, fold):
    """(which samples are judged, the places of the classes predicted for them, share of others that cannot teach)."""
    others, teaching = division.folds != fold, division.teaching(fold, work.check)
    left_out = 1 - np.count_nonzero(teaching) / max(1, np.count_nonzero(others))
    taught = np.bincount(task.labels[teaching], minlength=task.classes) > 0
    judged = np.flatnonzero(~others & taught[task.labels])
    if np.count_nonzero(taught) < 2 or not len(judged):
        return judged[:0], judged[:0], left_out
    part, present = task.part(np.flatnonzero(teaching))
    winners = recipe.fit(part, work).predictor.decide(np.ascontiguousarray(task.samples[judged].T)).winners
    # A sample that gets no class, as one without an angle, counts as one of another class than its own.
    return judged, np.where(winners < 0, (task.labels[judged] + 1) % task.classes, present[winners]), left_out


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
        found = cross_validate(candidate, task, Division(divided), section)
        scores.append(float(np.nanmean(found.matrix.producers_accuracy)))
    return candidates[int(np.argmax(scores))], list(zip(candidates, scores))
