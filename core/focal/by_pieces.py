"""Applies a statistic to a block, piece by piece."""

from typing import NamedTuple

import numpy as np

from .pieces import Piece

PIECE_BYTES = 1 << 18
"""Memory of the values in a piece: some such arrays together still fit the cache, and an operation on them takes so
long that threads seldom wait for the interpreter."""

SMALL_NETWORK = 100
"""Cells of the largest footprint whose sorting network may keep its intermediate results of a whole such piece."""


def cache_sized(footprint, dtype):
    """Rows and columns of a piece that fits the cache; long rows, or about a square where the windows are large."""
    height, width = footprint.shape
    cols = 1024 if width < 32 else 256
    return max(PIECE_BYTES // dtype.itemsize // cols, min(height, 256)), cols


def network_sized(footprint, dtype):
    """Rows and columns of a piece for which the intermediate results of a sorting network fit the cache."""
    if footprint.size <= SMALL_NETWORK:
        return cache_sized(footprint, dtype)
    return max((1 << 15) // dtype.itemsize // 512, 8), 512


class Results(NamedTuple):
    """Which windows have a result.

    Attributes:
        without_values: a window without any valid cell.
        around_nodata: one whose centre is not valid.
        complete_only: none but those whose cells all are valid.
    """

    without_values: bool = False
    around_nodata: bool = False
    complete_only: bool = False


def apply_by_pieces(make_worker, footprint, values, valid, dtype, piece_shape, wanted=Results()):
    """Computes one statistic of all bands.

    All pieces have one shape; the last ones of a row or column overlap those before.

    Args:
        make_worker: gives for a `Piece` a function that returns the flat results of what the piece has loaded.
        footprint: `Footprint`.
        values: (bands, rows + 2 halo, cols + 2 halo).
        valid: bool of that shape, or None when all are valid.
        dtype: of the results.
        piece_shape: the greatest rows and columns of a piece.
        wanted: `Results`.

    Returns:
        Results (bands, rows, cols), 0 where invalid, and bool of that shape or None when all are valid.
    """
    halo = footprint.halo
    shape = values.shape[0], values.shape[1] - 2 * halo, values.shape[2] - 2 * halo
    results, results_valid = np.zeros(shape, dtype), None
    if not results.size:
        return results, None
    piece = Piece(footprint, *map(_equal_parts, shape[1:], piece_shape), values.dtype)
    piece.around_nodata = wanted.around_nodata
    with np.errstate(all="ignore"):
        worker = make_worker(piece)
        for target, source in _places(shape, piece, footprint):
            piece.load(values[source], None if valid is None else valid[source])
            ok = _valid_results(piece, wanted)
            if ok is not None:
                if results_valid is None:
                    results_valid = np.ones(shape, bool)
                results_valid[target] = ok
            if ok is None or ok.any():
                with piece.scratch.frame():
                    np.copyto(results[target], piece.grid(worker()), where=True if ok is None else ok, casting="unsafe")
    return results, None if results_valid is None or results_valid.all() else results_valid


def _places(shape, piece, footprint):
    """Yields for each piece its place among the results and the place of the cells under its windows."""
    bands, rows, cols = shape
    height, width = footprint.shape
    for band in range(bands):
        for row in _starts(rows, piece.rows):
            for col in _starts(cols, piece.cols):
                top, left = row + footprint.halo - height // 2, col + footprint.halo - width // 2
                yield (
                    (band, slice(row, row + piece.rows), slice(col, col + piece.cols)),
                    (band, slice(top, top + piece.rows + height - 1), slice(left, left + piece.cols + width - 1)),
                )


def _equal_parts(length, longest):
    return -(-length // -(-length // longest))


def _starts(length, step):
    return [*range(0, length - step, step), length - step]


def _valid_results(piece, wanted):
    """Bool (rows, cols), or None when all results are valid."""
    if piece.valid is None:
        return None
    centre = None if wanted.around_nodata else piece.grid(piece.centre(piece.valid))
    if wanted.complete_only:
        enough = piece.grid(piece.counts()) == piece.footprint.size
    elif wanted.without_values or centre is not None and piece.footprint.includes_centre:
        return centre
    else:
        enough = piece.grid(piece.counts()) > 0
    return enough if centre is None else centre & enough
