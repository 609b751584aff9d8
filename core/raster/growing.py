"""Regions grown from points of a raster."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import MemoryLimitError
from ..spectra.region import region, unlikeness
from .budget import cache_share, overhead
from .gdalio import cache_limit
from .grid import Window
from .jobs import in_order

# Of a pixel beside its values: distances, labels and masks.
_WORK_BYTES = 80


@dataclass(frozen=True)
class Growth:
    """How regions grow.

    Attributes:
        width: a region reaches at most (width - 1) / 2 pixels from its seed to every side, rounded down.
        distance: the largest distance to the seed that belongs to a region.
        smallest: pixels that a region should have at least; its distance is raised for it.
        measure: see `unlikeness`.
        connectivity: 4 or 8.
    """

    width: int
    distance: float
    smallest: int = 1
    measure: str = "band"
    connectivity: int = 4


@dataclass(frozen=True)
class Region:
    """A grown region: the `Window` that it lies in, its pixels there (bool), and the distance that was used."""

    window: Window
    pixels: np.ndarray
    distance: float


def grow(stack, seeds, growth, ctx):
    """Grows a region from each seed, apart from the others.

    Args:
        stack: the `RasterStack`; its physical values count.
        seeds: (row, col) of the pixel of each seed, all inside the raster.
        growth: `Growth`.
        ctx: the `Context`.
    Yields:
        `Region`, or None where the seed is NoData in a band; in the order of the seeds.
    Raises:
        MemoryLimitError: the width is too large for the memory.
    """
    seeds = list(seeds)
    reach = (growth.width - 1) // 2
    pixels = min(2 * reach + 1, stack.grid.rows) * min(2 * reach + 1, stack.grid.cols)
    each = pixels * (stack.bytes_per_pixel + _WORK_BYTES + 24 * len(stack.bands) * (growth.measure != "band"))
    needed = each * (2 * ctx.n_threads + 1) + overhead(ctx) + cache_share(ctx)
    if needed > ctx.ram_bytes():
        raise MemoryLimitError("Regions of {width} pixels' width need about {needed} MB of memory, and {allowed} MB "
                               "are allowed; take a smaller maximum width, or allow more.", width=growth.width,
                               needed=-(-needed // 1_000_000), allowed=ctx.available_ram)
    with stack, cache_limit(cache_share(ctx)), in_order(partial(_grow, stack, growth, reach), seeds, ctx) as regions:
        for done, found in enumerate(regions, start=1):
            yield found
            ctx.progress(done / len(seeds))


def _grow(stack, growth, reach, seed):
    row, col = seed
    top, left = max(0, row - reach), max(0, col - reach)
    window = Window(top, left, min(row + reach + 1, stack.grid.rows) - top,
                    min(col + reach + 1, stack.grid.cols) - left)
    values, valid = stack.read(window)
    valid = None if valid is None else valid.all(axis=0)
    here = (row - top, col - left)
    if valid is not None and not valid[here]:
        return None
    # An unsigned difference would wrap.
    values = values.astype(np.float64) if values.dtype.kind in "iu" else values
    found, distance = region(unlikeness(values, here, growth.measure), valid, here, growth.distance, growth.smallest,
                             growth.connectivity)
    return Region(window, found, distance)
