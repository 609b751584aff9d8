"""The training samples that are nearest to pixels."""

import numpy as np

from .near_blocks import BLOCK, NearBlocks
from .predictor import pieces

_PIXELS = 512
# Pairs of a pixel and a block that are looked at together.
_PAIRS = 8192
# Coordinates beyond this count as this, so that no square overflows.
LARGEST = 1e15
_EQUAL = 1e-9


class NearestSamples:
    """Finds the k nearest of some samples by Euclidean distance; of equally distant ones the earlier.

    Distances are computed in float64 by elementwise operations. Where scipy is present its tree tells which samples are
    the nearest wherever that is beyond doubt; elsewhere they are sought in the blocks that `NearBlocks` leaves.

    Args:
        samples: float64 (samples, bands), of a size up to `LARGEST`.
        count: the k, at most the number of samples.
    """

    def __init__(self, samples, count):
        self._samples, self._count = samples, count
        self._near = NearBlocks(samples, count)
        padded = np.full((self._near.blocks * BLOCK, samples.shape[1]), np.inf)
        padded[:len(samples)] = samples
        self._of_band = padded.T.reshape(samples.shape[1], -1, BLOCK)
        self._tree = _tree(samples) if count < len(samples) else None

    @property
    def samples(self):
        """How many there are."""
        return len(self._samples)

    @property
    def scratch_bytes(self):
        """What a call takes at most, its results not included."""
        return self._near.scratch_bytes + 40 * max(_PAIRS, self._near.blocks) * BLOCK

    def __call__(self, pixels):
        """The nearest samples of each pixel, in the order of the samples.

        Args:
            pixels: float64 (bands, n); any sample may be the nearest of one that is not finite.
        Returns:
            squares: float64 (n, k), squared distances.
            places: intp (n, k), which samples they are.
        """
        pixels = np.clip(np.where(np.isnan(pixels), 0, pixels), -LARGEST, LARGEST)
        squares, places = np.empty((pixels.shape[1], self._count)), np.empty((pixels.shape[1], self._count), np.intp)
        unsure = np.arange(len(squares))
        if self._tree is not None:
            distances, found = self._tree.query(pixels.T, self._count + 1)
            # The last two may be equally far, but rounded otherwise there.
            unsure = np.flatnonzero(distances[:, -1] - distances[:, -2] <= _EQUAL * distances[:, -1])
            places[:] = np.sort(found[:, :-1], axis=1)
            squares[:] = _squares(self._samples.T, places, pixels[:, :, None])
        for piece in pieces(len(unsure), _PIXELS):
            squares[unsure[piece]], places[unsure[piece]] = self._by_blocks(pixels[:, unsure[piece]])
        return squares, places

    def _by_blocks(self, pixels):
        squares, places = np.empty((pixels.shape[1], self._count)), np.empty((pixels.shape[1], self._count), np.intp)
        near = self._near(pixels)
        counts = np.add.reduce(near, axis=1, dtype=np.intp)
        for count in np.unique(counts):
            alike = np.flatnonzero(counts == count)
            for some in pieces(len(alike), max(1, _PAIRS // count)):
                chosen = alike[some]
                blocks = (np.flatnonzero(near[chosen]) % near.shape[1]).reshape(len(chosen), count)
                squares[chosen], places[chosen] = self._in_blocks(pixels[:, chosen], blocks)
        return squares, places

    def _in_blocks(self, pixels, blocks):
        """The nearest among the samples of some blocks (n, m) of each pixel."""
        squares = _squares(self._of_band, blocks, pixels[:, :, None, None]).reshape(len(blocks), -1)
        limit = np.partition(squares, self._count - 1, axis=1)[:, self._count - 1, None]
        chosen = squares <= limit
        crowded = np.flatnonzero(np.add.reduce(chosen, axis=1, dtype=np.intp) > self._count)
        if len(crowded):
            chosen[crowded] &= ~_late(squares[crowded], limit[crowded], self._count)
        places = (blocks[:, :, None] * BLOCK + np.arange(BLOCK)).reshape(squares.shape)
        return squares[chosen].reshape(-1, self._count), places[chosen].reshape(-1, self._count)


def _squares(of_band, places, pixels):
    """Squared distances, added up band by band."""
    squares = None
    for samples, values in zip(of_band, pixels):
        differences = samples.take(places, axis=0)
        differences -= values
        differences *= differences
        squares = differences if squares is None else np.add(squares, differences, out=squares)
    return squares


def _late(squares, limit, count):
    """Which of the samples at the limit are more than there is room for."""
    equal = squares == limit
    room = count - np.add.reduce(squares < limit, axis=1, dtype=np.intp)
    return equal & (np.cumsum(equal, axis=1) > room[:, None])


def _tree(samples):
    try:
        from scipy.spatial import cKDTree
    except ImportError:
        return None
    return cKDTree(samples)
