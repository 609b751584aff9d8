"""What is known of the pixels of a raster before clusters are found."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..classify.classifier import usable_pixels
from ..classify.statistics import PixelStatistics
from ..predict.normalisation import Normalisation
from .draw import Drawn


@dataclass(frozen=True, eq=False)
class Survey:
    """What is known of the usable pixels: those that are valid and finite in all bands.

    Attributes:
        count: how many there are.
        low, high: (bands,), the range of each band.
        drawn: `Drawn` ones.
        statistics: `PixelStatistics`, or None where they are not wanted.
    """

    count: int
    low: np.ndarray
    high: np.ndarray
    drawn: Drawn
    statistics: Optional[PixelStatistics] = None

    def __add__(self, other):
        statistics = None if self.statistics is None else self.statistics + other.statistics
        return Survey(self.count + other.count, np.minimum(self.low, other.low), np.maximum(self.high, other.high),
                      self.drawn + other.drawn, statistics)

    def deviations(self):
        """Standard deviation of each band with divisor n, float64 (bands,)."""
        if self.count < 2:
            return np.zeros(len(self.low))
        return np.sqrt(np.diagonal(self.statistics.covariance) * ((self.count - 1) / self.count))

    def normalisation(self, kind):
        """The `Normalisation` of a kind by the usable pixels; "z_score" needs the statistics."""
        centre, spread = np.zeros(len(self.low)), np.ones(len(self.low))
        if kind == "z_score":
            centre, spread = self.statistics.mean, self.deviations()
        elif kind == "linear_scaling":
            centre, spread = self.low.astype(np.float64), self.high - self.low.astype(np.float64)
        return Normalisation(kind, centre, np.where(spread > 0, spread, 1.0))


@dataclass(frozen=True)
class Surveyor:
    """Surveys a block.

    Attributes:
        most: number of pixels to draw at most.
        seed: of the draw.
        cols: columns of the raster.
        with_statistics: whether they are wanted.
    """

    most: int
    seed: int
    cols: int
    with_statistics: bool = False

    def __call__(self, values, valid, window):
        """The `Survey` of a block (bands, rows, cols), or None without a usable pixel."""
        pixels, places = usable(values, valid)
        if not pixels.shape[1]:
            return None
        if window.cols < self.cols:
            rows, cols = np.divmod(places, window.cols)
            places = rows * self.cols + cols + window.col
        places = places + window.row * self.cols
        statistics = PixelStatistics.of(pixels.T) if self.with_statistics else None
        return Survey(pixels.shape[1], pixels.min(axis=1), pixels.max(axis=1),
                      Drawn.of(pixels, places, self.most, self.seed), statistics)


def usable(values, valid):
    """The usable pixels of a block, (bands, n), and their places in it, intp (n,)."""
    pixels = values.reshape(len(values), -1)
    known = usable_pixels(pixels, valid)
    if known is None:
        return pixels, np.arange(pixels.shape[1])
    places = np.flatnonzero(known)
    return pixels[:, places], places
