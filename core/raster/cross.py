"""Pairs of classes of a map and a reference, counted over a raster."""

from dataclasses import dataclass
from functools import partial
from typing import Mapping, Optional

import numpy as np

from ..errors import InputError
from ..stats.counts import add_counts, counted, counted_pairs
from .area import area_unit, geodesic_row_areas, is_geographic
from .blocks import BlockCost, map_blocks, reduce_blocks
from .nodata import nodata_for_labels
from .writer import RasterProfile

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
    """

    pixels: Mapping
    areas: Mapping
    map_areas: Mapping
    unit: str
    metres: Optional[float]


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
    pixels, areas, map_areas = {}, {}, {}
    if is_geographic(grid):
        row_areas = geodesic_row_areas(grid, name)
        unit_area = 1e-6
    else:
        row_areas = None
        unit_area = grid.pixel_area

    def add(_total, parts, window):
        for row, (pairs, classes) in enumerate(parts, start=window.row):
            weight = 1 if row_areas is None else int(row_areas[row])
            add_counts(pixels, pairs, name)
            add_counts(areas, pairs, name, weight)
            add_counts(map_areas, classes, name, weight)

    reduce_blocks(stack, partial(_count, row_areas is not None, name), add, None, ctx, BlockCost(_COUNT_BYTES))
    unit, metres = area_unit(grid)
    pairs = sorted(pair for pair in pixels if pair[0] != ignored)
    if not pairs:
        raise InputError("{raster} and its reference have no valid pixel in common.", raster=name)
    classes = len({value for pair in pairs for value in pair}.union(map_areas))
    if classes > MOST_CLASSES:
        raise InputError("{raster} and its reference have {classes} different classes, and a cross table holds {most}; "
                         "group them first.", raster=name, classes=classes, most=MOST_CLASSES)
    return CrossCounts({pair: pixels[pair] for pair in pairs}, {pair: areas[pair] * unit_area for pair in pairs},
                       {value: area * unit_area for value, area in sorted(map_areas.items())}, unit, metres)


def _count(by_row, name, values, valid):
    rows = range(values.shape[1]) if by_row else [slice(None)]
    return [_count_rows(name, values[:, row], None if valid is None else valid[:, row]) for row in rows]


def _count_rows(name, values, valid):
    mapped, reference = values[0], values[-1]
    if valid is None:
        return counted_pairs(reference.ravel(), mapped.ravel(), name), counted(mapped.ravel(), name)
    both = valid[0] & valid[-1]
    return counted_pairs(reference[both], mapped[both], name), counted(mapped[valid[0]], name)


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
    map_blocks(stack, [profile], CrossNumbers(tuple(counts.pixels), dtype), ctx, cost=BlockCost(_COUNT_BYTES))


@dataclass(frozen=True)
class CrossNumbers:
    """Block function that gives each pair of classes its number, from 1 in the order of the pairs.

    Attributes:
        pairs: (reference, map) pairs, ascending.
        dtype: type of the numbers.
    """

    pairs: tuple
    dtype: np.dtype

    def __call__(self, values, valid):
        mapped, reference = values[0], values[-1]
        references = np.array(sorted({one for one, _ in self.pairs}), reference.dtype)
        classes = np.array(sorted({two for _, two in self.pairs}), mapped.dtype)
        # The last row and column take all values that occur in no pair.
        table = np.zeros((len(references) + 1, len(classes) + 1), self.dtype)
        for number, (one, two) in enumerate(self.pairs, start=1):
            table[np.searchsorted(references, one), np.searchsorted(classes, two)] = number
        numbers = table[_places(references, reference), _places(classes, mapped)]
        compared = numbers > 0
        if valid is not None:
            compared &= valid[0] & valid[-1]
        return [(numbers[None], compared[None])]


def _places(known, values):
    places = np.searchsorted(known, values)
    inside = places < len(known)
    inside[inside] = known[places[inside]] == values[inside]
    return np.where(inside, places, len(known))
