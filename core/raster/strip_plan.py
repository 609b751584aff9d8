"""How large the strips of a run may be, so that it stays within its memory."""

import math
from dataclasses import dataclass

from ..context import MEGABYTE
from ..errors import MemoryLimitError
from ..patches.memory import bytes_needed
from ..patches.sieve import strip_rows
from .budget import cache_share, overhead
from .grid import Window

# Of the memory that is left for the strips, the part that those at work may take; the rest keeps results.
_WORK_SHARE = 0.5
_LOWEST_STRIP = 8
# The part of the memory for results that they may fill: freed memory does not all go back to the system at once.
_KEPT_SHARE = 0.5


@dataclass(frozen=True)
class StripPlan:
    """How a raster is cut into strips, how many threads work on them, and the bytes for that and for results."""

    windows: tuple
    n_threads: int
    work_bytes: int
    bytes_to_keep: float


def plan_strips(stack, ctx):
    """Chooses strips whose worst case, every pixel a patch of its own, stays within the memory.

    Args:
        stack: `RasterStack` of one band.
        ctx: the `Context`.
    Raises:
        MemoryLimitError: not even the lowest strips fit.
    """
    grid, itemsize = stack.grid, stack.dtype.itemsize
    available = ctx.ram_bytes() - overhead(ctx) - cache_share(ctx)
    tallest = min(strip_rows(grid.cols), grid.rows)
    for n_threads in range(ctx.n_threads, 0, -1):
        height = tallest
        while True:
            work = _work_bytes(height, grid.cols, itemsize, n_threads)
            if work <= _WORK_SHARE * available:
                windows = tuple(Window(row, 0, min(height, grid.rows - row), grid.cols)
                                for row in range(0, grid.rows, height))
                return StripPlan(windows, n_threads, work, _KEPT_SHARE * (available - work))
            # Low strips make the table of borders large, so rather fewer threads than very low strips.
            if height <= (_LOWEST_STRIP if n_threads == 1 else tallest // 4):
                break
            height = max(_LOWEST_STRIP, height // 2)
    raise MemoryLimitError("The patches of a raster with {cols} columns need {needed} MB more memory than is "
                           "allowed; raise the available RAM.", cols=grid.cols,
                           needed=math.ceil((work / _WORK_SHARE - available) / MEGABYTE))


def _work_bytes(height, cols, itemsize, n_threads):
    strips = n_threads + 1
    return bytes_needed(height * strips, cols, itemsize, height, strips) + 2 * height * strips * cols * itemsize
