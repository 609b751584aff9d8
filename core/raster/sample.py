"""The driver that reads the pixels under training shapes, and only the tiles that they touch."""

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
        invalid: number of labelled pixels left out for NoData in a band.
        contested: number of pixels left out because shapes of several classes hold them.
        seen: numbers of the shapes that hold a pixel.
    """

    values: np.ndarray
    classes: np.ndarray
    invalid: int
    contested: int
    seen: FrozenSet[int]


def sample(stack, shapes, ctx):
    """Yields the training pixels of a stack, tile by tile in row order, whatever the memory and the threads.

    Args:
        stack: the `RasterStack`.
        shapes: labelled shapes on the stack's grid (``tiles()`` and ``labels(window, numbers)``).
        ctx: the `Context`.
    Yields:
        `SamplePiece`
    """
    tiles = shapes.tiles()
    with cache_limit(cache_share(ctx)):
        try:
            for done, piece in enumerate(in_order(partial(_read_tile, stack, shapes), tiles, ctx), start=1):
                yield piece
                ctx.progress(done / len(tiles))
        finally:
            stack.close()


def _read_tile(stack, shapes, tile):
    window, numbers = tile
    classes, contested, seen = shapes.labels(window, numbers)
    values, valid = stack.read(window)
    labelled = classes > 0
    wanted = labelled if valid is None else labelled & valid.all(axis=0)
    invalid = int(np.count_nonzero(labelled)) - int(np.count_nonzero(wanted))
    return SamplePiece(np.ascontiguousarray(values[:, wanted].T), classes[wanted], invalid, contested, seen)
