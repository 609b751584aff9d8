"""Means of an image over blocks of whole pixels."""

import numpy as np


def block_means(values, valid, height, width, dtype):
    """The mean of each block, from the exact sum where the pixels are whole numbers of up to 32 bits.

    Args:
        values: ndarray (bands, m * height, n * width).
        valid: bool ndarray of the same shape, or None; the others take no part.
        height, width: rows and columns of a block.
        dtype: of the means.
    Returns:
        (means, found): ndarrays (bands, m, n), and whether a block has any valid pixel; 0 where it has none.
    """
    if valid is None:
        means = _sums(values, height, width) / (height * width)
        return means.astype(dtype, copy=False), np.ones(means.shape, bool)
    counts = _sums(valid.view(np.uint8), height, width)
    sums = _sums(np.where(valid, values, values.dtype.type(0)), height, width)
    return (sums / np.maximum(counts, 1)).astype(dtype, copy=False), counts > 0


def _sums(values, height, width):
    """Sums of blocks: rows first, in a type that holds them."""
    kind = _summing(values.dtype, height * width)
    return _every(_every(values, height, 1, kind), width, 2, kind)


def _every(values, step, axis, kind):
    whole = (slice(None),) * axis
    total = values[(*whole, slice(0, None, step))].astype(kind)
    for start in range(1, step):
        total += values[(*whole, slice(start, None, step))]
    return total


def _summing(dtype, pixels):
    if dtype.kind not in "iub":
        return np.dtype(np.float64)
    if dtype.itemsize > 4:
        return np.dtype(np.float64)
    bits = 8 * dtype.itemsize + int(pixels - 1).bit_length()
    return np.dtype(f"{'i' if dtype.kind == 'i' else 'u'}{4 if bits <= 32 else 8}")
