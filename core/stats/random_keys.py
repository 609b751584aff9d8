"""Random numbers that a seed and a place give, whatever the order in which the places come."""

import numpy as np

_GOLDEN, _FIRST, _SECOND = (np.uint64(number) for number in (
    0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


def random_keys(places, seed):
    """A number for each place by SplitMix64 (Steele, Lea & Flood 2014, OOPSLA, 453-472); no two places have the same.

    Args:
        places: whole numbers (n,) of 64 bits.
        seed: another gives others.
    Returns:
        uint64 ndarray (n,).
    """
    keys = places.astype(np.uint64)
    keys += np.uint64(1)
    keys *= _GOLDEN
    keys += np.uint64(seed * int(_FIRST) % (1 << 64))
    keys = (keys ^ (keys >> np.uint64(30))) * _FIRST
    keys = (keys ^ (keys >> np.uint64(27))) * _SECOND
    return keys ^ (keys >> np.uint64(31))
