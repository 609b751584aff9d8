"""The dissimilarity index of pixels, and the area of applicability, as a block function."""

from dataclasses import dataclass

import numpy as np

from ..classify.classifier import usable_pixels
from ..predict.distinct import distinct_pixels
from ..predict.nearest import NearestSamples
from ..predict.predictor import pieces
from .space import PredictorSpace

_PIECE = 4096


@dataclass(frozen=True, eq=False)
class ApplicabilityArea:
    """Block function of the index and the area.

    The outputs are the index (float32, one band), the area (uint8, one band: 1 up to the threshold, 0 beyond) and
    the counts (pixels inside, valid pixels). A pixel with an invalid, NaN or infinite band is invalid.

    Attributes:
        space: the `PredictorSpace`.
        nearest: `NearestSamples` of the training samples in it, with k = 1.
        mean_distance, threshold: those of `Dissimilarity`.
    """

    space: PredictorSpace
    nearest: NearestSamples
    mean_distance: float
    threshold: float

    @property
    def seconds_per_pixel(self):
        """Roughly what a pixel takes."""
        return 3e-6 + 1e-9 * self.nearest.samples

    @property
    def scratch_bytes(self):
        """What a call takes whatever the size of its block."""
        return self.nearest.scratch_bytes + 64 * _PIECE * len(self.space.weights)

    def bytes_per_pixel(self, dtype):
        """Bytes of work arrays for each pixel of a block, outputs not included."""
        return 4 * len(self.space.weights) * dtype.itemsize + 64

    def __call__(self, values, valid=None):
        bands, rows, cols = values.shape
        pixels = values.reshape(bands, -1)
        usable = usable_pixels(pixels, valid)
        distinct, places = distinct_pixels(pixels if usable is None else pixels[:, usable])
        indices = self.indices(distinct).take(places)
        inside = indices <= self.threshold
        found, known = [indices.astype(np.float32), inside.astype(np.uint8)], None
        if usable is not None:
            known = usable.reshape(1, rows, cols)
            found = [_spread(one, usable) for one in found]
        outputs = [(one.reshape(1, rows, cols), known) for one in found]
        return [*outputs, (np.count_nonzero(inside), len(inside))]

    def indices(self, pixels):
        """The index of pixels (bands, n), float64 (n,)."""
        indices = np.empty(pixels.shape[1])
        for piece in pieces(len(indices), _PIECE):
            indices[piece] = np.sqrt(self.nearest(self.space(pixels[:, piece]))[0][:, 0])
        indices /= self.mean_distance
        return indices


def _spread(found, usable):
    whole = np.zeros(len(usable), found.dtype)
    whole[usable] = found
    return whole
