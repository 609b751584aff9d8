"""The space in which pixels are compared with the centres of clusters."""

from dataclasses import dataclass, field
from typing import Tuple

import numpy as np

from ..classify.assignment import pieces
from ..predict.normalisation import Normalisation
from ..stats.group_sums import FixedPoint

DISTANCES = {"euclidean": "minimum_distance", "spectral_angle": "spectral_angle"}
_LITTLE = 1e-6


@dataclass(frozen=True, eq=False)
class Space:
    """Bands, normalised or not; by spectral angle each spectrum is divided by its length.

    On the unit sphere the squared distance is 2 - 2 cos(angle), so that the nearest centre is the one with the
    smallest angle, and the centre of least squares is the direction of the sum of the unit vectors (Dhillon & Modha
    2001, Machine Learning 42, 143-175).

    Attributes:
        distance: "euclidean" or "spectral_angle".
        normalisation: `Normalisation` of the bands.
        stored: dtype of the pixels that come.
        low, high: float64 (bands,), the range of the pixels that come.
        dtype: that of pixels in the space: their own, or float32 where they are computed.
        ends: float64 (bands,) twice, the range of the pixels in the space.
        point: `FixedPoint` of the pixels in the space.
        origin: float64 (bands,), in the middle of their range; squares are counted from there, so that a small spread
            over large values keeps its digits.
        squares: `FixedPoint` of the squares.
    """

    distance: str
    normalisation: Normalisation
    stored: np.dtype
    low: np.ndarray
    high: np.ndarray
    dtype: np.dtype = field(init=False)
    ends: Tuple[np.ndarray, np.ndarray] = field(init=False)
    point: FixedPoint = field(init=False)
    origin: np.ndarray = field(init=False)
    squares: FixedPoint = field(init=False)

    def __post_init__(self):
        computed = self.is_angular or self.normalisation.kind != "none"
        self._set("dtype", np.dtype(np.float32) if computed else np.dtype(self.stored))
        low, high = self.normalisation(np.stack([self.low, self.high], axis=1)).astype(np.float64).T
        if self.is_angular:
            low, high = np.full((2, len(low)), [[-1.0], [1.0]])
        if computed:
            # Rounding to float32 can exceed the ends by a little.
            low, high = low - _LITTLE * np.abs(low), high + _LITTLE * np.abs(high)
        self._set("ends", (low, high))
        is_whole = self.dtype.kind in "iu"
        middle = low / 2 + high / 2
        # A number of its own type, so that differences are rounded once at most.
        self._set("origin", np.rint(middle) if is_whole else middle.astype(self.dtype).astype(np.float64))
        farthest, largest = self.reach(self.origin)
        self._set("point", FixedPoint.of(self.dtype, largest))
        # Squares of differences of up to 16 bits are whole numbers that float64 adds up exactly.
        self._set("squares", FixedPoint.of(np.int16, largest) if is_whole and self.dtype.itemsize <= 2
                  else FixedPoint.of(np.float64, farthest ** 2 * (1 + _LITTLE)))

    @property
    def bands(self):
        return len(self.low)

    @property
    def is_angular(self):
        return self.distance == "spectral_angle"

    def __call__(self, pixels):
        """Pixels (bands, n), all finite, in the space; those without a direction are left out where that counts."""
        if self.dtype == pixels.dtype and not self.is_angular and self.normalisation.kind == "none":
            return pixels
        # Piece by piece, as work arrays stay in the processor's cache then.
        parts = [self.exact(pixels[:, piece]).astype(self.dtype) for piece in pieces(pixels.shape[1])]
        return np.concatenate(parts, axis=1) if parts else np.empty((self.bands, 0), self.dtype)

    def exact(self, pixels):
        """As a call, in float64."""
        found = self.normalisation(pixels.astype(np.float64))
        return _directions(found)[0] if self.is_angular else found

    def centres_of(self, tally, old):
        """The centres of the pixels of each cluster, float64 (clusters, bands); the old one where they tell none."""
        means = tally.sums.means(tally.counts)
        known = tally.counts > 0
        if self.is_angular:
            means[known], has_direction = self.projected(means[known])
            known[known] = has_direction
        return np.where(known[:, None], means, old)

    def projected(self, centres):
        """(centres, known): centres brought back into the space, and which of them that is possible for."""
        if not self.is_angular:
            return centres, np.ones(len(centres), bool)
        found = np.full(centres.shape, np.nan)
        directions, known = _directions(centres.T)
        found[known] = directions.T
        return found, known

    def differences(self, first, second):
        """Distances of pairs of centres (…, bands): in the unit of the values, or in degrees."""
        return self.told(np.sqrt(((first - second) ** 2).sum(axis=-1)))

    def told(self, distances):
        """Distances in the space as users read them: by spectral angle the degrees of a chord."""
        return np.degrees(2 * np.arcsin(np.minimum(distances / 2, 1))) if self.is_angular else distances

    def reach(self, origin):
        """(farthest, largest), float64 (bands,): no pixel of the space lies farther from the origin, or is larger."""
        low, high = self.ends
        return np.maximum(np.abs(low - origin), np.abs(high - origin)), np.maximum(np.abs(low), np.abs(high))

    def _set(self, name, value):
        object.__setattr__(self, name, value)


def _directions(vectors):
    """(unit vectors (bands, m) of the vectors (bands, n) that have one, which they are)."""
    largest = np.abs(vectors).max(axis=0)
    known = largest > 0
    scaled = vectors[:, known] / largest[known]
    total = np.zeros(scaled.shape[1])
    # One band after the other: an order that does not depend on how many pixels there are.
    for band in scaled:
        total += band * band
    return scaled / np.sqrt(total), known
