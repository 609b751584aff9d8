"""The sieve over a raster of any size, strip by strip."""

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..patches.merges import find_merges
from ..patches.sieve import apply, resolve
from ..patches.strip import scan
from ..patches.table import PatchTable
from .budget import cache_share
from .gdalio import cache_limit
from .strips import StripPasses, read_band, require_whole_numbers
from .writer import RasterWriter, publish

# What deciding the open patches takes beside what is known of them, as a multiple of that.
_RESOLVE_FACTOR = 4


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
    require_whole_numbers(stack)
    changed = 0
    with ExitStack() as open_files:
        open_files.enter_context(cache_limit(cache_share(ctx)))
        writer = RasterWriter(profile, stack.grid, ctx.record, ctx.n_threads)
        open_files.callback(writer.abandon)
        for band in range(len(stack.bands)):
            part = ctx.section(band / len(stack.bands), (band + 1) / len(stack.bands))
            changed += _write_band(stack.one_band(band), band + 1, min_size, connectivity, writer, part)
        ctx.check_cancelled()
        publish([writer])
    return changed


def _write_band(stack, band, min_size, connectivity, writer, ctx):
    """Writes one band from the stack of that band alone; gives the number of changed pixels."""
    strips, passes, changed = _Strips(stack, connectivity), StripPasses(stack, ctx), 0
    with stack:
        with passes.in_order(strips.scanned, passes.windows, 0, 0.4) as scanned:
            table = PatchTable.join(passes.keeping(scanned))
        passes.reserve(table.nbytes)
        with passes.in_order(partial(strips.merged, table, min_size), passes.jobs(), 0.4, 0.7) as merged:
            of_open = [merges.of_open for merges in passes.keeping(merged)]
        # No strip is being worked on meanwhile, so that memory is free too.
        passes.make_room(_RESOLVE_FACTOR * sum(part.nbytes for part in of_open) - passes.work_bytes)
        open_values = resolve(table, of_open)
        del of_open
        work = partial(strips.applied, table, min_size, open_values)
        with passes.in_order(work, passes.jobs(), 0.7, 1) as applied:
            for window, (values, valid, changed_here) in zip(passes.windows, applied):
                writer.write(window, values[None], None if valid is None else valid[None], band)
                changed += changed_here
    return changed


@dataclass(frozen=True)
class _Strips:
    """The work on one strip of one band, in any thread or process."""

    stack: object
    connectivity: int

    def scanned(self, window):
        return scan(*read_band(self.stack, window), self.connectivity)

    def merged(self, table, min_size, job):
        number, window, patches = job
        return find_merges(patches or self.scanned(window), table, number, min_size)

    def applied(self, table, min_size, open_values, job):
        number, window, merges = job
        values, valid = read_band(self.stack, window)
        if merges is None:
            merges = find_merges(scan(values, valid, self.connectivity), table, number, min_size)
        sieved = apply(values, merges, open_values)
        return sieved, valid, int(np.count_nonzero(sieved != values))
