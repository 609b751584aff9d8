"""Signatures of classes from the pixels under training features."""

from ..classify.signature import Signature
from ..classify.statistics import ClassStatistics
from ..errors import InputError
from .sample import sample


def train(stack, layer, ctx):
    """Reads the training pixels once and gives each class its signature; tells what was left out.

    Args:
        stack: the `RasterStack`.
        layer: `TrainingLayer` on its grid.
        ctx: the `Context`.
    Returns:
        A tuple of `Signature`.
    Raises:
        InputError: a class has no pixel.
    """
    statistics = read_statistics(stack, layer, ctx)
    signatures = []
    for number, found in enumerate(layer.classes, start=1):
        if number not in statistics:
            shapes = sum(class_number == number for class_number in layer.shapes.classes)
            raise InputError("Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside "
                             "the raster, between pixel centres, on NoData, or inside another class.",
                             id=found.class_id, name=f" ({found.name})" if found.name else "", shapes=shapes)
        signatures.append(Signature.of(found.class_id, statistics[number], name=found.name,
                                       macroclass_id=found.macroclass_id, macroclass_name=found.macroclass_name,
                                       threshold=found.threshold, colour=found.colour))
    return tuple(signatures)


def read_statistics(stack, layer, ctx):
    """Reads the training pixels once; tells what was left out.

    Args:
        stack, layer, ctx: as for `train`.
    Returns:
        `PixelStatistics` by the numbers of ``layer.shapes.classes``, of those that have a pixel, ascending.
    """
    statistics, seen = {}, set()
    invalid = contested = 0
    with sample(stack, layer.shapes, ctx) as pieces:
        for piece in pieces:
            for number, part in ClassStatistics.of(piece.values, piece.classes).classes.items():
                statistics[number] = statistics[number] + part if number in statistics else part
            seen |= piece.seen
            invalid += piece.invalid
            contested += piece.contested
    _tell(layer, len(seen), invalid, contested, ctx.messages)
    return dict(sorted(statistics.items()))


def _tell(layer, seen, invalid, contested, messages):
    total = len(layer.shapes.geometries)
    missed = total - layer.outside - seen
    features = total + layer.unlabelled
    if layer.unlabelled:
        messages.warning("{count} of {features} training features have no class or no geometry and were left out.",
                         count=layer.unlabelled, features=features)
    if layer.outside:
        messages.warning("{count} of {features} training features lie outside the raster and were left out.",
                         count=layer.outside, features=features)
    if missed:
        messages.warning("{count} of {features} training features hold no pixel centre and were left out.",
                         count=missed, features=features)
    if contested:
        messages.warning("{count} pixels lie in features of several classes and were not used for training.",
                         count=contested)
    if invalid:
        messages.warning("{count} pixels of the training features are NoData in a band and were not used.",
                         count=invalid)
