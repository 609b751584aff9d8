"""Differences of two images, and their classes of change, written as rasters."""

from dataclasses import dataclass

import numpy as np

from ..change.difference import DECREASE, INCREASE, NO_CHANGE, Difference, change_classes
from ..errors import ParameterError
from ..focal.dtypes import real_dtype
from ..language import listed
from ..legend import Legend
from .blocks import BlockCost, map_blocks
from .pair_map import PairMap
from .profile import RasterProfile

_NAN, _CLASS_NODATA = float("nan"), 0
_COLOURS = {DECREASE: "#cc6677", NO_CHANGE: "#dddddd", INCREASE: "#4477aa"}
# Logarithms take their time, so that smaller blocks keep Cancel prompt.
_MOST_VALUES = 1 << 22


@dataclass(frozen=True, eq=False)
class DifferenceMap:
    """The difference of each pair of bands as a block function; what the type cannot hold is NoData."""

    pairs: PairMap

    @classmethod
    def of(cls, pair, measure):
        """The map of an `ImagePair`, in a type that holds the digits of its bands."""
        return cls(PairMap(pair.first, pair.second, Difference(measure), (len(pair.bands),),
                           (real_dtype(pair.stack.dtype),), apart=True))

    @property
    def dtype(self):
        return self.pairs.dtypes[0]

    @property
    def cost(self):
        return BlockCost(self.pairs.working_bytes + 2 * self.pairs.bands[0] * (self.dtype.itemsize + 2),
                         self.pairs.scratch_bytes, max(1 << 12, _MOST_VALUES // self.pairs.bands[0]))

    def __call__(self, values, valid):
        """Gives (differences, valid): (pairs, rows, cols), and bool of that shape or None."""
        (found, ok), = self.pairs(values, valid)
        finite = np.isfinite(found)
        if finite.all():
            return found, ok
        return found, finite if ok is None else ok & finite

    def of_valid(self, values, valid):
        """The differences of the valid pixels of each pair, a list of arrays (pixels,)."""
        found, ok = self(values, valid)
        return [band.reshape(-1) if ok is None else band[ok[place]] for place, band in enumerate(found)]


@dataclass(frozen=True, eq=False)
class _Written:
    """The difference alone, or with its classes and the number of pixels of each class."""

    differences: DifferenceMap
    thresholds: tuple
    classes: bool

    def __call__(self, values, valid):
        found, ok = self.differences(values, valid)
        classes = change_classes(found, *self.thresholds)
        if ok is not None:
            classes[~ok] = _CLASS_NODATA
        counts = np.array([np.bincount(band.reshape(-1), minlength=INCREASE + 1) for band in classes])
        return [(found, ok), *([(classes, ok)] if self.classes else []), counts]


def chosen_bands(pair, numbers):
    """The pair with the bands of some numbers, from 1 in the order of the compared bands; None takes all.

    Raises:
        ParameterError: there is no such band.
    """
    if numbers is None:
        return pair
    wrong = [number for number in numbers if not 1 <= number <= len(pair.bands)]
    if wrong:
        raise ParameterError("bands has {wrong}, and {count} bands are compared: {names}; give numbers from 1 to "
                             "{count}.", wrong=listed(wrong), count=len(pair.bands), names=listed(pair.names))
    return pair.only([number - 1 for number in dict.fromkeys(numbers)])


def write_difference(pair, measure, thresholds, paths, options, ctx):
    """Writes the difference of each pair of bands, and its classes.

    Args:
        pair: the `ImagePair`.
        measure: "difference", "ratio" or "log_ratio".
        thresholds: (lower, upper), each a tuple of a float for each pair.
        paths: (difference, classes): final names, the second None for none.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        (counts, legend): int64 (pairs, 3), the pixels that decrease, do not change and increase; and the `Legend` of
        the classes.
    """
    function = DifferenceMap.of(pair, measure)
    legend = Legend.of_names({DECREASE: ctx.tr("Decrease"), NO_CHANGE: ctx.tr("No change"),
                              INCREASE: ctx.tr("Increase")}, colours=_COLOURS, tr=ctx.tr)
    profiles = [RasterProfile(paths[0], function.dtype, _NAN, pair.names, options=options)]
    if paths[1] is not None:
        profiles.append(RasterProfile(paths[1], np.dtype("uint8"), _CLASS_NODATA, pair.names, legend=legend,
                                      options=options))
    totals = np.zeros((len(pair.bands), INCREASE + 1), np.int64)
    map_blocks(pair.stack, profiles, _Written(function, thresholds, paths[1] is not None), ctx, cost=function.cost,
               tally=lambda counts: np.add(totals, counts, out=totals))
    return totals[:, DECREASE:], legend
