"""Two bands of a raster counted as pairs of values, and the training pixels of classes among them."""

from functools import partial

import numpy as np

from ..classify.statistics import ClassStatistics
from ..errors import InputError
from ..legend import palette_colour, text_of_colour
from ..spectra.cells import Cells
from ..spectra.scatter import Cloud
from .blocks import BlockCost, reduce_blocks
from .sample import sample

_WORK_BYTES = 64


def count_pairs(stack, count, x_range, y_range, ctx):
    """Counts the pairs of values of the pixels that are valid and finite in both bands.

    Args:
        stack: `RasterStack` of two bands.
        count: cells along each band.
        x_range, y_range: (low, high), or None for what the pixels have; they are read twice then.
        ctx: the `Context`.
    Returns:
        (`Cells`, int64 ndarray (count, count)).
    Raises:
        InputError: no pixel is valid in both bands, or none lies in the ranges.
    """
    start = 0.0
    if x_range is None or y_range is None:
        found = reduce_blocks(stack, _ends, _wider, None, ctx.section(0, 0.5, "Finding the range of the bands"),
                              BlockCost(_WORK_BYTES))
        if found is None:
            raise InputError("No pixel of {raster} is valid in both bands.", raster=stack.sources[0])
        x_range, y_range = x_range or found[:2], y_range or found[2:]
        start = 0.5
    cells = Cells.over(x_range, y_range, count)
    counts = reduce_blocks(stack, partial(_counted, cells), _added, np.zeros((count, count), np.int64),
                           ctx.section(start, 1, "Counting the pixels"), BlockCost(_WORK_BYTES))
    if not counts.any():
        raise InputError("No pixel of {raster} is valid in both bands and lies in the ranges.",
                         raster=stack.sources[0])
    return cells, counts


def count_clouds(stack, layer, cells, ctx):
    """The `Cloud` of every class of a `TrainingLayer` that has a pixel, in the order of the classes."""
    counts, statistics = {}, {}
    with sample(stack, layer.shapes, ctx) as pieces:
        for piece in pieces:
            finite = np.isfinite(piece.values).all(axis=1)
            values, classes = piece.values[finite], piece.classes[finite]
            for number, part in ClassStatistics.of(values, classes).classes.items():
                statistics[number] = statistics[number] + part if number in statistics else part
                own = values[classes == number]
                counts[number] = counts.get(number, 0) + cells.counted(own[:, 0], own[:, 1])
    clouds = []
    for place, found in enumerate(layer.classes):
        if place + 1 in statistics:
            part = statistics[place + 1]
            colour = found.colour or text_of_colour(palette_colour(place))
            clouds.append(Cloud(found.name or str(found.class_id), colour, counts[place + 1], part.mean,
                                part.covariance))
    return clouds


def _pairs(values, valid):
    usable = np.isfinite(values).all(axis=0) if values.dtype.kind == "f" else np.ones(values.shape[1:], bool)
    if valid is not None:
        usable &= valid.all(axis=0)
    return values[0][usable], values[1][usable]


def _ends(values, valid):
    x, y = _pairs(values, valid)
    return None if not x.size else (float(x.min()), float(x.max()), float(y.min()), float(y.max()))


def _wider(known, found, _window):
    if known is None or found is None:
        return known or found
    return (min(known[0], found[0]), max(known[1], found[1]), min(known[2], found[2]), max(known[3], found[3]))


def _counted(cells, values, valid):
    return cells.counted(*_pairs(values, valid))


def _added(total, found, _window):
    return total + found
