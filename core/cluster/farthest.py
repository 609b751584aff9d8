"""The rule for clusters without pixels: they begin anew at the pixels that lie farthest from their centres."""

from dataclasses import dataclass

import numpy as np

from .nearest import Nearest
from .space import Space


@dataclass(frozen=True, eq=False)
class Far:
    """Different pixels that lie far from their centres, the farthest first, those that lie equally far by their values.

    Attributes:
        number: how many are wanted.
        distances: float64 (m,), squared.
        pixels: (bands, m).
        owners: integers (m,), their clusters.
    """

    number: int
    distances: np.ndarray
    pixels: np.ndarray
    owners: np.ndarray

    def __add__(self, other):
        return farthest(np.concatenate([self.pixels, other.pixels], axis=1),
                        np.concatenate([self.distances, other.distances]),
                        np.concatenate([self.owners, other.owners]), self.number)


def farthest(pixels, distances, owners, number):
    """The `Far` of some pixels (bands, n), with the distance and the cluster of each."""
    most, count = number, len(distances)
    while True:
        most = min(4 * most, count)
        candidates = np.arange(count)
        if most < count:
            candidates = np.flatnonzero(distances >= np.partition(distances, count - most)[count - most])
        different, places = np.unique(pixels[:, candidates], axis=1, return_index=True)
        if different.shape[1] >= number or len(candidates) == count:
            break
    places = candidates[places]
    # A pixel on its centre has nowhere better to be.
    order = np.argsort(-distances[places], kind="stable")[:number]
    places = places[order[distances[places[order]] > 0]]
    return Far(number, distances[places], pixels[:, places], owners[places])


@dataclass(frozen=True, eq=False)
class Farthest:
    """Finds the pixels that lie farthest from their nearest centres; a function of pixels that adds up.

    Attributes:
        space: the `Space`.
        centres: float64 (clusters, bands).
        number: how many different pixels are wanted.
    """

    space: Space
    centres: np.ndarray
    number: int

    def __call__(self, pixels, _kept=None):
        owners = Nearest(self.space, self.centres)(pixels)
        distances = np.zeros(pixels.shape[1])
        for band, centres in zip(pixels, self.centres.T):
            distances += (band - centres[owners]) ** 2
        return farthest(pixels, distances, owners, self.number)


def refilled(tally, pixels, space, centres):
    """A tally in which every cluster without pixels has one that lay farthest from its centre.

    Args:
        tally: `Tally` of the pixels sorted to the centres, or one that these pixels are a part of.
        pixels: the pixels.
        space: the `Space`.
        centres: float64 (clusters, bands).
    Returns:
        (tally, number): how many clusters began anew; fewer than were empty when no more different pixels are there.
    """
    empty = np.flatnonzero(tally.counts == 0)
    if not len(empty):
        return tally, 0
    far = pixels.reduce(Farthest(space, centres, len(empty)))
    for cluster, pixel, owner in zip(empty, far.pixels.T, far.owners):
        tally = tally.with_moved(pixel, owner, cluster)
    return tally, len(far.distances)
