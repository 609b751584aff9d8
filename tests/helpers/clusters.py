"""Pixels to cluster, and plain NumPy ways to do so."""

import numpy as np


def space_of(pixels, distance="euclidean", kind="none"):
    """The `Space` of pixels (bands, n)."""
    from whiskbroom.core.cluster.space import Space
    from whiskbroom.core.predict.normalisation import Normalisation

    return Space(distance, Normalisation.of(kind, pixels.T), pixels.dtype, pixels.min(axis=1).astype(float),
                 pixels.max(axis=1).astype(float))


def clouds(centres, size, spread, seed=0, dtype=np.float64):
    """(pixels (bands, n), the cloud of each): so many pixels of normal noise around each centre, mixed."""
    random = np.random.default_rng(seed)
    truth = random.permutation(np.repeat(np.arange(len(centres)), size))
    pixels = (np.asarray(centres)[truth] + random.normal(0, spread, (len(truth), len(centres[0])))).T
    return np.ascontiguousarray(pixels.astype(dtype)), truth
