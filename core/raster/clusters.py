"""Two-stage samples: square clusters of pixels, and pixels within them."""

from contextlib import ExitStack
from functools import partial

import numpy as np

from ..accuracy.draw import distinct
from ..errors import MemoryLimitError, ParameterError
from .blocks import BlockCost, reduce_blocks
from .budget import cache_share
from .draw_sample import Drawn
from .gdalio import cache_limit
from .grid import Window
from .jobs import in_order
from .population import Units, units_of

# The count of a cluster, and its place among those that are drawn from.
_CLUSTER_BYTES = 16


def count_clusters(stack, side, ctx):
    """Counts the valid pixels of each square of a lattice that starts in the first pixel.

    Args:
        stack: the map, with strata in the last band or without.
        side: side of a square in pixels.
        ctx: the `Context`.
    Returns:
        int32 ndarray (rows of clusters, columns of clusters).
    Raises:
        MemoryLimitError: there are too many.
    """
    shape = -(-stack.grid.rows // side), -(-stack.grid.cols // side)
    if shape[0] * shape[1] * _CLUSTER_BYTES > ctx.ram_bytes() // 4:
        raise MemoryLimitError("Clusters of {side} x {side} pixels are too many for the memory that is allowed; take "
                               "larger clusters, or raise the available RAM.", side=side)
    counts = np.zeros(shape, np.int32)

    def add(_total, inside, window):
        rows = _starts(window.row, window.rows, side)
        cols = _starts(window.col, window.cols, side)
        sums = np.add.reduceat(np.add.reduceat(inside, rows, axis=0, dtype=np.int32), cols, axis=1)
        counts[window.row // side:, window.col // side:][:sums.shape[0], :sums.shape[1]] += sums

    reduce_blocks(stack, units_of, add, None, ctx, BlockCost(working_bytes=10))
    return counts


def _starts(first, count, side):
    """Where new clusters begin in a stretch of pixels, the first pixel among them."""
    return np.unique(np.maximum(np.arange(first // side, (first + count - 1) // side + 1) * side - first, 0))


def draw_clusters(stack, counts, side, clusters, per_cluster, seed, ctx):
    """Draws clusters with equal probability, and within each of them pixels with equal probability.

    Args:
        stack, side, ctx: as for `count_clusters`.
        counts: what it gave; a square without a valid pixel is no cluster.
        clusters: how many clusters.
        per_cluster: how many pixels of each; all of one that has fewer.
        seed: of the random numbers.
    Returns:
        `Drawn`
    Raises:
        ParameterError: the map has not so many clusters.
    """
    present = np.flatnonzero(counts)
    if clusters > len(present):
        raise ParameterError("The map has {available} clusters of {side} x {side} pixels, and {clusters} were asked "
                             "for; take fewer, or smaller ones.", available=len(present), side=side,
                             clusters=clusters)
    random = np.random.default_rng(seed)
    jobs, shares = [], []
    for place in present[distinct(random, len(present), clusters)].tolist():
        size = int(counts.flat[place])
        taken = min(per_cluster, size)
        jobs.append((*divmod(place, counts.shape[1]), distinct(random, size, taken)))
        shares.append(np.full(taken, clusters / len(present) * taken / size))
    with ExitStack() as open_files:
        open_files.callback(stack.close)
        open_files.enter_context(cache_limit(cache_share(ctx)))
        results = open_files.enter_context(in_order(partial(_read_cluster, stack, side), jobs, ctx))
        parts = []
        for done, part in enumerate(results, start=1):
            parts.append(part)
            ctx.progress(done / len(jobs))
    rows, cols, mapped = (np.concatenate(column) for column in zip(*parts))
    numbers = np.repeat(np.arange(1, clusters + 1), [len(part[0]) for part in parts])
    return Drawn(Units(rows, cols, np.zeros(len(rows), np.int64), mapped), np.concatenate(shares), numbers)


def _read_cluster(stack, side, job):
    cluster_row, cluster_col, numbers = job
    row, col = cluster_row * side, cluster_col * side
    window = Window(row, col, min(side, stack.grid.rows - row), min(side, stack.grid.cols - col))
    values, valid = stack.read(window)
    rows, cols = np.nonzero(units_of(values, valid))
    rows, cols = rows[numbers], cols[numbers]
    return rows + row, cols + col, values[0][rows, cols]
