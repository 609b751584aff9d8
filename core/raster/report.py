"""The counts and areas of the values of one band."""

from dataclasses import dataclass
from functools import partial
from typing import Mapping, Optional

from ..stats.counts import ValueCounts, ValueCountsByRow, add_counts
from .area import area_unit, geodesic_row_areas, is_geographic
from .blocks import BlockCost, reduce_blocks

# A sorted copy, or whole numbers as int64.
_COST = BlockCost(working_bytes=16)


@dataclass(frozen=True)
class CountedValues:
    """How often each value occurs, and on what area.

    Attributes:
        pixels: value → number of pixels, values ascending.
        areas: value → area in squared units.
        unit: name of the unit.
        metres: length of the unit in metres, None when unknown.
        all_pixels: number of pixels of the raster.
    """

    pixels: Mapping
    areas: Mapping
    unit: str
    metres: Optional[float]
    all_pixels: int

    @property
    def valid_pixels(self):
        return sum(self.pixels.values())

    @property
    def nodata_pixels(self):
        return self.all_pixels - self.valid_pixels

    @property
    def total_area(self):
        return float(sum(self.areas.values()))

    def square_metres(self, value):
        """Area of a value in square metres, None when the unit is unknown."""
        return None if self.metres is None else self.areas[value] * self.metres ** 2


def count_values(stack, ctx, ignored=None):
    """Counts the values of a stack of one band.

    Args:
        stack: `RasterStack`; values are scaled by the file's scale and offset at the end, after exact counting.
        ctx: the `Context`.
        ignored: a value that is counted as NoData, or None.
    Returns:
        `CountedValues`
    """
    name, grid = stack.sources[0], stack.grid
    pixels, areas = {}, {}
    if is_geographic(grid):
        reduce_blocks(stack, ValueCountsByRow(name), partial(_add_rows, pixels, areas, geodesic_row_areas(grid, name),
                                                             name), None, ctx, _COST)
        areas = {value: area / 1e6 for value, area in areas.items()}
    else:
        reduce_blocks(stack, ValueCounts(name), partial(_add, pixels, name), None, ctx, _COST)
        areas = {value: count * grid.pixel_area for value, count in pixels.items()}
    if ignored is not None:
        pixels.pop(stack.bands[0].stored_number(ignored), None)
    physical = stack.bands[0].physical
    order = sorted(pixels, key=physical)
    unit, metres = area_unit(grid)
    return CountedValues({physical(value): pixels[value] for value in order},
                         {physical(value): areas[value] for value in order}, unit, metres, grid.pixels)


def _add(pixels, name, _total, counts, _window):
    add_counts(pixels, counts, name)


def _add_rows(pixels, areas, row_areas, name, _total, rows, window):
    for row, counts in enumerate(rows, start=window.row):
        add_counts(pixels, counts, name)
        add_counts(areas, counts, name, weight=int(row_areas[row]))
