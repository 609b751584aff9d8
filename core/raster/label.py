"""Patches of a raster of any size, written as their numbers or their sizes."""

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from ..patches.labels import PatchNumbers, sizes_of_strip
from ..patches.strip import scan
from ..patches.table import PatchTable
from .budget import cache_share
from .gdalio import cache_limit
from .profile import RasterProfile
from .strips import StripPasses, read_band, require_whole_numbers
from .writer import RasterWriter, publish


@dataclass(frozen=True)
class LabelledPatches:
    """How many patches a raster has, and the pixels of the largest of them."""

    number: int
    largest: int


def write_labels(stack, path, by_size, connectivity, apart, options, ctx):
    """Writes the number or the size of the patch at each pixel; NoData and pixels of 0 belong to none and become 0.

    Args:
        stack: `RasterStack` of one band.
        path: final name.
        by_size: write sizes in pixels, not numbers.
        connectivity: 4 or 8.
        apart: whether pixels of different value belong to different patches, which takes whole numbers; otherwise all
            but 0 are one.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        `LabelledPatches`
    Raises:
        InputError: the values are to be told apart and are not whole numbers.
        MemoryLimitError: the patches that cross strips do not fit into the memory.
    """
    if apart:
        require_whole_numbers(stack)
    strips, passes = _Strips(stack, connectivity, apart, stack.bands[0].stored_number(0)), StripPasses(stack, ctx)
    counts, largest = [], 0
    with ExitStack() as open_files:
        open_files.enter_context(cache_limit(cache_share(ctx)))
        open_files.enter_context(stack)
        with passes.in_order(strips.scanned, passes.windows, 0, 0.5) as scanned:
            table = PatchTable.join(_noting(counts, passes.keeping(scanned)))
        passes.reserve(2 * table.nbytes)
        numbers = PatchNumbers.of(table, [n_patches for n_patches, _ in counts])
        largest = int(max([table.sizes.max(), *[size for _, size in counts]]))
        highest = largest if by_size else numbers.total
        dtype = np.dtype(np.uint32 if highest <= np.iinfo(np.uint32).max else np.int64)
        name = "patch size" if by_size else "patch number"
        writer = RasterWriter(RasterProfile(path, dtype, 0, (name,), options=options), stack.grid, ctx.record,
                              ctx.n_threads)
        open_files.callback(writer.abandon)
        work = partial(strips.sized, table, dtype) if by_size else partial(strips.numbered, numbers, dtype)
        with passes.in_order(work, passes.jobs(), 0.5, 1) as labelled:
            for window, image in zip(passes.windows, labelled):
                writer.write(window, image[None], None)
        ctx.check_cancelled()
        publish([writer])
    return LabelledPatches(numbers.total, largest)


def _noting(counts, strips):
    for patches in strips:
        counts.append((patches.n_patches, int(patches.sizes.max())))
        yield patches


@dataclass(frozen=True)
class _Strips:
    """The work on one strip, in any thread or process."""

    stack: object
    connectivity: int
    apart: bool
    zero: Optional[float]

    def scanned(self, window):
        values, valid = read_band(self.stack, window)
        marked = np.ones(values.shape, bool) if valid is None else valid.copy()
        if self.zero is not None:
            marked &= values != self.zero
        return scan(values if self.apart else marked.view(np.uint8), marked, self.connectivity)

    def sized(self, table, dtype, job):
        strip, window, patches = job
        patches = patches or self.scanned(window)
        return patches.image(sizes_of_strip(table, strip, patches).astype(dtype))

    def numbered(self, numbers, dtype, job):
        strip, window, patches = job
        patches = patches or self.scanned(window)
        return patches.image(numbers.of_strip(strip, patches).astype(dtype))
