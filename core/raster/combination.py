"""Combinations of the values of several rasters: counted, and written as numbers."""

import math
from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..context import MEGABYTE
from ..errors import InputError, MemoryLimitError
from ..stats.combination_numbers import CombinationNumbers
from ..stats.combinations import Combinations, CountCombinations, joined
from .area import area_unit, geodesic_row_areas, is_geographic
from .blocks import BlockCost, map_blocks, reduce_blocks
from .budget import cache_share, overhead
from .nodata import nodata_for_labels
from .profile import RasterProfile

# Codes and places of pixels are 64 bits wide, several at a time, and areas in degrees are weights of 64 bits.
_COUNT_BYTES = 48
_AREA_BYTES = 24
# The part of the memory that the table of combinations may take while it is joined.
_TABLE_SHARE = 0.5


@dataclass(frozen=True, eq=False)
class CountedCombinations:
    """The combinations of a stack of rasters on the ground.

    Attributes:
        found: the `Combinations`, in stored numbers.
        values: for each band the values of the combinations, scale and offset applied.
        areas: float64 (combinations,), in squared units.
        unit: name of the unit.
        ignored: the stored number that counts for nothing, for each band, or None.
    """

    found: Combinations
    values: Tuple[np.ndarray, ...]
    areas: np.ndarray
    unit: str
    ignored: Tuple[Optional[float], ...]


def count_combinations(stack, ctx, ignored_value=None):
    """Counts the combinations of the pixels that are valid in every band.

    Args:
        stack: `RasterStack` or `BandsApart`, of stored numbers.
        ctx: the `Context`.
        ignored_value: a pixel that has this value in any band is left out; None leaves out none.
    Returns:
        `CountedCombinations`
    Raises:
        InputError: no pixel is valid in every band.
        MemoryLimitError: the combinations do not fit into the memory.
    """
    grid, name = stack.grid, stack.sources[0]
    ignored = tuple(None if ignored_value is None else band.stored_number(ignored_value) for band in stack.bands)
    weights = geodesic_row_areas(grid, name) if is_geographic(grid) else None
    allowed = _TABLE_SHARE * (ctx.ram_bytes() - overhead(ctx) - cache_share(ctx))

    def join(total, part, _window):
        total = joined(total, part)
        if total is not None and total.nbytes_at_work > allowed:
            raise MemoryLimitError("The rasters have more than {count} combinations of values, and {allowed} MB of "
                                   "memory hold no more; group the values into classes, or raise the available RAM.",
                                   count=len(total), allowed=math.floor(ctx.ram_bytes() / MEGABYTE))
        return total

    cost = BlockCost(_COUNT_BYTES + (0 if weights is None else _AREA_BYTES), int(max(allowed, 0) / ctx.n_threads))
    found = reduce_blocks(stack, CountCombinations(ignored, weights), join, None, ctx, cost, placed=True)
    if found is None:
        raise InputError("{raster} and the other bands have no valid pixel in common.", raster=name)
    values = tuple(band.physical(column) for band, column in zip(stack.bands, found.columns))
    areas = found.pixels * grid.pixel_area if weights is None else (found.areas / 1e6).astype(float)
    return CountedCombinations(found, values, areas, area_unit(grid)[0], ignored)


def write_combinations(stack, counted, path, legend, options, ctx):
    """Writes the number of the combination at each pixel, from 1, NoData where a band has none.

    Args:
        stack: the stack that was counted.
        counted: its `CountedCombinations`.
        path: final name.
        legend: `Legend` of the numbers.
        options: GDAL creation options.
        ctx: the `Context`.
    """
    dtype, nodata = nodata_for_labels([1, len(counted.found)])
    profile = RasterProfile(path, dtype, nodata, ("combination",), legend=legend, options=options)
    function = CombinationNumbers(counted.found.columns, counted.ignored, dtype)
    map_blocks(stack, [profile], function, ctx, cost=BlockCost(_COUNT_BYTES))
