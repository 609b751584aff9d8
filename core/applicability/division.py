"""Which training samples each one is compared with: those that taught while it was judged."""

import math

import numpy as np

from ..errors import InputError
from ..train.division import BufferedDivision, Division
from ..train.folds import polygon_folds
from ..train.spatial import block_division


def judging_division(labels, groups, positions, kind, distance, number, seed):
    """The division of a validation, with a fold for every sample.

    A training feature that has no fold by features, since its class has no other, is a fold of its own.

    Args:
        labels, groups: integers (n,).
        positions: `Positions` of the samples.
        kind: "features", "blocks" or "buffered".
        distance: side of the blocks, or the distance from which on samples teach.
        number: how many folds at most, besides those of their own.
        seed: of the chance.
    Returns:
        `Division`
    """
    if kind == "blocks":
        return block_division(labels, groups, positions, distance, number, seed)
    folds = polygon_folds(labels, groups, number, seed)
    alone = np.unique(groups, return_inverse=True)[1].reshape(-1)
    folds = np.where(folds < 0, number + alone, folds)
    return Division(folds) if kind == "features" else BufferedDivision(folds, positions.points, distance)


def validated_distance(model, kind, unit):
    """The distance of the validation in space that a model keeps.

    Args:
        model: the `Model`.
        kind: "blocks" or "buffered".
        unit: of the distance that is asked for.
    Raises:
        InputError: the model was not validated so.
    """
    kept = model.validation.get("in_space")
    if isinstance(kept, dict) and (kept.get("kind"), kept.get("unit")) == (kind, unit):
        distance = kept.get("distance")
        if isinstance(distance, (int, float)) and math.isfinite(distance) and distance > 0:
            return float(distance)
    raise InputError("The model keeps no validation {kind} with its distance in the unit {unit}; give fold_distance.",
                     kind=kind, unit=unit)
