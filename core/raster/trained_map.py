"""A scene classified by what its training areas teach."""

from dataclasses import replace

from ..classify.classifier import RULES
from ..train.recipes import recipe_of
from ..vector.read import read_features
from ..vector.training import training_layer
from .scene_map import counts_of, keep_model, keeps_model, map_by_model, map_by_signatures
from .stack import RasterStack
from .train_model import learnt_model
from .training import train

# The fractions of the progress at which signatures are taken, and a model is trained.
_SIGNATURES, _LEARNT = 0.1, 0.6


def classify_by_training(p, training, ctx):
    """Trains on areas and classifies.

    Args:
        p: values of the tool, see `core.spec.classification`.
        training: those that the training tool of the method would get.
        ctx: the `Context`.
    Returns:
        The results of the tool.
    Raises:
        InputError: an input cannot be read, or there is not enough to train with.
        ParameterError: what is asked for does not fit the method or the classes.
    """
    stack = RasterStack(p.input, physical=True)
    layer = training_layer(read_features(p.training), _fields(p), stack.grid, p.input[0], p.all_touched)
    if p.method in RULES and not _needs_samples(p):
        signatures = train(stack, layer, ctx.section(0, _SIGNATURES, "Reading the training pixels"))
        written = map_by_signatures(p, stack, signatures, _own_thresholds(p, signatures), ctx.section(_SIGNATURES, 1))
        return {**counts_of(signatures), **written}
    recipe = recipe_of(p.method, p)
    model, numbers = learnt_model(stack, layer, p.method, recipe, training, ctx.section(0, _LEARNT))
    keep_model(p, model, ctx)
    if p.method in RULES:
        signatures = _described(model.predictor.signatures, layer.classes)
        written = map_by_signatures(p, stack, signatures, _own_thresholds(p, signatures), ctx.section(_LEARNT, 1),
                                    model.normalisation)
    else:
        written = map_by_model(p, stack, model, ctx.section(_LEARNT, 1))
    return {**numbers, **written}


def _fields(p):
    """The fields of the training layer; a method that knows no signatures learns macroclasses as its classes."""
    fields = {"class": p.class_field, "name": p.name_field, "colour": p.colour_field, "group": p.group_field}
    if p.method in RULES:
        return {**fields, "macroclass": p.macroclass_field, "macroclass_name": p.macroclass_name_field,
                "threshold": p.threshold_field}
    if p.macroclass:
        return {**fields, "class": p.macroclass_field, "name": p.macroclass_name_field}
    return fields


def _needs_samples(p):
    """Whether the sums that make signatures are not enough."""
    return (keeps_model(p) or p.folds > 0 or p.balanced or p.max_samples is not None
            or p.normalization not in ("automatic", "none"))


def _described(signatures, classes):
    """Trained signatures with what the training layer says of their classes."""
    return tuple(replace(signature, macroclass_id=found.macroclass_id, macroclass_name=found.macroclass_name,
                         colour=found.colour, threshold=found.threshold)
                 for signature, found in zip(signatures, classes))


def _own_thresholds(p, signatures):
    return {s.class_id: s.threshold for s in signatures} if p.threshold_field else p.threshold
