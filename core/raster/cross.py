"""Pairs of classes of a map and a reference, counted over a raster."""

from dataclasses import dataclass
from typing import Mapping, Optional

import numpy as np

from ..errors import InputError
from ..stats.combination_numbers import CombinationNumbers
from ..stats.combinations import CountCombinations, joined
from ..stats.counts import require_few
from .area import area_unit, geodesic_row_areas, is_geographic
from .blocks import BlockCost, map_blocks, reduce_blocks
from .nodata import nodata_for_labels
from .profile import RasterProfile

# The error matrix has the square of it in cells.
MOST_CLASSES = 1000
# Places of values and codes of pairs are int64, several at a time.
_COUNT_BYTES = 56


@dataclass(frozen=True)
class CrossCounts:
    """What a map and a reference have in common.

    Attributes:
        pixels: (reference, map) → number of pixels where both are valid, in ascending order.
        areas: (reference, map) → area in squared units.
        map_areas: map class → area over the whole map, with and without reference.
        unit: name of the unit.
        metres: length of the unit in metres, None when unknown.
        ignored: reference value that is not compared, or None.
    """

    pixels: Mapping
    areas: Mapping
    map_areas: Mapping
    unit: str
    metres: Optional[float]
    ignored: Optional[float] = None


def count_cross(stack, ctx, ignored=None):
    """Counts the pairs of a stack whose first band is the map and whose last band is the reference.

    Args:
        stack: the stack; both bands hold class values.
        ctx: the `Context`.
        ignored: a reference value that is not compared, or None.
    Returns:
        `CrossCounts`
    Raises:
        InputError: no pixel is valid in both, or there are more than `MOST_CLASSES` classes.
    """
    grid, name = stack.grid, stack.sources[0]
    weights = geodesic_row_areas(grid, name) if is_geographic(grid) else None
    unit_area = grid.pixel_area if weights is None else 1e-6

    def join(totals, parts, _window):
        totals = tuple(map(joined, totals, parts))
        for total in totals:
            require_few(0 if total is None else len(total), name)
        return totals

    found, alone = reduce_blocks(stack, CountPairs(weights), join, (None, None), ctx, BlockCost(_COUNT_BYTES),
                                 placed=True)
    pixels, areas = {}, {}
    map_areas = {} if alone is None else {value: area for (value,), _, area in _rows(alone)}
    for pair, count, area in () if found is None else _rows(found):
        map_areas[pair[1]] = map_areas.get(pair[1], 0) + area
        if pair[0] != ignored:
            pixels[pair], areas[pair] = count, area * unit_area
    if not pixels:
        raise InputError("{raster} and its reference have no valid pixel in common.", raster=name)
    classes = len({value for pair in pixels for value in pair}.union(map_areas))
    if classes > MOST_CLASSES:
        raise InputError("{raster} and its reference have {classes} different classes, and a cross table holds {most}; "
                         "group them first.", raster=name, classes=classes, most=MOST_CLASSES)
    unit, metres = area_unit(grid)
    return CrossCounts(pixels, areas, {value: area * unit_area for value, area in sorted(map_areas.items())}, unit,
                       metres, ignored)


def _rows(found):
    """(values, pixels, pixels or the sum of their weights) for each combination, as Python numbers."""
    areas = found.pixels if found.areas is None else found.areas
    return zip(zip(*(column.tolist() for column in found.columns)), found.pixels.tolist(), areas.tolist())


class CountPairs:
    """Block function that counts pairs of reference and map, and the pixels of the map without a reference.

    Args:
        row_weights: as in `CountCombinations`.

    Gives a pair of `Combinations`, each None where there are none.
    """

    def __init__(self, row_weights):
        self._pairs = CountCombinations((None, None), row_weights)
        self._alone = CountCombinations((None,), row_weights)

    def __call__(self, values, valid, window):
        """Counts (bands, rows, cols) values and valid, or None, at a `Window` of the raster."""
        if valid is None:
            return self._pairs((values[-1], values[0]), None, window), None
        return (self._pairs((values[-1], values[0]), (valid[-1], valid[0]), window),
                self._alone(values[:1], (valid[0] & ~valid[-1],), window))


def write_cross(stack, counts, path, legend, ctx):
    """Writes the number of the pair at each pixel, NoData where the two are not compared.

    Args:
        stack: the stack that was counted.
        counts: its `CrossCounts`.
        path: final name.
        legend: `Legend` of the numbers.
        ctx: the `Context`.
    """
    dtype, nodata = nodata_for_labels([0, len(counts.pixels)])
    profile = RasterProfile(path, dtype, nodata, ("cross classification",), legend=legend)
    function = CrossNumbers(tuple(counts.pixels), counts.ignored, dtype)
    map_blocks(stack, [profile], function, ctx, cost=BlockCost(_COUNT_BYTES))


class CrossNumbers:
    """Block function that gives each pair of classes its number, from 1 in the order of the pairs.

    Args:
        pairs: (reference, map) pairs, ascending: all that occur, but for those of the ignored reference value.
        ignored: reference value that gets no number, or None.
        dtype: type of the numbers.
    """

    def __init__(self, pairs, ignored, dtype):
        self._numbers = CombinationNumbers([np.array(column) for column in zip(*pairs)], (ignored, None), dtype)

    def __call__(self, values, valid):
        return self._numbers((values[-1], values[0]), None if valid is None else (valid[-1], valid[0]))
