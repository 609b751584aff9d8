"""The memory that patches take in the worst case, every pixel a patch of its own."""

_PER_STRIP = 2_000_000
_PER_STRIP_PIXEL = 128
_PER_BORDER_PIXEL = 168


def bytes_needed(rows, cols, itemsize, height, n_threads):
    """Bytes for a sieve that keeps only its table and scans each strip anew in every pass.

    The rasters themselves are not counted. An ordinary class map takes less than a quarter of it.

    Args:
        rows, cols: size of the raster.
        itemsize: bytes of a value.
        height: rows of a strip.
        n_threads: strips at work at once.

    Returns:
        int.
    """
    n_strips = -(-rows // height)
    at_work = min(n_threads, n_strips) * (min(height, rows) * cols * (_PER_STRIP_PIXEL + 4 * itemsize) + _PER_STRIP)
    return at_work + 2 * cols * n_strips * (_PER_BORDER_PIXEL + 2 * itemsize)
