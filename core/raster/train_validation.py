"""The validation of a training, with words on what could not be judged."""

from dataclasses import replace

from ..errors import ParameterError
from ..train.spatial import KINDS, validate_in_space
from ..train.validation import validate


def fits_of(p):
    """How many times a validation fits: its folds by features, at random and perhaps in space."""
    return p.folds * (3 if p.folds_by in KINDS else 2)


def validated(recipe, task, positions, p, work, ctx):
    """Validates a recipe as a training tool is asked to; warns of what could not be judged.

    Args:
        recipe: the `Recipe`.
        task: the `Task`.
        positions: `Positions` of its samples.
        p: values with ``folds``, ``folds_by`` and ``fold_distance``.
        work: the `Work`.
        ctx: the `Context`, for its messages.
    Returns:
        `Validation`, or None without folds, or where a fold leaves too few samples.
    """
    if not p.folds:
        return None
    in_space = p.folds_by in KINDS
    known_until = 2 / 3 if in_space else 1
    try:
        known = validate(recipe, task, p.folds, work.section(0, known_until))
    except ParameterError as error:
        ctx.messages.warning("The model could not be validated, as a fold leaves too few training pixels: {reason}",
                             reason=error)
        return None
    if not in_space:
        return known
    return replace(known, in_space=_in_space(recipe, task, positions, p, known, work.section(known_until, 1), ctx))


def _in_space(recipe, task, positions, p, known, work, ctx):
    try:
        found = validate_in_space(recipe, task, positions, p.folds_by, p.fold_distance or 0.0, p.folds, known, work)
    except ParameterError as error:
        ctx.messages.warning("The model could not be validated in space, as a fold leaves too few training pixels: "
                             "{reason}", reason=error)
        return None
    if not found.distance:
        ctx.messages.warning("No range of the errors was found: they hardly depend on distance, or are too few; "
                             "the validation in space is that by training features.")
    elif found.outcome is None:
        ctx.messages.warning("The model could not be validated in space with a distance of {distance:.6g}: all other "
                             "training pixels of a class are too near; take a smaller distance, more folds, or "
                             "training features that lie apart.", distance=found.distance)
    return found
