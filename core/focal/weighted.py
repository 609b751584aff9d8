"""Sums of weighted cells, by one shift of the piece per cell of the kernel."""

import numpy as np


def weighted_sum(piece, cells):
    """The sum of weight times value under each window of a piece.

    Args:
        piece: `Piece`.
        cells: flat values of the piece in the type of the sum, zero where invalid.

    Returns:
        Flat array of one sum per window.
    """
    footprint, scratch = piece.footprint, piece.scratch
    if footprint.has_unit_weights:
        return piece.sum(cells, cells.dtype)
    total = scratch.take(piece.length, cells.dtype)
    total[...] = 0
    with scratch.frame():
        term = scratch.take(piece.length, cells.dtype)
        for row, column in footprint.cells:
            weight = cells.dtype.type(footprint.weights[row, column])
            np.add(total, np.multiply(piece.at_cell(cells, row, column), weight, out=term), out=total)
    return total


def total_weight(piece):
    """The sum of the weights of the valid cells under each window; one number when all cells are valid."""
    if piece.valid is not None:
        return weighted_sum(piece, piece.scratch.converted(piece.valid, np.float64))
    total = 0.0
    for cell in piece.footprint.cells:  # one by one as in weighted_sum, for equal bits: sum() compensates rounding
        total += float(piece.footprint.weights[cell])
    return total
