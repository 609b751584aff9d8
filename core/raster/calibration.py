"""The pixels under calibration features, and the probabilities that a model gives them."""

from contextlib import closing
from functools import partial

import numpy as np

from ..conformal.thresholds import CalibrationPixels
from ..context import MEGABYTE
from ..errors import InputError, MemoryLimitError
from ..train.draw import SampleDraw
from .blocks import prompt_block
from .jobs import in_order
from .sample import sample

# Of values and probabilities, as they come, are drawn and are divided into folds; and keys, places and groups besides.
_COPIES, _BESIDE = 3, 96


def calibration_pixels(stack, model, layer, most, seed, ctx):
    """Reads the calibration pixels and applies a model to them; tells what was left out.

    Args:
        stack: the `RasterStack` of the model's bands.
        model: the `Model`, with probabilities.
        layer: `CalibrationLayer` on its grid.
        most: pixels of a class in one group at most, drawn at random.
        seed: another draws others.
        ctx: the `Context`.
    Returns:
        `CalibrationPixels`
    Raises:
        InputError: no pixel is left.
        MemoryLimitError: the pixels take too much memory.
    """
    draw, classes, groups = SampleDraw(most, seed), len(model.classes) + 1, np.array(layer.groups, np.int64)
    each = _COPIES * (len(stack.bands) * stack.dtype.itemsize + 8 * len(model.classes)) + _BESIDE
    seen, contested, invalid = set(), 0, 0
    with sample(stack, layer.shapes, ctx.section(0, 0.5)) as pieces:
        for piece in pieces:
            seen |= piece.seen
            contested, invalid = contested + piece.contested, invalid + piece.invalid
            # Of each group the same number at most: large polygons must not crowd out small ones.
            draw.add(piece.values, groups[piece.owners] * classes + piece.classes, piece.owners, piece.places)
            _require_memory(sum(min(count, most) for count in draw.counts.values()) * each, ctx)
    _tell(layer, len(seen), contested, invalid, ctx.messages)
    if not draw.counts:
        raise InputError("No calibration feature of {vector} holds a valid pixel of {raster}.", vector=layer.name,
                         raster=stack.sources[0])
    samples, kinds, *_ = draw.drawn()
    return CalibrationPixels(_shares(samples, model, ctx.section(0.5, 1)), kinds % classes - 1, kinds // classes)


def _shares(samples, model, ctx):
    """The probabilities, float64 (classes, n), of samples (n, bands)."""
    size = prompt_block(model.predictor.seconds_per_pixel(True))
    starts = range(0, len(samples), size)
    shares = np.empty((len(model.classes), len(samples)))
    with closing(_each(partial(_piece_shares, model), [samples[start:start + size] for start in starts], ctx)) as found:
        for start, piece in zip(starts, found):
            shares[:, start:start + size] = piece
            ctx.progress((start + piece.shape[1]) / len(samples))
    return shares


def _each(work, pieces, ctx):
    with in_order(work, pieces, ctx) as results:
        yield from results


def _piece_shares(model, samples):
    pixels = np.ascontiguousarray(samples.T)
    return model.predictor.decide(model.normalisation(pixels), True).shares


def _require_memory(needed, ctx):
    # The other half is for the reading and for the model's work.
    if 2 * needed > ctx.ram_bytes():
        raise MemoryLimitError("The calibration pixels need about {needed:.0f} MB of memory, and {allowed} MB are "
                               "allowed; lower max_pixels, or raise the available RAM.", needed=2 * needed / MEGABYTE,
                               allowed=ctx.available_ram)


def _tell(layer, seen, contested, invalid, messages):
    features = len(layer.shapes.geometries) + layer.unlabelled
    missed = len(layer.shapes.geometries) - layer.outside - seen
    if layer.unlabelled or layer.outside or missed:
        messages.warning("Of {features} calibration features {unlabelled} have no class or no geometry, {outside} lie "
                         "outside the raster and {missed} hold no pixel centre; they were left out.",
                         features=features, unlabelled=layer.unlabelled, outside=layer.outside, missed=missed)
    if contested or invalid:
        messages.warning("Of the pixels of the calibration features {contested} lie in features of several classes "
                         "and {invalid} are NoData in a band; they were left out.", contested=contested,
                         invalid=invalid)
