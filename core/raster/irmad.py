"""Iteratively reweighted multivariate alteration detection of two images."""

from dataclasses import dataclass

import numpy as np

from ..change.mad import Degenerate, MadTransform
from ..classify.chi_square import upper_tails
from ..errors import InputError
from ..focal.dtypes import real_dtype
from .blocks import BlockCost, map_blocks
from .image_pair import measure_pair, require_variation
from .pair_map import PairMap
from .profile import RasterProfile
from .weighted_pair import measure_weighted

# The weights P(chi-square > z) have, over evenly spread variates, the variance 2 p / (p + 2) of p variates in units of
# the one they assume. Up to 2 bands that is no more than 1, and every iteration narrows the variates without end.
FEWEST_BANDS = 3
_NAN = float("nan")
# Exponentials take their time, so that smaller blocks keep Cancel prompt.
_MOST_VALUES = 1 << 21


@dataclass(frozen=True)
class Iteration:
    """One step: the canonical correlations, ascending, and the largest change of one; NaN in the first."""

    correlations: tuple
    change: float


@dataclass(frozen=True, eq=False)
class NoChange:
    """The probability that a pixel of no change has a chi-square at least as large, which is its weight."""

    transform: MadTransform

    def __call__(self, first, second):
        transform = self.transform
        return upper_tails(transform.chi_square(transform.variates(first, second)), len(transform.correlations))


@dataclass(frozen=True, eq=False)
class _Results:
    transform: MadTransform

    def __call__(self, first, second):
        variates = self.transform.variates(first, second)
        chi_square = self.transform.chi_square(variates)
        return [(variates, None), (chi_square[None], None),
                (upper_tails(chi_square, len(self.transform.correlations))[None], None)]


def find_alteration(pair, most, tolerance, ctx):
    """Finds the MAD transform, weighting each pixel by its probability of no change under the one before.

    Args:
        pair: the `ImagePair`.
        most: how often the pixels are weighted at most; 0 gives the MAD transform of equal weights.
        tolerance: ends when no canonical correlation changes by more.
        ctx: the `Context`.
    Returns:
        (transform, iterations): `MadTransform`, and a tuple of `Iteration`, the first of equal weights.
    Raises:
        InputError: too few bands or pixels, bands that depend on each other, or images that are the same.
    """
    if most and len(pair.bands) < FEWEST_BANDS:
        raise InputError("Reweighting settles with at least {least} bands, and {bands} are compared; take more bands, "
                         "or set iterations to 0 for the transform of equal weights.", least=FEWEST_BANDS,
                         bands=len(pair.bands))
    statistics = measure_pair(pair, ctx.section(0, 1 / (most + 1)))
    _require_pixels(pair, statistics)
    require_variation(pair, statistics)
    try:
        # With the sum of the weights as divisor, as in the later steps.
        transform = MadTransform.of(statistics.means, statistics.covariance * ((statistics.pixels - 1)
                                                                               / statistics.pixels))
    except Degenerate as error:
        raise _refused(str(error), pair) from None
    iterations = [Iteration(tuple(transform.correlations.tolist()), _NAN)]
    for number in range(1, most + 1):
        part = ctx.section(number / (most + 1), (number + 1) / (most + 1))
        means, covariance, _ = measure_weighted(pair, statistics, NoChange(transform), part)
        try:
            found = MadTransform.of(means, covariance)
        except Degenerate:
            ctx.messages.warning("The pixels without change agree fully after {count} iterations; the last transform "
                                 "before is kept.", count=number - 1)
            break
        change = float(np.abs(found.correlations - transform.correlations).max())
        transform = found
        iterations.append(Iteration(tuple(found.correlations.tolist()), change))
        if change <= tolerance:
            break
    else:
        if most:
            ctx.messages.warning("The correlations still changed by {change:.2g} after {count} iterations.",
                                 change=iterations[-1].change, count=most)
    return transform, tuple(iterations)


def _require_pixels(pair, statistics):
    least = 2 * len(pair.bands) + 1
    if statistics.pixels < least:
        raise InputError("Alteration detection of {bands} bands needs at least {least} pixels that are valid in all "
                         "compared bands; there are {pixels}.", bands=len(pair.bands), least=least,
                         pixels=statistics.pixels)


def _refused(reason, pair):
    if reason == "bands":
        return InputError("The bands of {first} or {second} depend on each other linearly; leave one of them out.",
                          first=pair.stack.sources[0], second=pair.stack.sources[-1])
    return InputError("A combination of the bands of {first} is the same as one of {second}, so that its change has no "
                      "variance; the images must be of two dates.", first=pair.stack.sources[0],
                      second=pair.stack.sources[-1])


def write_alteration(pair, transform, paths, options, ctx):
    """Writes MAD variates, chi-square and probability of no change.

    Args:
        pair: the `ImagePair`.
        transform: its `MadTransform`.
        paths: final names of the three, in this order.
        options: GDAL creation options.
        ctx: the `Context`.
    """
    real, single = real_dtype(pair.stack.dtype), np.dtype("float32")
    names = tuple(f"MAD{number + 1}" for number in range(len(pair.bands)))
    profiles = [RasterProfile(path, dtype, _NAN, bands, options=options) for path, dtype, bands in
                zip(paths, (real, real, single), (names, ("chi-square",), ("no-change probability",)))]
    function = PairMap(pair.first, pair.second, _Results(transform), tuple(len(profile.names) for profile in profiles),
                       tuple(profile.dtype for profile in profiles))
    cost = BlockCost(function.working_bytes, function.scratch_bytes,
                     max(1 << 12, _MOST_VALUES // len(pair.bands) ** 2))
    map_blocks(pair.stack, profiles, function, ctx, cost=cost)


def iteration_rows(iterations):
    """(columns, rows) of the table of canonical correlations, a row for each iteration, the first one 0."""
    columns = ["Iteration", "Largest change", *(f"Correlation of MAD{number + 1}" for number in
                                                range(len(iterations[0].correlations)))]
    return columns, [[number, step.change, *step.correlations] for number, step in enumerate(iterations)]
