"""Pixels drawn at random, the same ones however the raster is read."""

from dataclasses import dataclass

import numpy as np

from ..predict.distinct import distinct_pixels
from ..stats.random_keys import random_keys


_ALL = (1 << 64) - 1


@dataclass(frozen=True, eq=False)
class Drawn:
    """The pixels with the smallest keys, which are random numbers that a seed and the place of a pixel give.

    Attributes:
        most: how many are kept at most.
        keys: uint64 (m,), ascending.
        pixels: (bands, m), in the order of the keys, which is a random one.
    """

    most: int
    keys: np.ndarray
    pixels: np.ndarray

    @classmethod
    def of(cls, pixels, places, most, seed):
        """Draws from pixels (bands, n), each with the number of its place in the raster."""
        return _smallest(pixels, random_keys(places, seed), most)

    def __add__(self, other):
        return _smallest(np.concatenate([self.pixels, other.pixels], axis=1),
                         np.concatenate([self.keys, other.keys]), self.most)


def _smallest(pixels, keys, most):
    chosen = np.arange(len(keys))
    if most < len(keys):
        # Keys are evenly spread, so that twice the share of them nearly always holds enough.
        few = np.flatnonzero(keys < np.uint64(min(_ALL, 2 * most * _ALL // len(keys))))
        chosen = few if len(few) >= most else chosen
        chosen = chosen[np.argpartition(keys[chosen], most - 1)[:most]] if most < len(chosen) else chosen
    chosen = chosen[np.argsort(keys[chosen])]
    return Drawn(most, keys[chosen], np.ascontiguousarray(pixels[:, chosen]))


def first_different(pixels, number):
    """The first of pixels (bands, n) that differ from those before them, up to a number, in their order."""
    most = number
    if not pixels.shape[1]:
        return pixels
    while True:
        most = min(4 * most, pixels.shape[1])
        _, places = np.unique(pixels[:, :most], axis=1, return_index=True)
        if len(places) >= number or most == pixels.shape[1]:
            return pixels[:, np.sort(places)[:number]]


@dataclass(frozen=True, eq=False)
class Different:
    """The different pixels with the smallest keys, which follow from their values and a seed.

    Attributes:
        number: how many are kept at most.
        seed: another gives other keys.
        keys: uint64 (m,), ascending.
        pixels: (bands, m).
    """

    number: int
    seed: int
    keys: np.ndarray
    pixels: np.ndarray

    def __add__(self, other):
        return different(np.concatenate([self.pixels, other.pixels], axis=1), self.number, self.seed)


def different(pixels, number, seed):
    """The `Different` ones of pixels (bands, n)."""
    # Sorted by a hash first, which is faster.
    found = np.unique(distinct_pixels(pixels)[0], axis=1)
    keys = np.zeros(found.shape[1], np.uint64)
    for band in found:
        # Minus zero is zero, and has its key.
        bits = np.ascontiguousarray(band + band.dtype.type(0)).view(f"u{band.itemsize}").astype(np.uint64)
        keys = random_keys(keys ^ bits, seed)
    order = np.argsort(keys, kind="stable")[:number]
    return Different(number, seed, keys[order], found[:, order])


@dataclass(frozen=True)
class FindDifferent:
    """Finds different pixels; a function of pixels that adds up. See `Different`."""

    number: int
    seed: int

    def __call__(self, pixels, _kept=None):
        return different(pixels, self.number, self.seed)
