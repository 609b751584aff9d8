"""The outlines of the patches of a raster of any size."""

import math
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from typing import Tuple

import numpy as np

from ..boundaries.joining import StripJoiner
from ..boundaries.strip import Feature, joined, trace_strip
from ..context import MEGABYTE
from ..errors import MemoryLimitError
from .budget import LARGEST_BLOCK, cache_share, overhead
from .gdalio import cache_limit
from .grid import Window
from .jobs import in_order
from .profile import TILE
from .strips import read_band

# Every pixel a patch of its own takes this much, its polygon included, until it is written.
_BYTES_PER_PIXEL = 700
# Of the memory, what strips at work may take; as much may patches that are not complete yet.
_STRIP_SHARE = 0.4
# The part of a run that tracing is.
_TRACED = 0.95


def patch_outlines(stack, window, connectivity, ctx):
    """Gives the outlines of the patches of a band, as soon as each is complete.

    The polygons follow the edges of the pixels; their rings are simple, and holes that touch at a corner are rings of
    their own. NoData has no outline. The result does not depend on memory or threads.

    Args:
        stack: `RasterStack` of one band.
        window: the `Window` to look at; patches end with it.
        connectivity: 4; or 8 for multipolygons of what touches at corners.
        ctx: the `Context`.
    Yields:
        `Feature`, ordered by its last row, rows and columns counted from the window's corner.
    Raises:
        MemoryLimitError: patches that are not complete do not fit into the memory, or not even strips of one row.
    """
    plan = _Plan.of(window, stack.dtype.itemsize, ctx)
    work = _Trace(stack, window, connectivity)
    joiner = StripJoiner(work.transform)
    with ExitStack() as open_files:
        open_files.enter_context(cache_limit(cache_share(ctx)))
        open_files.enter_context(stack)
        strips = open_files.enter_context(in_order(work, plan.strips, replace(ctx, n_threads=plan.n_threads)))
        for (_, end), strip in zip(plan.strips, strips):
            yield from joiner.add(strip)
            if joiner.nbytes > plan.open_bytes:
                raise _too_large(joiner.nbytes - plan.open_bytes)
            # The caller has features to write still.
            ctx.progress(_TRACED * end / window.rows)


def value_outlines(stack, window, ctx):
    """Gives the outline of all pixels of each value, a `Feature` each in the order of the values.

    Args, Raises:
        as for `patch_outlines`; the parts of all values must fit into the memory.
    """
    allowed = _Plan.of(window, stack.dtype.itemsize, ctx).open_bytes
    parts, nbytes = {}, 0
    with closing(patch_outlines(stack, window, 4, ctx)) as patches:
        for patch in patches:
            parts.setdefault(patch.key, []).append((patch.first, patch.wkb))
            # Once in parts, and once more as a whole.
            nbytes += 2 * len(patch.wkb) + 200
            if nbytes > allowed:
                raise _too_large(nbytes - allowed)
    for key in sorted(parts):
        of_value = parts.pop(key)
        yield Feature(0, min(first for first, _ in of_value), key, joined(of_value))


@dataclass(frozen=True)
class _Plan:
    """How a window is cut into strips, (first row, last row + 1) each, and the bytes for what is not complete."""

    strips: Tuple
    n_threads: int
    open_bytes: float

    @classmethod
    def of(cls, window, itemsize, ctx):
        available = ctx.ram_bytes() - overhead(ctx) - cache_share(ctx)
        per_row = window.cols * (_BYTES_PER_PIXEL + 2 * itemsize)
        for n_threads in range(ctx.n_threads, 0, -1):
            # At work in each thread, one ahead, and one being joined.
            height = int(_STRIP_SHARE * available // (per_row * (n_threads + 2)))
            if height >= min(TILE // 8, window.rows) or height >= 1 and n_threads == 1:
                height = max(1, min(height, TILE, LARGEST_BLOCK // window.cols))
                strips = tuple((row, min(row + height, window.rows)) for row in range(0, window.rows, height))
                return cls(strips, n_threads, (1 - _STRIP_SHARE) / 2 * available)
        raise MemoryLimitError("The outlines of a raster with {cols} columns need {needed} MB more memory than is "
                               "allowed; raise the available RAM.", cols=window.cols,
                               needed=math.ceil((3 * per_row / _STRIP_SHARE - available) / MEGABYTE))


@dataclass(frozen=True)
class _Trace:
    """The work on one strip, in any thread or process."""

    stack: object
    window: Window
    connectivity: int

    @property
    def transform(self):
        return self.stack.grid.window_transform(self.window)

    def __call__(self, rows):
        first, end = rows
        above = min(first, 1)
        values, valid = read_band(self.stack, Window(self.window.row + first - above, self.window.col,
                                                     end - first + above, self.window.cols))
        valid = np.ones(values.shape, bool) if valid is None else valid
        if not above:
            values, valid = np.pad(values, ((1, 0), (0, 0))), np.pad(valid, ((1, 0), (0, 0)))
        return trace_strip(values, valid, first, self.transform, self.connectivity, end == self.window.rows)


def _too_large(missing):
    return MemoryLimitError("The outlines of large patches need at least {needed} MB more memory than is allowed; "
                            "raise the available RAM, take a smaller extent, or do not dissolve.",
                            needed=math.ceil(missing / MEGABYTE))
