"""Thresholds of change found from all pixels of a difference, the same for any blocks."""

import math
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..change.difference import NEUTRAL
from ..change.thresholds import MAD_TO_DEVIATION, around, otsu_bin
from ..errors import InputError
from ..stats.exact_sums import ExactSums
from ..stats.keys import to_keys
from ..zonal.search import QuantileSearch, Target, gathered, histogram
from .blocks import reduce_blocks
from .image_difference import DifferenceMap

OTSU_BINS = 1 << 16
# Histograms, and the pixels that are left in the last look for a median.
_SCRATCH = 1 << 25


@dataclass(frozen=True)
class BandThresholds:
    """What the difference of one pair of bands is like, and where its change begins; NaN is not known.

    Attributes:
        pixels: int, those with a difference.
        mean, deviation: the deviation with divisor n - 1.
        median, mad: the median, and the median absolute deviation from it.
        lower, upper: a difference below the one is a decrease, above the other an increase.
    """

    pixels: int = 0
    mean: float = math.nan
    deviation: float = math.nan
    median: float = math.nan
    mad: float = math.nan
    lower: float = math.nan
    upper: float = math.nan


@dataclass(frozen=True)
class _Spread:
    """Pixels of one band of a difference: their number, sums, least and greatest value."""

    pixels: int
    sums: ExactSums
    least: float
    most: float

    @classmethod
    def of(cls, values):
        if not len(values):
            return cls(0, ExactSums.nothing(1), math.inf, -math.inf)
        return cls(len(values), ExactSums.of(values[:, None]), float(values.min()), float(values.max()))

    def __add__(self, other):
        return _Spread(self.pixels + other.pixels, self.sums + other.sums, min(self.least, other.least),
                       max(self.most, other.most))

    def in_words(self):
        return BandThresholds(self.pixels, self.sums.mean(self.pixels)[0] if self.pixels else math.nan,
                              math.sqrt(self.sums.covariance(self.pixels)[0, 0]) if self.pixels > 1 else math.nan)


def find_thresholds(pair, measure, rule, factor, ctx):
    """Finds the thresholds of each pair of bands by a rule.

    Args:
        pair: the `ImagePair`.
        measure: a key of `NEUTRAL`.
        rule: "otsu", Otsu's threshold of the size of the change in a histogram of up to 65536 bins, exact for whole
            numbers; "deviations", mean -+ factor x standard deviation; "robust", median -+ factor x 1.4826 x median
            absolute deviation. The last two are of exact statistics.
        factor: float.
        ctx: the `Context`.
    Returns:
        A tuple of `BandThresholds`.
    Raises:
        InputError: a band has no threshold by the rule.
    """
    differences = DifferenceMap.of(pair, measure)
    spreads = _reduced(pair, differences, _spreads, _added, ctx.section(0, 1 / 3))
    _require(pair, spreads, rule)
    found = [spread.in_words() for spread in spreads]
    rest = ctx.section(1 / 3, 1)
    if rule == "deviations":
        return tuple(_with(band, *around(band.mean, band.deviation, factor)) for band in found)
    if rule == "otsu":
        sizes = _otsu_sizes(pair, differences, spreads, NEUTRAL[measure], rest)
        return tuple(_with(band, NEUTRAL[measure] - size, NEUTRAL[measure] + size) for band, size in zip(found, sizes))
    ranges = [(spread.least, spread.most) for spread in spreads]
    medians = _medians(pair, differences, ranges, None, rest.section(0, 0.5))
    farthest = [(0.0, max(spread.most - median, median - spread.least)) for spread, median in zip(spreads, medians)]
    mads = _medians(pair, differences, farthest, medians, rest.section(0.5, 1))
    return tuple(_with(replace(band, median=median, mad=mad), *around(median, MAD_TO_DEVIATION * mad, factor))
                 for band, median, mad in zip(found, medians, mads))


def _with(band, lower, upper):
    return replace(band, lower=lower, upper=upper)


def _require(pair, spreads, rule):
    least = {"otsu": 2, "deviations": 2, "robust": 1}[rule]
    for name, spread in zip(pair.names, spreads):
        if spread.pixels < least:
            raise InputError("Band {band} has {pixels} pixels with a difference, and the threshold needs at least "
                             "{least}; type the thresholds.", band=name, pixels=spread.pixels, least=least)


def _reduced(pair, differences, function, merge, ctx, scratch=0):
    cost = differences.cost
    cost = replace(cost, working_bytes=cost.working_bytes + 32, scratch_bytes=cost.scratch_bytes + scratch
                   + ExactSums.scratch_bytes(1, differences.dtype))
    return reduce_blocks(pair.stack, partial(function, differences), merge, None, ctx, cost)


def _spreads(differences, values, valid):
    return [_Spread.of(band) for band in differences.of_valid(values, valid)]


def _added(total, part, _window):
    return part if total is None else [one + other for one, other in zip(total, part)]


def _otsu_sizes(pair, differences, spreads, neutral, ctx):
    """The size of change up to which each band counts as unchanged."""
    widths = [_bin_width(max(abs(spread.most - neutral), abs(spread.least - neutral))) for spread in spreads]
    counts = _reduced(pair, differences, partial(_histograms, neutral, widths), _added, ctx, _SCRATCH)
    sizes = []
    for name, spread, width, band in zip(pair.names, spreads, widths, counts):
        found = otsu_bin(band)
        if found is None:
            raise InputError("Otsu's rule finds no threshold in band {band}: its {pixels} pixels all have the same "
                             "size of change; type the thresholds, or take another rule.", band=name,
                             pixels=spread.pixels)
        sizes.append(found * width)
    return sizes


def _bin_width(largest):
    """The power of two by which the largest size of change takes at most `OTSU_BINS` bins, so that edges are exact."""
    if largest == 0:
        return 1.0
    mantissa, exponent = math.frexp(largest / OTSU_BINS)
    return math.ldexp(1.0, exponent - (mantissa == 0.5))


def _histograms(neutral, widths, differences, values, valid):
    """Counts by size of change: bin k holds sizes above (k - 1) widths up to k widths, bin 0 no change at all."""
    return [np.bincount(np.ceil(np.abs(band.astype(np.float64) - neutral) / width).astype(np.int64),
                        minlength=OTSU_BINS + 1)
            for band, width in zip(differences.of_valid(values, valid), widths)]


def _medians(pair, differences, ranges, centres, ctx):
    """The exact median of each band, or of its absolute deviations from a centre.

    Args:
        ranges: for each band the least and the greatest number that occurs.
        centres: a number for each band, or None.
    """
    dtype = differences.dtype if centres is None else np.dtype(np.float64)
    ends = [to_keys(np.array(range_, dtype)).tolist() for range_ in ranges]
    search = QuantileSearch([Target(band, 0, 0.5, *keys) for band, keys in enumerate(ends)])
    start, is_last = 0.0, False
    while not is_last:
        is_last = search.is_last
        part, start = ctx.section(start, (1 + start) / 2), (1 + start) / 2
        look = partial(_looks, tuple(search.targets), None if is_last else search.bins, centres)

        def add(_total, looks, _window):
            for number, found in looks:
                search.add(number, found)

        _reduced(pair, differences, look, add, part, _SCRATCH)
        if not is_last:
            search.narrow()
    found = search.quantiles(dtype)
    return [found[band, 0, 0.5] for band in range(len(ranges))]


def _looks(targets, bins, centres, differences, values, valid):
    looks = []
    for number, (target, band) in enumerate(zip(targets, differences.of_valid(values, valid))):
        if len(band):
            numbers = band if centres is None else np.abs(band.astype(np.float64) - centres[number])
            keys = to_keys(numbers)
            looks.append((number, gathered(target, keys, None, 1) if bins is None
                          else histogram(target, bins, keys, None, 1)))
    return looks


def typed_thresholds(bands, lower, upper):
    """The same `BandThresholds` for so many bands; None is no threshold on that side."""
    return (BandThresholds(lower=-math.inf if lower is None else lower,
                           upper=math.inf if upper is None else upper),) * bands


def difference_rows(names, thresholds, counts):
    """(columns, rows) of the table of thresholds, a row for each pair of bands.

    Args:
        names: of the bands.
        thresholds: `BandThresholds` of each.
        counts: int (pairs, 3), pixels that decrease, do not change and increase.
    """
    columns = ["Band", "Pixels", "Mean", "Standard deviation", "Median", "Median absolute deviation",
               "Lower threshold", "Upper threshold", "Decrease", "No change", "Increase"]
    return columns, [[name, sum(classes), band.mean, band.deviation, band.median, band.mad,
                      *(number if math.isfinite(number) else None for number in (band.lower, band.upper)), *classes]
                     for name, band, classes in zip(names, thresholds, counts.tolist())]
