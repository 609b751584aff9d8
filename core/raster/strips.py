"""Passes over the strips of one band, for what cannot be cut into blocks because patches cross their borders."""

import math
from contextlib import contextmanager
from dataclasses import replace

from ..context import MEGABYTE
from ..errors import InputError, MemoryLimitError
from .jobs import in_order
from .strip_plan import plan_strips


class StripPasses:
    """The strips of one band, gone through several times.

    A strip's result is kept for the next pass while memory allows; what does not fit is made again there, so the
    outcome is the same for any memory.

    Args:
        stack: `RasterStack` of one band of whole numbers.
        ctx: the `Context`.

    Attributes:
        windows: the strips, from top to bottom.
        work_bytes: memory of the strips that are worked on at once.

    Raises:
        MemoryLimitError: not even the lowest strips fit.
    """

    def __init__(self, stack, ctx):
        plan = plan_strips(stack, ctx)
        self.windows = plan.windows
        self.work_bytes = plan.work_bytes
        self._ctx = replace(ctx, n_threads=plan.n_threads)
        self._kept = _Kept(plan.bytes_to_keep)

    def jobs(self):
        """(number, window, what was kept of it or None) for each strip; what is taken is not kept any longer."""
        return ((number, window, self._kept.take(number)) for number, window in enumerate(self.windows))

    def keeping(self, results):
        """Gives the results on, and keeps them, with their ``nbytes``, as far as memory allows."""
        for number, result in enumerate(results):
            self._kept.keep(number, result)
            yield result

    def reserve(self, nbytes):
        """Takes memory for something else until the end."""
        self._kept.reserve(nbytes)

    def make_room(self, nbytes):
        """Drops what is kept until so many bytes are left."""
        self._kept.make_room(nbytes)

    @contextmanager
    def in_order(self, work, jobs, start, end):
        """An iterator over ``work(job)`` in the order of the jobs, with progress from start to end (fractions)."""
        with in_order(work, jobs, self._ctx) as results:
            yield self._with_progress(results, start, end)

    def _with_progress(self, results, start, end):
        for done, result in enumerate(results, start=1):
            yield result
            self._ctx.progress(start + (end - start) * done / len(self.windows))


def require_whole_numbers(stack):
    """Raises `InputError` where patches of equal value make no sense."""
    if stack.dtype.kind not in "iu":
        raise InputError("{raster} holds {type} values, and patches need whole numbers; reclassify it first.",
                         raster=stack.sources[0], type=stack.dtype.name)


def read_band(stack, window):
    """The values (rows, cols) of the only band of a stack, and where they are valid, or None for everywhere."""
    values, valid = stack.read(window)
    return values[0], None if valid is None else valid[0]


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
