"""The sieve over a raster of any size, strip by strip."""

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import InputError, MemoryLimitError
from ..patches.merges import find_merges
from ..patches.sieve import apply, resolve, strip_rows
from ..patches.strip import scan
from ..patches.table import PatchTable
from .budget import OVERHEAD, cache_share
from .gdalio import cache_limit
from .grid import Window
from .jobs import in_order
from .writer import RasterWriter, publish

# Work arrays of a strip while it is scanned or its small patches are followed, in bytes for each pixel.
_SCAN_BYTES = 40


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
        self._strips = _Strips(stack, connectivity)
        self._band_number = band + 1
        self._windows = _strip_windows(stack)
        self._min_size = min_size
        self._ctx = ctx
        self._kept = _Kept(ctx.ram_bytes() - OVERHEAD - cache_share(ctx) - _strip_bytes(stack, ctx))

    def write(self, writer):
        with self._strips.stack:
            return self._write(writer)

    def _write(self, writer):
        with self._in_order(self._strips.scanned, self._windows, 0, 0.4) as scanned:
            table = PatchTable.join(self._keeping(scanned))
        self._kept.reserve(table.nbytes)
        work = partial(self._strips.merged, table, self._min_size)
        with self._in_order(work, self._jobs(), 0.4, 0.7) as merged:
            open_values = resolve(table, [merges.of_open for merges in self._keeping(merged)])
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
        """Takes memory for something else, dropping results until it fits."""
        self._left -= nbytes
        while self._left < 0 and self._results:
            self.take(max(self._results))
        if self._left < 0:
            raise MemoryLimitError("The patches of this raster need {needed:.0f} MB more memory than is allowed; raise "
                                   "the available RAM.", needed=-self._left / 1e6)

    def keep(self, number, result):
        if result.nbytes <= self._left:
            self._left -= result.nbytes
            self._results[number] = result

    def take(self, number):
        result = self._results.pop(number, None)
        if result is not None:
            self._left += result.nbytes
        return result


def _strip_windows(stack):
    rows = strip_rows(stack.grid.cols)
    return tuple(Window(row, 0, min(rows, stack.grid.rows - row), stack.grid.cols)
                 for row in range(0, stack.grid.rows, rows))


def _strip_bytes(stack, ctx):
    pixels = strip_rows(stack.grid.cols) * stack.grid.cols
    return (ctx.n_threads + 2) * pixels * (_SCAN_BYTES + stack.dtype.itemsize + 2)
