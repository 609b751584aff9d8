"""Equal pixels looked at once."""

import numpy as np

# Odd, and far from small multiples of each other: the golden ratio's share of 2^64 (Knuth, The Art of Computer
# Programming 3, 6.4).
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


def distinct_pixels(pixels):
    """The pixels that differ from each other.

    Args:
        pixels: real ndarray (bands, n) of up to 8 bytes an entry.
    Returns:
        distinct: (bands, m), m up to n; it may hold a pixel twice.
        places: intp (n,), which of them each pixel is.
    """
    bits = np.ascontiguousarray(pixels).view(f"u{pixels.itemsize}")
    keys = np.zeros(pixels.shape[1], np.uint64)
    for band in bits:
        keys *= _FACTOR
        keys += band
        keys ^= keys >> np.uint64(29)
    order = np.argsort(keys)
    ordered = bits[:, order]
    begins = np.ones(len(order), bool)
    # Pixels with one key may still differ.
    begins[1:] = (ordered[:, 1:] != ordered[:, :-1]).any(axis=0)
    places = np.empty(len(order), np.intp)
    places[order] = np.cumsum(begins) - 1
    return ordered[:, begins].view(pixels.dtype), places
