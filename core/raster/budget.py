"""How large the blocks of a run may be, so that it stays within its memory."""

import math
from dataclasses import dataclass

from ..context import MEGABYTE
from ..errors import MemoryLimitError
from .grid import Window
from .profile import TILE

# What Python, numpy and GDAL take for themselves while a run goes on, whatever the size of its blocks: 60 MB when they
# are loaded for it, and what allocators keep.
OVERHEAD = 80_000_000
# Blocks beyond this size gain no speed, and would delay Cancel.
LARGEST_BLOCK = 1 << 20
_SMALLEST_SIDE = 16
_SMALLEST_CACHE = 16_000_000
_CACHE_SHARE = 8


@dataclass(frozen=True)
class Plan:
    """The blocks of a run, and GDAL's share of the memory in bytes."""

    windows: tuple
    cache: int


def cache_share(ctx):
    """GDAL's share of the memory of a run, in bytes."""
    return max(_SMALLEST_CACHE, ctx.ram_bytes() // _CACHE_SHARE)


def overhead(ctx):
    """What a run takes whatever the size of its blocks, in bytes; every worker process takes it anew."""
    return OVERHEAD if ctx.processes is None else OVERHEAD * (1 + ctx.n_threads)


def plan_blocks(grid, bytes_per_pixel, ctx, halo=0, largest=LARGEST_BLOCK, bytes_per_worker=0):
    """Cuts a grid into blocks.

    Args:
        grid: the `Grid`.
        bytes_per_pixel: what one pixel of a block takes from reading to writing, work arrays included.
        ctx: the `Context`.
        halo: extra rows and columns that each block is read with.
        largest: pixels that a block has at most.
        bytes_per_worker: what each worker takes whatever the size of its block.
    Returns:
        The `Plan`; blocks are full rows where memory allows, and cover whole tiles of the output.
    Raises:
        MemoryLimitError: not even the smallest block fits.
    """
    cache = cache_share(ctx)
    # Blocks at work in each thread, one read ahead, one being written.
    in_flight = ctx.n_threads + 2
    fixed = overhead(ctx) + ctx.n_threads * bytes_per_worker
    affordable = (ctx.ram_bytes() - fixed - cache) / (in_flight * bytes_per_pixel)
    rows, cols = _block_shape(grid, min(affordable, largest), halo)
    if (min(rows, grid.rows) + 2 * halo) * (min(cols, grid.cols) + 2 * halo) > max(affordable, 0):
        block = (min(_SMALLEST_SIDE, grid.rows) + 2 * halo) * (min(_SMALLEST_SIDE, grid.cols) + 2 * halo)
        work = block * bytes_per_pixel * in_flight + fixed
        needed = max(work + _SMALLEST_CACHE, work * _CACHE_SHARE / (_CACHE_SHARE - 1))
        raise MemoryLimitError("This run needs at least {needed} MB of memory, and {allowed} MB are allowed; "
                               "raise the available RAM or lower the number of processes.",
                               needed=math.ceil(needed / MEGABYTE), allowed=ctx.available_ram)
    return Plan(tuple(_windows(grid, rows, cols)), cache)


def _block_shape(grid, pixels, halo):
    for side in (TILE, 128, 64, 32, _SMALLEST_SIDE):
        whole_rows = pixels / (grid.cols + 2 * halo) - 2 * halo
        if whole_rows >= min(side, grid.rows):
            return max(1, min(int(whole_rows) // side * side or int(whole_rows), grid.rows)), grid.cols
        cols = pixels / (side + 2 * halo) - 2 * halo
        if cols >= side:
            return side, int(cols) // side * side
    return _SMALLEST_SIDE, _SMALLEST_SIDE


def _windows(grid, rows, cols):
    for row in range(0, grid.rows, rows):
        for col in range(0, grid.cols, cols):
            yield Window(row, col, min(rows, grid.rows - row), min(cols, grid.cols - col))
