"""Statistics of the pixels of zones over rasters of any size."""

from collections import deque
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace

import numpy as np

from ..errors import MemoryLimitError
from ..stats.keys import to_keys
from ..zonal.distribution import Distributions
from ..zonal.moments import Moments
from ..zonal.result import BandStatistics
from ..zonal.search import QuantileSearch, Target
from ..zonal.table import ValueTable
from ..zonal.tally import Tally
from .gdalio import cache_limit
from .jobs import in_order
from .stack import RasterStack
from .zonal_plan import ZonalPlan, bands_together
from .zonal_work import LookAt, Measure

# A zone with more pixels is not tallied for its quantiles alone where its values may all be different.
_MOST_TALLIED = 1 << 20


def zonal_statistics(stack, zones, wanted, ctx, ground=None):
    """Computes statistics of all bands of a stack in zones.

    The raster is read once, in pieces that are always the same, so that no result depends on memory or threads; only
    the quantiles of zones with very many pixels take two or three readings more (`QuantileSearch`).

    Args:
        stack: the `RasterStack`.
        zones: `PolygonZones` or `RasterZones` on its grid.
        wanted: `Wanted`.
        ctx: the `Context`.
        ground: float64 (rows,), area on the ground of a pixel of each row, for the categories.
    Returns:
        A list of `BandStatistics`.
    Raises:
        MemoryLimitError: the zones, or the values to count, do not fit into the memory.
    """
    groups = bands_together(stack, wanted)
    done = []
    for number, group in enumerate(groups):
        bands = stack if len(groups) == 1 else RasterStack(*zip(*[stack.places()[place] for place in group]))
        section = ctx.section(number / len(groups), (number + 1) / len(groups))
        done += _Zonal(bands, zones, wanted, section, ground, len(stack.bands)).run()
    ctx.progress(1)
    ctx.check_cancelled()
    return done


class _Zonal:
    def __init__(self, stack, zones, wanted, ctx, ground, all_bands):
        self._stack, self._zones, self._wanted, self._ground = stack, zones, wanted, ground
        plan = ZonalPlan.of(stack, zones, wanted, all_bands, ctx)
        self._cache, self._most_entries = plan.cache, plan.most_entries
        self._ctx = replace(ctx, n_threads=plan.n_threads)
        count = len(zones)
        self._moments = [Moments.nothing(count, info.dtype, zones.weighted) for info in stack.bands]
        self._distributions = [Distributions.nothing(count, info.dtype, wanted.shares) for info in stack.bands]
        self._tables = [ValueTable() for _ in stack.bands]
        self._categories = [[] for _ in stack.bands]
        self._searched = np.zeros(count, bool)
        if plan.many_values and not wanted.every_value:
            self._searched = zones.most_pixels > _MOST_TALLIED
        self._finished = np.zeros(count, bool)

    def run(self):
        looks = 1 if self._searched.any() else 0
        with ExitStack() as open_files:
            open_files.callback(self._stack.close)
            open_files.enter_context(cache_limit(self._cache))
            self._measure(self._ctx.section(0, 0.5 if looks else 1))
            if self._searched.any():
                self._search(self._ctx.section(0.5 if looks else 0.9, 1))
        return [BandStatistics(moments, distributions, Tally.together(categories) if categories else None)
                for moments, distributions, categories
                in zip(self._moments, self._distributions, self._categories)]

    def _measure(self, ctx):
        zones = self._zones
        work = Measure(self._stack, self._wanted, zones.weighted, zones.shift, ~self._searched, self._ground)
        row = 0
        with self._over_pieces(work, ctx) as measured:
            for piece, parts in measured:
                if piece.first_row > row:
                    row = piece.first_row
                    self._finish(zones.last_rows <= row)
                for band, part in enumerate(parts):
                    if part is not None:
                        self._add(band, part)
        self._finish(np.ones(len(zones), bool))

    @contextmanager
    def _over_pieces(self, work, ctx, wanted=None):
        """Gives an iterator over the pieces with what the work finds in them."""
        pieces, waiting = self._zones.pieces(ctx, wanted), deque()

        def noted():
            for piece in pieces:
                waiting.append(piece)
                yield piece

        def with_progress(results):
            for result in results:
                piece = waiting.popleft()
                yield piece, result
                ctx.progress((piece.window.row + piece.window.rows) / self._stack.grid.rows)

        with closing(pieces), in_order(work, noted(), ctx) as results:
            yield with_progress(results)

    def _add(self, band, part):
        self._moments[band].add(part.zones, part.moments)
        if part.distributions is not None:
            self._distributions[band].put(part.complete, part.distributions)
        if part.categories is not None:
            self._categories[band].append(part.categories)
        if part.tally is not None:
            self._add_tally(band, part.tally)

    def _add_tally(self, band, tally):
        if self._searched.any():
            tally = tally.take(~self._searched[tally.zone])
        table = self._tables[band]
        table.add(tally)
        if len(table) > self._most_entries // len(self._tables):
            table.join()
            if len(table) > self._most_entries // (2 * len(self._tables)):
                self._make_room(table)

    def _make_room(self, table):
        if self._wanted.every_value:
            raise MemoryLimitError("More than {entries} different values of zones must be counted at once, and the "
                                   "allowed memory holds no more; raise the available RAM, or do without variety, "
                                   "majority, minority and areas of values.", entries=len(table))
        dropped = table.drop_largest(len(self._zones))
        self._searched |= dropped
        for other in self._tables:
            other.take(dropped)

    def _finish(self, complete):
        newly = complete & ~self._finished & ~self._searched
        self._finished |= complete
        if not self._wanted.tally or not newly.any():
            return
        for band, table in enumerate(self._tables):
            tally = table.take(newly)
            if tally is not None:
                distributions = self._distributions[band]
                distributions.put(*Distributions.of(tally, distributions.dtype, self._wanted.shares))
                if self._wanted.categories:
                    self._categories[band].append(tally)

    def _search(self, ctx):
        search = QuantileSearch(list(self._targets()))
        if not search.targets:
            return
        start, is_last = 0.0, False
        while not is_last:
            is_last = search.is_last
            part = ctx.section(start, start + (1 - start) / 2)
            start += (1 - start) / 2
            work = LookAt(self._stack, self._zones.weighted, self._zones.shift, tuple(search.targets),
                          None if is_last else search.bins)
            with self._over_pieces(work, part, self._searched) as looked:
                for _, looks in looked:
                    for number, look in looks:
                        search.add(number, look)
            if not is_last:
                search.narrow()
        for band, distributions in enumerate(self._distributions):
            found = search.quantiles(distributions.dtype)
            for (of_band, zone, share), value in found.items():
                if of_band == band:
                    distributions.quantiles[share][zone] = value

    def _targets(self):
        for band, moments in enumerate(self._moments):
            for zone in np.flatnonzero(self._searched & (moments.cells > 0)).tolist():
                low, high = to_keys(moments.lowest[zone:zone + 1]), to_keys(moments.highest[zone:zone + 1])
                for share in self._wanted.shares:
                    yield Target(band, zone, share, int(low[0]), int(high[0]))
