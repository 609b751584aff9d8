"""The driver that reads the pixels under training shapes, and only the tiles that they touch."""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import FrozenSet

import numpy as np

from .budget import cache_share
from .gdalio import cache_limit
from .jobs import in_order


@dataclass(frozen=True)
class SamplePiece:
    """The training pixels of one tile.

    Attributes:
        values: ndarray (n, bands), all valid.
        classes: int32 ndarray (n,), the class of each pixel.
        owners: int32 ndarray (n,), the number of a shape that gives it, from 0.
        places: int64 ndarray (n,), the place of each pixel in the raster, row by row.
        invalid: number of labelled pixels left out for NoData in a band.
        contested: number of pixels left out because shapes of several classes hold them.
        seen: numbers of the shapes that hold a pixel.
    """

    values: np.ndarray
    classes: np.ndarray
    owners: np.ndarray
    places: np.ndarray
    invalid: int
    contested: int
    seen: FrozenSet[int]


@contextmanager
def sample(stack, shapes, ctx):
    """Gives an iterator over the training pixels of a stack, tile by tile in row order, whatever memory and threads.

    Args:
        stack: the `RasterStack`.
        shapes: labelled shapes on the stack's grid (``tiles()`` and ``labels(window, numbers)``).
        ctx: the `Context`.
    Yields:
        An iterator over `SamplePiece`.
    """
    tiles = shapes.tiles()
    with stack, cache_limit(cache_share(ctx)), in_order(partial(_read_tile, stack, shapes), tiles, ctx) as pieces:
        yield _with_progress(pieces, len(tiles), ctx)


def _with_progress(pieces, count, ctx):
    for done, piece in enumerate(pieces, start=1):
        yield piece
        ctx.progress(done / count)


def _read_tile(stack, shapes, tile):
    window, numbers = tile
    classes, contested, seen, owners = shapes.labels(window, numbers)
    values, valid = stack.read(window)
    labelled = classes > 0
    wanted = labelled if valid is None else labelled & valid.all(axis=0)
    invalid = int(np.count_nonzero(labelled)) - int(np.count_nonzero(wanted))
    rows, cols = np.nonzero(wanted)
    places = (rows + window.row) * stack.grid.cols + cols + window.col
    return SamplePiece(np.ascontiguousarray(values[:, rows, cols].T), classes[rows, cols], owners[rows, cols] - 1,
                       places, invalid, contested, seen)
