"""The drivers: how arrays get from rasters to functions and back.

`map_blocks` writes rasters from rasters, block by block (per pixel, or with a halo); `reduce_blocks` gathers a result
from all blocks in their order. They own windows, memory, threads, progress, cancel and the atomic write.
"""

import math
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Callable, Optional, Sequence

from .budget import LARGEST_BLOCK, plan_blocks
from .gdalio import cache_limit
from .jobs import in_order
from .profile import RasterProfile
from .writer import RasterWriter, rename_all

# A block should not delay Cancel by more than about this.
_BLOCK_SECONDS = 0.25
_SMALLEST_BLOCK = 1 << 12


@dataclass(frozen=True)
class BlockCost:
    """What a block function takes.

    Attributes:
        working_bytes: bytes of its work arrays for each pixel of a block, over all bands.
        scratch_bytes: bytes that a call takes whatever the size of its block.
        largest: pixels of a block at most; smaller for slow functions, so that Cancel stays prompt.
    """

    working_bytes: float = 0.0
    scratch_bytes: int = 0
    largest: int = LARGEST_BLOCK


def prompt_block(seconds_per_pixel, halo=0):
    """Pixels of a block, its halo among them, that a function of that speed is done with before Cancel gets late."""
    side = math.sqrt(max(_SMALLEST_BLOCK, _BLOCK_SECONDS / seconds_per_pixel)) + 2 * halo
    return min(LARGEST_BLOCK, int(side ** 2))


@dataclass(frozen=True)
class BlockMap:
    """Rasters that are to be a function of the pixels of a stack; see `map_blocks`."""

    stack: object
    profiles: Sequence[RasterProfile]
    function: Callable
    halo: int = 0
    cost: BlockCost = BlockCost()
    tally: Optional[Callable] = None

    @property
    def work(self):
        """How long it takes beside others, roughly: the pixels of its bands."""
        return self.stack.grid.pixels * (len(self.stack.bands) + sum(len(profile.names) for profile in self.profiles))


def map_blocks(stack, profiles, function, ctx, halo=0, cost=BlockCost(), tally=None):
    """Writes one or several rasters whose pixels are a function of the pixels of a stack.

    Args:
        stack: the `RasterStack`.
        profiles: a `RasterProfile` for each output of the function.
        function: block function ``fn(values, valid)``: values (bands, rows, cols) and valid, a bool array of the same
            shape or None, both with the halo; gives a list of (values, valid) for the outputs, without the halo. It
            must not change its arguments; with worker processes it must be picklable.
        ctx: the `Context`.
        halo: rows and columns that the function sees around each block.
        cost: the function's `BlockCost`.
        tally: called, in the order of the blocks, with what the function gives after the outputs, such as counts.
    """
    map_all([BlockMap(stack, profiles, function, halo, cost, tally)], ctx)


def map_all(maps, ctx):
    """Writes the rasters of several `BlockMap`, which may be on different grids, one map after the other.

    No raster gets its name before all are complete.
    """
    total, done = sum(block_map.work for block_map in maps), 0
    writers = []
    try:
        for block_map in maps:
            _write(block_map, writers, ctx.section(done / total, (done + block_map.work) / total))
            done += block_map.work
        ctx.check_cancelled()
        rename_all(writers)
    finally:
        for writer in writers:
            writer.abandon()


def _write(block_map, writers, ctx):
    """Writes the rasters of a map up to their names; its writers are added to a list as they are made."""
    stack, cost, start = block_map.stack, block_map.cost, len(writers)
    written = sum(len(profile.names) * profile.dtype.itemsize for profile in block_map.profiles)
    plan = plan_blocks(stack.grid, stack.bytes_per_pixel + 2 * written + cost.working_bytes, ctx, halo=block_map.halo,
                       largest=_largest(stack, cost), bytes_per_worker=cost.scratch_bytes + stack.scratch_bytes)
    with ExitStack() as open_files:
        open_files.callback(stack.close)
        open_files.enter_context(cache_limit(plan.cache))
        for profile in block_map.profiles:
            writers.append(RasterWriter(profile, stack.grid, ctx.record, ctx.n_threads))
        work = partial(_compute, stack, block_map.function, block_map.halo)
        results = open_files.enter_context(in_order(work, plan.windows, ctx))
        for window, outputs in _with_progress(zip(plan.windows, results), stack.grid, ctx):
            for writer, (values, valid) in zip(writers[start:], outputs):
                writer.write(window, values, valid)
            if block_map.tally is not None:
                block_map.tally(*outputs[len(writers) - start:])
        ctx.check_cancelled()
        for writer in writers[start:]:
            writer.complete()


def reduce_blocks(stack, function, merge, start, ctx, cost=BlockCost(), placed=False):
    """Gathers one result from all blocks of a stack.

    Args:
        stack, ctx, cost: as for `map_blocks`.
        function: ``fn(values, valid)`` gives the partial result of a block.
        merge: ``merge(total, partial, window)`` joins them, in the order of the blocks. The result must not depend
            on how the raster is cut: exact sums, counts, unions.
        start: the total before the first block.
        placed: the function takes the block's `Window` as well, ``fn(values, valid, window)``.
    Returns:
        The merged result.
    """
    plan = plan_blocks(stack.grid, stack.bytes_per_pixel + cost.working_bytes, ctx, largest=_largest(stack, cost),
                       bytes_per_worker=cost.scratch_bytes + stack.scratch_bytes)
    total = start
    with ExitStack() as open_files:
        open_files.callback(stack.close)
        open_files.enter_context(cache_limit(plan.cache))
        work = partial(_compute_placed, stack, function) if placed else partial(_compute, stack, function, 0)
        results = open_files.enter_context(in_order(work, plan.windows, ctx))
        for window, result in _with_progress(zip(plan.windows, results), stack.grid, ctx):
            total = merge(total, result, window)
    return total


def _largest(stack, cost):
    """Pixels of a block at most; a stack that is slow to read says so by its ``largest_block``."""
    return min(cost.largest, getattr(stack, "largest_block", LARGEST_BLOCK))


def _compute(stack, function, halo, window):
    return function(*stack.read(window, halo))


def _compute_placed(stack, function, window):
    return function(*stack.read(window), window)


def _with_progress(results, grid, ctx):
    done = 0
    for window, result in results:
        yield window, result
        done += window.rows * window.cols
        ctx.progress(done / grid.pixels)
