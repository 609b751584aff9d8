"""A cross-validation that keeps the neighbours of what is judged from teaching."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .division import BufferedDivision, Division
from .folds import block_folds, polygon_folds
from .validation import CrossValidation, cross_validate
from .variogram import EmpiricalVariogram, empirical_variogram
from .variogram_model import VariogramModel, fit_variogram

# What a distance taken from the range of the errors is, in ranges.
_FACTORS = {"blocks": 2, "buffered": 1}
KINDS = tuple(_FACTORS)
# A range that chance alone would give once in twenty times, at most.
_SHUFFLES = 19


@dataclass(frozen=True, eq=False)
class ErrorRange:
    """How far the errors of a classifier depend on each other.

    Attributes:
        empirical: the variogram of the errors.
        model: the one that fits it best, or None where there is none, or chance fits one as well.
    """

    empirical: EmpiricalVariogram
    model: Optional[VariogramModel]

    @property
    def distance(self):
        """The practical range of the model; infinite where it is beyond the distances that were looked at, and NaN
        where the errors hardly depend on distance."""
        if self.model is None:
            return np.nan
        return self.model.range if self.model.range <= self.empirical.reach else np.inf


@dataclass(frozen=True, eq=False)
class SpatialValidation:
    """The outcome of a cross-validation in space.

    Attributes:
        kind: one of `KINDS`.
        distance: side of the blocks, or distance of the buffer; 0 where features are kept whole and nothing else, as
            the errors hardly depend on distance.
        given: whether the distance was given, and not taken from the errors.
        errors: the `ErrorRange`.
        outcome: `CrossValidation`, or None where nothing could be judged.
    """

    kind: str
    distance: float
    given: bool
    errors: ErrorRange
    outcome: Optional[CrossValidation]


def error_range(task, positions, outcome, check):
    """The range of the errors of a cross-validation.

    The residual of a sample is 1 where its class was not found, and 0 where it was: all methods have it, and its mean
    is the error of the accuracy. Where the same errors, dealt anew to the pixels, gain as much by a structured part of
    the variogram in any of 19 times, there is no model.

    Args:
        task: the `Task`.
        positions: `Positions` of its samples.
        outcome: the `CrossValidation`.
        check: called often.
    Returns:
        `ErrorRange`
    """
    judged = outcome.found >= 0
    residuals = (outcome.found != task.labels)[judged].astype(np.float64)
    empirical, shuffled = empirical_variogram(positions.points[judged], residuals, task.seed, _SHUFFLES, check)
    model, gain = fit_variogram(empirical)
    for one in shuffled:
        check()
        if fit_variogram(one)[1] >= gain:
            return ErrorRange(empirical, None)
    return ErrorRange(empirical, model)


def validate_in_space(recipe, task, positions, kind, distance, folds, known, work):
    """Cross-validates a recipe by blocks or with a buffer (Roberts et al. 2017, Ecography 40:913-929; Ploton et al.
    2020, Nature Communications 11:4540).

    Training features are kept whole: they lie in the block of their centre. With a buffer the folds are those by
    features.

    Args:
        recipe, task, folds, work: as for `validate`.
        positions: `Positions` of the samples.
        kind: one of `KINDS`.
        distance: side of the blocks, or the distance from which on samples teach; 0 takes the range of the errors, or
            the largest distance that was looked at where the range is beyond. Blocks get twice that as their
            side, since features on both sides of a border are nearer to each other than the range.
        known: the `Validation` by features and at random.
    Returns:
        `SpatialValidation`
    Raises:
        ParameterError: a fold leaves too few samples for the method.
    """
    judged = known.at_random if known.by_feature is None else known.by_feature
    errors, given = error_range(task, positions, judged, work.check), distance > 0
    if not given:
        distance = _FACTORS[kind] * float(np.nan_to_num(min(errors.distance, errors.empirical.reach)))
    if not distance > 0:
        return SpatialValidation(kind, 0.0, False, errors, known.by_feature)
    outcome = cross_validate(recipe, task, _division(task, positions, kind, distance, folds), work)
    return SpatialValidation(kind, distance, given, errors, outcome if outcome.matrix.total else None)


def _division(task, positions, kind, distance, folds):
    if kind == "blocks":
        return block_division(task.labels, task.groups, positions, distance, folds, task.seed)
    return BufferedDivision(polygon_folds(task.labels, task.groups, folds, task.seed), positions.points, distance)


def block_division(labels, groups, positions, side, number, seed):
    """Samples divided by square blocks; whole training features lie in the block of their centre.

    Args:
        labels, groups: integers (n,).
        positions: `Positions` of the samples.
        side: of the blocks.
        number: how many folds at most, at least 2.
        seed: of the chance.
    Returns:
        `Division`
    """
    _, group_of = np.unique(groups, return_inverse=True)
    blocks = positions.centres(groups).blocks(side)[group_of.reshape(-1)]
    return Division(block_folds(labels, blocks, number, seed))
