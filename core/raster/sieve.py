"""The sieve over a raster of any size, strip by strip."""

import math
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..context import MEGABYTE
from ..errors import InputError, MemoryLimitError
from ..patches.memory import bytes_needed
from ..patches.merges import find_merges
from ..patches.sieve import apply, resolve, strip_rows
from ..patches.strip import scan
from ..patches.table import PatchTable
from .budget import cache_share, overhead
from .gdalio import cache_limit
from .grid import Window
from .jobs import in_order
from .writer import RasterWriter, publish

# Of the memory that is left for the sieve, the part that strips at work may take; the rest keeps results.
_WORK_SHARE = 0.5
_LOWEST_STRIP = 8
# What deciding the open patches takes beside what is known of them, as a multiple of that.
_RESOLVE_FACTOR = 4
# The part of the memory for results that they may fill: freed memory does not all go back to the system at once.
_KEPT_SHARE = 0.5


def write_sieved(stack, profile, min_size, connectivity, ctx):
    """Writes rasters whose small patches took the class of their largest neighbour.

    A strip's patches are found once and kept while memory allows; what does not fit is found again when needed, so the
    result is the same for any memory.

    Args:
        stack: `RasterStack` of whole numbers; each band is treated on its own.
        profile: the `RasterProfile` of the output.
        min_size: pixels of the smallest patch that is kept.
        connectivity: 4 or 8.
        ctx: the `Context`.
    Returns:
        Number of changed pixels.
    Raises:
        InputError: the values are not whole numbers.
        MemoryLimitError: the patches that cross strips do not fit into the memory.
    """
    if stack.dtype.kind not in "iu":
        raise InputError("{raster} holds {type} values, and patches need whole numbers; reclassify it first.",
                         raster=stack.sources[0], type=stack.dtype.name)
    changed = 0
    with ExitStack() as open_files:
        open_files.enter_context(cache_limit(cache_share(ctx)))
        writer = RasterWriter(profile, stack.grid, ctx.record, ctx.n_threads)
        open_files.callback(writer.abandon)
        for band in range(len(stack.bands)):
            part = ctx.section(band / len(stack.bands), (band + 1) / len(stack.bands))
            changed += _BandSieve(stack.one_band(band), band, min_size, connectivity, part).write(writer)
        ctx.check_cancelled()
        publish([writer])
    return changed


class _BandSieve:
    def __init__(self, stack, band, min_size, connectivity, ctx):
        plan = plan_strips(stack, ctx)
        self._strips = _Strips(stack, connectivity)
        self._band_number = band + 1
        self._windows = plan.windows
        self._min_size = min_size
        self._ctx = replace(ctx, n_threads=plan.n_threads)
        self._work_bytes = plan.work_bytes
        self._kept = _Kept(plan.bytes_to_keep)

    def write(self, writer):
        with self._strips.stack:
            return self._write(writer)

    def _write(self, writer):
        with self._in_order(self._strips.scanned, self._windows, 0, 0.4) as scanned:
            table = PatchTable.join(self._keeping(scanned))
        self._kept.reserve(table.nbytes)
        work = partial(self._strips.merged, table, self._min_size)
        with self._in_order(work, self._jobs(), 0.4, 0.7) as merged:
            of_open = [merges.of_open for merges in self._keeping(merged)]
        # No strip is being worked on meanwhile, so that memory is free too.
        self._kept.make_room(_RESOLVE_FACTOR * sum(part.nbytes for part in of_open) - self._work_bytes)
        open_values = resolve(table, of_open)
        del of_open
        work = partial(self._strips.applied, table, self._min_size, open_values)
        changed = 0
        with self._in_order(work, self._jobs(), 0.7, 1) as applied:
            for window, (values, valid, changed_here) in zip(self._windows, applied):
                writer.write(window, values[None], None if valid is None else valid[None], self._band_number)
                changed += changed_here
        return changed

    def _jobs(self):
        return ((number, window, self._kept.take(number)) for number, window in enumerate(self._windows))

    def _keeping(self, results):
        for number, result in enumerate(results):
            self._kept.keep(number, result)
            yield result

    @contextmanager
    def _in_order(self, work, jobs, start, end):
        with in_order(work, jobs, self._ctx) as results:
            yield self._with_progress(results, start, end)

    def _with_progress(self, results, start, end):
        for done, result in enumerate(results, start=1):
            yield result
            self._ctx.progress(start + (end - start) * done / len(self._windows))


@dataclass(frozen=True)
class _Strips:
    """The work on one strip of one band, in any thread or process."""

    stack: object
    connectivity: int

    def read(self, window):
        values, valid = self.stack.read(window)
        return values[0], None if valid is None else valid[0]

    def scanned(self, window):
        return scan(*self.read(window), self.connectivity)

    def merged(self, table, min_size, job):
        number, window, patches = job
        return find_merges(patches or self.scanned(window), table, number, min_size)

    def applied(self, table, min_size, open_values, job):
        number, window, merges = job
        values, valid = self.read(window)
        if merges is None:
            merges = find_merges(scan(values, valid, self.connectivity), table, number, min_size)
        sieved = apply(values, merges, open_values)
        return sieved, valid, int(np.count_nonzero(sieved != values))


class _Kept:
    """Results kept from one pass to the next, up to a number of bytes."""

    def __init__(self, limit):
        self._left = limit
        self._results = {}

    def reserve(self, nbytes):
        """Takes memory for something else until the end."""
        self.make_room(nbytes)
        self._left -= nbytes

    def make_room(self, nbytes):
        """Drops results until so many bytes are left."""
        while self._left < nbytes and self._results:
            self.take(max(self._results))
        if self._left < nbytes:
            raise MemoryLimitError("The patches of this raster need {needed} MB more memory than is allowed; raise "
                                   "the available RAM.", needed=math.ceil((nbytes - self._left) / MEGABYTE))

    def keep(self, number, result):
        if result.nbytes <= self._left:
            self._left -= result.nbytes
            self._results[number] = result

    def take(self, number):
        result = self._results.pop(number, None)
        if result is not None:
            self._left += result.nbytes
        return result


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
    raise MemoryLimitError("The sieve of a raster with {cols} columns needs {needed} MB more memory than is "
                           "allowed; raise the available RAM.", cols=grid.cols,
                           needed=math.ceil((work / _WORK_SHARE - available) / MEGABYTE))


def _work_bytes(height, cols, itemsize, n_threads):
    strips = n_threads + 1
    return bytes_needed(height * strips, cols, itemsize, height, strips) + 2 * height * strips * cols * itemsize
