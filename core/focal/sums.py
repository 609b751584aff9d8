"""Sums and means of a footprint."""

import numpy as np

from ..errors import InputError
from .dtypes import has_whole_weights, sum_dtype, sum_range

EXACT_IN_FLOAT32 = 2**24


class Count:
    """The number of valid cells under each window.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece

    def __call__(self):
        """Returns the counts, flat, in the smallest unsigned type."""
        counts = self._piece.counts()
        return np.full(self._piece.length, self._piece.footprint.size) if counts is None else counts


class Sum:
    """The sum of weight times value over the valid cells under each window.

    Integers with whole weights are summed exactly, everything else in float64 in a fixed order.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        dtype, footprint = piece.values.dtype, piece.footprint
        exact = dtype.kind in "iu" and has_whole_weights(footprint)
        self._dtype = sum_dtype(dtype, footprint) if exact else np.dtype(np.float64)
        self._can_overflow = exact and not _fits(self._dtype, *sum_range(dtype, footprint))

    def __call__(self):
        """Returns the sums, flat.

        Raises:
            InputError: a sum of 64-bit integers does not fit into 64 bits.
        """
        piece = self._piece
        if self._can_overflow:
            _check_64_bits(piece, self._dtype)
        return weighted_sum(piece, piece.scratch.converted(piece.values, self._dtype))


class Mean:
    """The mean of the valid cells under each window, weighted by the kernel.

    A sum of integers is exact before it is divided; 64-bit integers are converted to float64 first.

    Args:
        piece: `Piece`, loaded anew before each call.
    """

    def __init__(self, piece):
        self._piece = piece
        dtype, footprint = piece.values.dtype, piece.footprint
        self._sum_dtype = self._dtype = np.dtype(np.float64)
        if footprint.has_equal_weights and dtype.kind in "iu" and dtype.itemsize < 8:
            limits = np.iinfo(dtype)
            greatest = footprint.size * max(limits.max, -limits.min)
            self._sum_dtype = np.min_scalar_type(-greatest if limits.min else greatest)
            if greatest <= EXACT_IN_FLOAT32:
                self._dtype = np.dtype(np.float32)

    def __call__(self):
        """Returns the means, flat, as float32 or float64; undefined for windows without a value."""
        piece, scratch = self._piece, self._piece.scratch
        cells = scratch.converted(piece.values, self._sum_dtype)
        if piece.footprint.has_equal_weights:
            total = piece.sum(cells, self._sum_dtype)
            divisor = piece.footprint.size if piece.valid is None else scratch.converted(piece.counts(), self._dtype)
        else:
            total = weighted_sum(piece, cells)
            divisor = total_weight(piece)
        mean = scratch.converted(total, self._dtype)
        return np.divide(mean, divisor, out=mean)


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
    weights = piece.footprint.weights
    return sum(float(weights[cell]) for cell in piece.footprint.cells)  # in the order of weighted_sum


def _fits(dtype, least, greatest):
    limits = np.iinfo(dtype)
    return limits.min <= least and greatest <= limits.max


def _check_64_bits(piece, dtype):
    """Sums the upper and lower 32 bits apart, where both fit, and looks at what the full sum would need."""
    values, weights = piece.values, piece.footprint.weights
    greatest = max(int(values.max()), -int(values.min()))
    if greatest * int(np.abs(weights).sum()) <= np.iinfo(np.int64).max:
        return
    upper = weighted_sum(piece, (values >> 32).astype(np.int64))
    lower = weighted_sum(piece, (values & 0xFFFFFFFF).astype(np.int64))
    upper = piece.grid(upper + (lower >> 32))
    limit = 2**32 if dtype.kind == "u" else 2**31
    if upper.max() >= limit or upper.min() < limit - 2**32:
        raise InputError(
            "A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 "
            "first or take the mean.",
            cells=piece.footprint.size, dtype=values.dtype.name,
        )
