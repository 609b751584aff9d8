"""The pixels under training features: signatures of classes, or samples to learn from."""

from contextlib import closing
from dataclasses import dataclass
from typing import Mapping

import numpy as np

from ..classify.signature import Signature
from ..classify.statistics import ClassStatistics
from ..context import MEGABYTE
from ..errors import InputError, MemoryLimitError
from ..train.draw import SampleDraw
from .sample import sample

# Samples are kept as they came, as float64, and once more in the forms that the trainings make of them.
_COPIES = 8


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
    _require_pixels(layer, statistics)
    return tuple(Signature.of(found.class_id, statistics[number], name=found.name, macroclass_id=found.macroclass_id,
                              macroclass_name=found.macroclass_name, threshold=found.threshold, colour=found.colour)
                 for number, found in enumerate(layer.classes, start=1))


@dataclass(frozen=True, eq=False)
class TrainingSet:
    """Samples drawn from the training pixels, in the order of their places in the raster.

    Attributes:
        samples: ndarray (n, bands).
        labels: intp (n,), the place of each sample's class among those of the layer.
        groups: intp (n,), see `TrainingLayer`.
        places: int64 (n,), the place of each sample in the raster, row by row.
        counts: number of training pixels of each class, drawn or not.
    """

    samples: np.ndarray
    labels: np.ndarray
    groups: np.ndarray
    places: np.ndarray
    counts: Mapping[int, int]


def draw_samples(stack, layer, most, balanced, seed, ctx):
    """Draws up to so many training pixels of each class; tells what was left out.

    Args:
        stack: the `RasterStack`.
        layer: `TrainingLayer` on its grid.
        most: samples of a class at most.
        balanced: take of each class as many as the smallest has.
        seed: another draws others.
        ctx: the `Context`.
    Returns:
        `TrainingSet`
    Raises:
        InputError: there is one class alone, or a class has no pixel.
        MemoryLimitError: the samples take too much memory.
    """
    if len(layer.classes) < 2:
        raise InputError("Training needs at least 2 classes; the training features have class {id} alone.",
                         id=layer.classes[0].class_id)
    draw = SampleDraw(most, seed)
    with closing(_pieces(stack, layer, ctx)) as pieces:
        for piece in pieces:
            draw.add(piece.values, piece.classes, piece.owners, piece.places)
    _require_pixels(layer, draw.counts)
    samples, classes, owners, places = draw.drawn(balanced)
    needed = _COPIES * samples.size * 8
    if needed > ctx.ram_bytes():
        raise MemoryLimitError("{samples} training samples need about {needed:.0f} MB of memory, and {allowed} MB are "
                               "allowed; lower max_samples, or raise the available RAM.", samples=len(samples),
                               needed=needed / MEGABYTE, allowed=ctx.available_ram)
    return TrainingSet(samples, classes - 1, np.array(layer.groups)[owners], places, draw.counts)


def _pieces(stack, layer, ctx):
    """The `SamplePiece`s, one after the other; at the end it tells what was left out."""
    seen, invalid, contested = set(), 0, 0
    with sample(stack, layer.shapes, ctx) as pieces:
        for piece in pieces:
            seen |= piece.seen
            invalid += piece.invalid
            contested += piece.contested
            yield piece
    _tell(layer, len(seen), invalid, contested, ctx.messages)


def _require_pixels(layer, found_classes):
    for number, found in enumerate(layer.classes, start=1):
        if number not in found_classes:
            shapes = sum(class_number == number for class_number in layer.shapes.classes)
            raise InputError("Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside "
                             "the raster, between pixel centres, on NoData, or inside another class.",
                             id=found.class_id, name=f" ({found.name})" if found.name else "", shapes=shapes)


def read_statistics(stack, layer, ctx):
    """Reads the training pixels once; tells what was left out.

    Args:
        stack, layer, ctx: as for `train`.
    Returns:
        `PixelStatistics` by the numbers of ``layer.shapes.classes``, of those that have a pixel, ascending.
    """
    statistics = {}
    with closing(_pieces(stack, layer, ctx)) as pieces:
        for piece in pieces:
            for number, part in ClassStatistics.of(piece.values, piece.classes).classes.items():
                statistics[number] = statistics[number] + part if number in statistics else part
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
