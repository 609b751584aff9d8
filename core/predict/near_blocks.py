"""Which blocks of training samples can hold the nearest of a pixel."""

import numpy as np

from ..classify.rounding import gamma
from .predictor import pieces

# Samples of a block, blocks of a tile, and pixels of its product with a tile: few enough that the library starts no
# threads of its own.
BLOCK, _TILE, _PRODUCT, _PIXELS = 16, 4, 1 << 17, 512
# Tiles whose products are asked for by one call: their results fit the processor's cache.
_TILES = 8
# Groups of tiles for each of the nearest: that two of the nearest lie in one group is then rare.
_GROUPS = 8
# What stands for a sample that is not there.
_FAR = 3e38
_ROOMY = 1 + 1e-6


class NearBlocks:
    """Finds the blocks of samples that can hold one of the k nearest.

    Matrix products in float32 give |s|^2 - 2 s'x, which orders the samples s of a pixel x as their distances do, and
    the smallest of each block of samples and of each group of blocks is kept. At least k samples are no farther than
    the k-th smallest of the groups, so that the nearest lie in blocks whose smallest is not above that by more than
    twice the error of rounding: at most the bound of bands + 6 roundings times sum_j max_s |2 s_j| |x_j| + max_s |s|^2
    (standard model, Higham 2002, Accuracy and Stability of Numerical Algorithms, section 3). Where the samples have no
    pattern in their order, the fewest blocks are left.

    Args:
        samples: float64 (samples, bands).
        count: the k.

    Attributes:
        blocks: number of blocks; the last ones may have places without a sample.
    """

    def __init__(self, samples, count):
        number, bands = samples.shape
        self._count = count
        tiles = -(-number // (BLOCK * _TILE))
        of_group = max(1, tiles // (_GROUPS * count))
        self._groups = -(-tiles // of_group)
        self.blocks = self._groups * of_group * _TILE
        self._centre = samples.mean(axis=0)
        rows = np.zeros((self.blocks * BLOCK, bands + 1))
        rows[:number, :-1] = -2 * (samples - self._centre)
        rows[number:, -1] = _FAR
        rows[:number, -1] = (rows[:number, :-1] ** 2).sum(axis=1) / 4
        self._largest = np.abs(rows[:number]).max(axis=0)
        self._rows = rows.astype(np.float32).reshape(-1, _TILE * BLOCK, bands + 1)
        self._error = gamma(bands + 6) * _ROOMY
        self._columns = max(32, min(_PIXELS, _PRODUCT // (_TILE * BLOCK * (bands + 1)) // 32 * 32))

    def __call__(self, pixels):
        """Bool (n, blocks) for pixels float64 (bands, n)."""
        columns = np.vstack([pixels - self._centre[:, None], np.ones(pixels.shape[1])])
        error = self._error * (self._largest @ np.abs(columns))
        if self._groups <= self._count:
            return np.ones((pixels.shape[1], self.blocks), bool)
        blocks = self._smallest(columns.astype(np.float32))
        groups = np.minimum.reduce(blocks.reshape(self._groups, -1, blocks.shape[1]), axis=1)
        limit = np.partition(np.ascontiguousarray(groups.T), self._count - 1, axis=1)[:, self._count - 1] + 2 * error
        # An overflow leaves no limit.
        return np.ascontiguousarray(~(blocks > np.nextafter(limit.astype(np.float32), np.float32(np.inf))).T)

    def _smallest(self, columns):
        """The smallest of each block, float32 (blocks, n)."""
        blocks = np.empty((self.blocks, columns.shape[1]), np.float32)
        buffer = np.empty(_TILES * _TILE * BLOCK * self._columns, np.float32)
        for piece in pieces(columns.shape[1], self._columns):
            values = np.ascontiguousarray(columns[:, piece])
            for tiles in pieces(len(self._rows), _TILES):
                rows = self._rows[tiles]
                products = buffer[:rows.shape[0] * rows.shape[1] * values.shape[1]].reshape(*rows.shape[:2], -1)
                np.matmul(rows, values, out=products)
                np.minimum.reduce(products.reshape(-1, BLOCK, values.shape[1]), axis=1,
                                  out=blocks[_TILE * tiles.start:_TILE * tiles.stop, piece])
        return blocks

    @property
    def scratch_bytes(self):
        """What a call for `_PIXELS` pixels takes at most."""
        return 4 * _TILES * _TILE * BLOCK * self._columns + 6 * _PIXELS * self.blocks
