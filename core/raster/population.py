"""The pixels of a map as the units that a sample is drawn from: how many each stratum has, and where they lie."""

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Mapping, Tuple

import numpy as np

from ..errors import InputError
from ..stats.counts import counted
from .area import geodesic_row_areas, is_geographic
from .blocks import BlockCost, reduce_blocks
from .budget import cache_share
from .gdalio import cache_limit
from .grid import Window
from .jobs import in_order

# Rows that are counted together: every block of the drivers holds whole strips of so many rows, or all rows.
STRIP = 16
# The strata are counted for each strip, and more are no strata.
MOST_STRATA = 1000
_COUNT_BYTES = 24


@dataclass(frozen=True)
class Population:
    """The valid pixels of a map by stratum; within a stratum they are numbered from 0 by rows.

    Attributes:
        strips: stratum → number of its pixels in each strip of rows, int64 ndarray (strips,).
        areas: stratum → area, in squared units of the coordinate system, in degrees in square metres.
    """

    strips: Mapping
    areas: Mapping

    @property
    def units(self):
        """Stratum → number of pixels, in ascending order of the strata."""
        return {stratum: int(counts.sum()) for stratum, counts in self.strips.items()}


def count_population(stack, ctx, together=False):
    """Counts the pixels that are valid in the first and the last band by the value of the last.

    Args:
        stack: stack whose last band has the strata.
        ctx: the `Context`.
        together: take all pixels as one stratum, which is 0.
    Returns:
        `Population`
    Raises:
        InputError: there is no valid pixel, or there are more than `MOST_STRATA` strata.
    """
    grid, name = stack.grid, stack.sources[0]
    row_areas = geodesic_row_areas(grid, name) if is_geographic(grid) else None
    strips, areas = {}, {}

    def add(_total, parts, window):
        for row, counts in parts:
            for stratum, count in counts.items():
                if stratum not in strips:
                    strips[stratum] = np.zeros(-(-grid.rows // STRIP), np.int64)
                strips[stratum][(window.row + row) // STRIP] += count
                area = grid.pixel_area if row_areas is None else int(row_areas[window.row + row])
                areas[stratum] = areas.get(stratum, 0) + count * area
        if len(strips) > MOST_STRATA:
            raise InputError("{raster} has more than {most} strata; group them into fewer first.", raster=name,
                             most=MOST_STRATA)

    reduce_blocks(stack, partial(_count, 1 if row_areas is not None else STRIP, together, name), add, None, ctx,
                  BlockCost(_COUNT_BYTES))
    if not strips:
        raise InputError("{raster} has no valid pixel to sample.", raster=name)
    order = sorted(strips)
    return Population({stratum: strips[stratum] for stratum in order},
                      {stratum: areas[stratum] * (1e-6 if row_areas is not None else 1) for stratum in order})


def _count(rows, together, name, values, valid):
    found = []
    for row in range(0, values.shape[1], rows):
        part = np.s_[:, row:row + rows]
        inside = units_of(values[part], None if valid is None else valid[part])
        found.append((row, counted(_strata(values[part], together)[inside], name)))
    return found


def _strata(values, together):
    """The stratum of each pixel."""
    return np.zeros(values.shape[1:], np.uint8) if together else values[-1]


def units_of(values, valid):
    """Which pixels can be drawn: those with data in the map and the strata."""
    return np.ones(values.shape[1:], bool) if valid is None else valid[0] & valid[-1]


@dataclass(frozen=True)
class Units:
    """Pixels of a map.

    Attributes:
        rows, cols: their places, int64 ndarrays (n,).
        strata: the stratum of each, ndarray (n,).
        mapped: the value of the map at each, ndarray (n,).
    """

    rows: np.ndarray
    cols: np.ndarray
    strata: np.ndarray
    mapped: np.ndarray

    def __len__(self):
        return len(self.rows)


def locate(stack, population, numbers, ctx, together=False):
    """Finds pixels by their number within their stratum.

    Args:
        stack, ctx, together: as for `count_population`.
        population: its `Population`.
        numbers: stratum → ascending int64 ndarray of numbers.
    Returns:
        `Units`, by stratum in the order of the numbers.
    """
    jobs = {}
    for stratum, wanted in numbers.items():
        ends = population.strips[stratum].cumsum()
        strips = np.searchsorted(ends, wanted, side="right")
        for strip in np.unique(strips).tolist():
            start = int(ends[strip] - population.strips[stratum][strip])
            jobs.setdefault(strip, []).append((stratum, wanted[strips == strip] - start))
    found = {stratum: [] for stratum in numbers}
    order = sorted(jobs)
    with ExitStack() as open_files:
        open_files.callback(stack.close)
        open_files.enter_context(cache_limit(cache_share(ctx)))
        work = partial(_read_strip, stack, together)
        results = open_files.enter_context(in_order(work, [(strip, tuple(jobs[strip])) for strip in order], ctx))
        for done, parts in enumerate(results, start=1):
            for stratum, rows, cols, mapped in parts:
                found[stratum].append((rows, cols, mapped))
            ctx.progress(done / len(order))
    return _joined(found)


def at_places(stack, rows, cols, ctx):
    """The pixels at some places, those left out that are no units: `Units` of the stratum 0.

    Args:
        stack, ctx: as for `count_population`.
        rows, cols: int64 ndarrays (n,), ascending by row.
    """
    strips = rows // STRIP
    order = np.unique(strips).tolist()
    found = {0: []}
    with ExitStack() as open_files:
        open_files.callback(stack.close)
        open_files.enter_context(cache_limit(cache_share(ctx)))
        jobs = [(strip, rows[strips == strip], cols[strips == strip]) for strip in order]
        results = open_files.enter_context(in_order(partial(_read_places, stack), jobs, ctx))
        for done, part in enumerate(results, start=1):
            found[0].append(part)
            ctx.progress(done / len(order))
    return _joined(found)


def _read_places(stack, job):
    strip, rows, cols = job
    values, valid = stack.read(_window(stack.grid, strip))
    inside = units_of(values, valid)[rows - strip * STRIP, cols]
    rows, cols = rows[inside], cols[inside]
    return rows, cols, values[0][rows - strip * STRIP, cols]


def _window(grid, strip):
    row = strip * STRIP
    return Window(row, 0, min(STRIP, grid.rows - row), grid.cols)


def _read_strip(stack, together, job):
    strip, wanted = job
    values, valid = stack.read(_window(stack.grid, strip))
    strata, inside = _strata(values, together), units_of(values, valid)
    parts = []
    for stratum, numbers in wanted:
        rows, cols = np.nonzero(inside & (strata == stratum))
        rows, cols = rows[numbers], cols[numbers]
        parts.append((stratum, rows + strip * STRIP, cols, values[0][rows, cols]))
    return parts


def _joined(found):
    columns: Tuple = ([], [], [], [])
    for stratum, parts in found.items():
        for rows, cols, mapped in parts:
            for column, values in zip(columns, (rows, cols, np.full(len(rows), stratum), mapped)):
                column.append(values)
    rows, cols, strata, mapped = (np.concatenate(column) if column else np.zeros(0, np.int64) for column in columns)
    return Units(rows, cols, strata, mapped)
