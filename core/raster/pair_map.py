"""A function of the paired bands of two images, as a block function for the drivers."""

from dataclasses import dataclass
from typing import Callable, Tuple

import numpy as np

from ..transforms.distance_map import Spectra

# Pixels computed at once: the arrays of a piece stay in the processor's cache.
_PIECE = 1 << 14


@dataclass(frozen=True, eq=False)
class PairMap:
    """Gives rasters whose pixels are a function of the values of both images at the pixel.

    Attributes:
        first, second: `Spectra` of the paired bands.
        function: ``fn(first, second)`` of float64 arrays (pairs, pixels); gives for each output (values, defined):
            values (bands, pixels), and bool (pixels,) or (bands, pixels) where they are defined, or None.
        bands: number of bands of each output.
        dtypes: type of each output.
        apart: whether a pixel that is NoData in one band keeps its values in the others; each output then has a band
            for each pair.
    """

    first: Spectra
    second: Spectra
    function: Callable
    bands: Tuple[int, ...]
    dtypes: Tuple
    apart: bool = False

    @property
    def scratch_bytes(self):
        """What one call takes besides its arguments and results."""
        return 8 * _PIECE * (8 * len(self.first.places) + 2 * sum(self.bands) + 8)

    @property
    def working_bytes(self):
        """What one pixel takes besides the argument and the outputs: the masks."""
        return 2 * (len(self.first.places) + sum(self.bands))

    def __call__(self, values, valid):
        """Computes a block.

        Args:
            values: (bands, rows, cols) of any type.
            valid: bool of that shape, or None.
        Returns:
            List with a pair for each output: values (bands, rows, cols), and where they are valid, bool or None.
        """
        shape, block = values.shape[1:], values.reshape(len(values), -1)
        pixels = block.shape[1]
        results = [np.empty((bands, pixels), dtype) for bands, dtype in zip(self.bands, self.dtypes)]
        both = self.valid(valid)
        masks = [np.ones((bands, pixels), bool) if both is None else np.broadcast_to(both, (bands, pixels)).copy()
                 for bands in self.bands]
        with np.errstate(all="ignore"):
            for start in range(0, pixels, _PIECE):
                part = slice(start, min(start + _PIECE, pixels))
                found = self.function(self.first.values(block, part), self.second.values(block, part))
                for (numbers, defined), result, mask in zip(found, results, masks):
                    result[:, part] = numbers
                    if defined is not None:
                        mask[:, part] &= defined
        return [(result.reshape(-1, *shape), None if mask.all() else mask.reshape(-1, *shape))
                for result, mask in zip(results, masks)]

    def valid(self, valid):
        """Where a block is valid in both images: bool (pairs, pixels), (1, pixels) unless `apart`, or None."""
        if valid is None:
            return None
        both = (valid[list(self.first.places)] & valid[list(self.second.places)]).reshape(len(self.first.places), -1)
        return both if self.apart else both.all(axis=0)[None]
