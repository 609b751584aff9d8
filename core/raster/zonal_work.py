"""The work on one piece of zones, in any thread or process."""

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..coverage.runs import FULL
from ..stats.keys import to_keys
from ..zonal.distribution import Distributions
from ..zonal.moments import Moments
from ..zonal.pixels import ZonePixels
from ..zonal.search import gathered, histogram
from ..zonal.tally import Tally
from ..zonal.wanted import Wanted


@dataclass(frozen=True)
class Part:
    """What a piece tells of a band.

    Attributes:
        zones: int64 (zones,), those that have pixels.
        moments: their `Moments`.
        tally: `Tally` of zones that have pixels in other pieces too, or None.
        complete: int64, the zones that have none.
        distributions: their `Distributions`, or None.
        categories: their `Tally` where it is wanted.
    """

    zones: np.ndarray
    moments: Moments
    tally: Optional[Tally] = None
    complete: Optional[np.ndarray] = None
    distributions: Optional[Distributions] = None
    categories: Optional[Tally] = None


@dataclass(frozen=True)
class Measure:
    """Moments and tallies of the zones of a piece.

    Attributes:
        stack: the `RasterStack`.
        wanted: what is computed.
        weighted: whether pixels count by the share that is covered.
        shift: int64 (zones,), see `unit_shift`; None when all pixels are whole.
        tallied: bool (zones,), whose values are counted.
        ground: float64 (rows,), area on the ground of a pixel of each row, or None.
    """

    stack: object
    wanted: Wanted
    weighted: bool
    shift: Optional[np.ndarray]
    tallied: np.ndarray
    ground: Optional[np.ndarray]

    def __call__(self, piece):
        """Gives a `Part` for each band; None for a band without pixels."""
        return [None if len(pixels.zones) == 0 else self._part(pixels, piece)
                for pixels in _pixels(self.stack, piece, self.weighted)]

    def _part(self, pixels, piece):
        moments = pixels.moments(self.wanted.spread)
        if not self.wanted.tally:
            return Part(pixels.zones, moments)
        tally = self._tally(pixels.of_zones(self.tallied[pixels.zones]), piece.window)
        whole = np.isin(tally.zone, piece.whole_zones())
        complete, rest = tally.take(whole), tally.take(~whole)
        if len(complete) == 0:
            return Part(pixels.zones, moments, rest)
        zones, distributions = Distributions.of(complete, pixels.values.dtype, self.wanted.shares)
        return Part(pixels.zones, moments, rest, zones, distributions, complete if self.wanted.categories else None)

    def _tally(self, pixels, window):
        ground = None
        if self.ground is not None:
            ground = np.repeat(self.ground[window.row:window.row + window.rows], window.cols)
        shift = None if self.shift is None else self.shift[pixels.zones]
        return pixels.tally(shift, ground, bool(self.wanted.shares))


@dataclass(frozen=True)
class LookAt:
    """Looks of a `QuantileSearch` at a piece.

    Attributes:
        stack, weighted, shift: as of `Measure`.
        targets: the `Target` values.
        bins: of the histograms; None for the last look.
    """

    stack: object
    weighted: bool
    shift: Optional[np.ndarray]
    targets: Tuple
    bins: Optional[int]

    def __call__(self, piece):
        """Gives pairs (number of the target, `Look`)."""
        found = []
        for band, pixels in enumerate(_pixels(self.stack, piece, self.weighted)):
            ends = np.cumsum(pixels.counts)
            place = {zone: (end - count, end) for zone, count, end
                     in zip(pixels.zones.tolist(), pixels.counts.tolist(), ends.tolist())}
            for number, target in enumerate(self.targets):
                if target.band == band and target.zone in place:
                    found.append((number, self._look(target, pixels, slice(*place[target.zone]))))
        return found

    def _look(self, target, pixels, where):
        keys = to_keys(pixels.values[where])
        weight, whole = None, 1
        if pixels.area is not None:
            shift = int(self.shift[target.zone])
            weight, whole = pixels.area[where] >> shift, FULL >> shift
        if self.bins is None:
            return gathered(target, keys, weight, whole)
        return histogram(target, self.bins, keys, weight, whole)


def _pixels(stack, piece, weighted):
    """The `ZonePixels` of each band."""
    cells = piece.cells()
    if len(cells.zones) == 0:
        return []
    values, valid = stack.read(piece.window)
    return [ZonePixels.of(cells, values[band], None if valid is None else valid[band], weighted)
            for band in range(len(values))]
