"""The pixels that clusters are found with: kept in memory where they fit, and else read anew for every pass."""

from dataclasses import replace
from functools import partial

import numpy as np

from ..cluster.kept import BLOCK, KeptPixels, Memory
from ..cluster.nearest import Nearest
from ..cluster.survey import Surveyor, usable
from ..context import MEGABYTE
from ..errors import InputError, MemoryLimitError
from .blocks import BlockCost, prompt_block, reduce_blocks
from .jobs import in_order

# Of the memory of a run, for pixels that are kept, for clusters that are remembered, and for pixels that are drawn.
_KEPT_SHARE, _REMEMBERED_SHARE, _DRAWN_SHARE = 0.4, 0.2, 0.2
# Drawn pixels are there with their keys, and once more while others come.
_DRAWN_COPIES = 4
_LARGEST = 1e100


def survey_pixels(stack, most, seed, with_statistics, ctx):
    """Reads a stack once and surveys its usable pixels.

    Args:
        stack: the `RasterStack`.
        most: pixels to draw at most.
        seed: of the draw.
        with_statistics: whether means and deviations are wanted.
        ctx: the `Context`.
    Returns:
        `Survey`
    Raises:
        InputError: there is no usable pixel, or one of a size beyond all use.
        MemoryLimitError: so many cannot be drawn.
    """
    bands, itemsize = len(stack.bands), stack.dtype.itemsize
    drawn = min(most, stack.grid.pixels) * (bands * itemsize + 8) * _DRAWN_COPIES
    if drawn > _DRAWN_SHARE * ctx.ram_bytes():
        raise MemoryLimitError("Drawing {pixels} pixels needs {needed:.0f} MB of memory, and {allowed} MB are allowed; "
                               "draw fewer pixels, or raise the available RAM.", pixels=most,
                               needed=drawn / _DRAWN_SHARE / MEGABYTE, allowed=ctx.available_ram)
    cost = BlockCost(bands * itemsize + 64, 0, prompt_block(1e-8 * (bands + 4)))
    survey = reduce_blocks(stack, Surveyor(most, seed, stack.grid.cols, with_statistics), _added, None,
                           _with_less(ctx, drawn), cost, placed=True)
    if survey is None:
        raise InputError("No pixel of {raster} is valid in all bands.", raster=stack.sources[0])
    largest = max(abs(float(number)) for number in (*survey.low, *survey.high))
    if largest > _LARGEST:
        raise InputError("{raster} holds numbers up to {largest:.3g}, whose squares are beyond all numbers; mask or "
                         "scale them first.", raster=stack.sources[0], largest=largest)
    return survey


def _added(total, part, _window):
    return part if total is None else total if part is None else total + part


def threads(ctx):
    """Runs a function over jobs on threads, as `KeptPixels` wants it."""
    # What is kept is not to be sent to other processes.
    quiet = replace(_quiet(ctx), processes=None)

    def run(function, jobs):
        with in_order(function, jobs, quiet) as results:
            yield from results

    return run


def all_pixels(stack, space, survey, clusters, ctx):
    """All usable pixels of a stack.

    Args:
        stack: the `RasterStack`.
        space: the `Space` that they are brought into.
        survey: its `Survey`.
        clusters: about how many there will be at most.
        ctx: the `Context`.
    Returns:
        What has ``reduce(function)``: `KeptPixels`, or `ReadPixels` where they do not fit.
    """
    ram = ctx.ram_bytes() - ctx.n_threads * Nearest(space, np.zeros((clusters, space.bands))).scratch_bytes
    remembered = survey.count * (
        np.min_scalar_type(clusters).itemsize + Memory.bytes_for(clusters, space.bands) / BLOCK)
    kept = survey.count * space.bands * space.dtype.itemsize + remembered
    if kept > _KEPT_SHARE * ram:
        return ReadPixels(stack, space, clusters, remembered if remembered < _REMEMBERED_SHARE * ram else 0, ctx)
    blocks = []
    cost = BlockCost(space.bands * (stack.dtype.itemsize + 24) + 16, 0, prompt_block(1e-8 * (space.bands + 4)))
    reduce_blocks(stack, partial(_prepared, space), partial(_kept, blocks), None, _with_less(_quiet(ctx), kept), cost)
    return KeptPixels(blocks, threads(ctx))


def _prepared(space, values, valid):
    return space(usable(values, valid)[0])


def _kept(blocks, _total, pixels, _window):
    blocks.extend(KeptPixels.cut(pixels))


class ReadPixels:
    """Pixels of a stack that are read anew every time.

    Args:
        stack: the `RasterStack`.
        space: the `Space`.
        clusters: about how many there will be at most.
        remembered: bytes that it takes to remember their clusters; 0 does without.
        ctx: the `Context`.
    """

    def __init__(self, stack, space, clusters, remembered, ctx):
        self._stack, self._space = stack, space
        # On threads, since other processes would not remember.
        self._ctx = replace(_with_less(_quiet(ctx), remembered), processes=None)
        # The same blocks every time.
        self._cost = BlockCost(space.bands * (stack.dtype.itemsize + 24) + 64,
                               Nearest(space, np.zeros((clusters, space.bands))).scratch_bytes,
                               prompt_block(1e-9 * (clusters + 10) * space.bands))
        self._memories = {} if remembered else None

    def reduce(self, function):
        """As `KeptPixels.reduce`."""
        return reduce_blocks(self._stack, partial(self._applied, function), _added, None, self._ctx, self._cost,
                             placed=True)

    def _applied(self, function, values, valid, window):
        pixels = self._space(usable(values, valid)[0])
        if not pixels.shape[1]:
            return None
        return function(pixels, None if self._memories is None else self._memories.setdefault(window, Memory()))


def _quiet(ctx):
    """Without a progress of its own."""
    return replace(ctx, progress=lambda fraction, message="": None)


def _with_less(ctx, taken):
    return replace(ctx, available_ram=ctx.available_ram - int(taken // MEGABYTE) - 1)
