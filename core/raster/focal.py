"""Neighbourhood statistics written as rasters."""

import os

import numpy as np

from ..calc.outcome import Stored, Tally, stored_as
from ..errors import InputError
from ..focal.footprint import Footprint
from ..focal.kernel_text import kernel_from_text
from ..focal.stored_statistic import StoredStatistic, kind_of
from .blocks import BlockCost, map_blocks, prompt_block
from .nodata import nodata_beyond, nodata_for_bands, widened
from .profile import RasterProfile
from .stack import RasterStack

# Statistics that turn a x + b into a s(x) + b for a > 0: stored numbers can be used, and scale and offset kept.
_FOLLOW_SCALE = ("maximum", "mean", "median", "minimum", "percentile", "majority")
_KEEP_VALUES = ("maximum", "minimum", "majority")


def write_neighbourhood(sources, neighbourhood, path, options, ctx, wanted=None):
    """Writes a statistic of the neighbours of each pixel, a band for each band.

    Args:
        sources: the rasters.
        neighbourhood: `Neighbourhood`.
        path: final name.
        options: GDAL creation options.
        ctx: the `Context`; it gets a warning where results do not fit the wanted type.
        wanted: name of the type of the output, or None for that of the statistic.
    """
    stack = RasterStack(sources)
    scales, offsets = _kept_scale(neighbourhood.statistic, stack.bands)
    if scales is None:
        stack, scales, offsets = RasterStack(sources, physical=True), (), ()
    names, cost, tallies = stack.band_names(), _cost(neighbourhood, stack), [Tally()] * len(stack.bands)
    if wanted is None:
        function, (dtype, nodata) = neighbourhood, _stored_as(neighbourhood, stack)
    else:
        kind = kind_of(neighbourhood, stack.dtype)
        stored = _wanted(np.dtype(wanted), kind, neighbourhood, stack)
        function, dtype, nodata = StoredStatistic(neighbourhood, kind, stored), stored.dtype, stored.nodata
    profile = RasterProfile(path, dtype, nodata, names, scales, offsets,
                            tuple(info.wavelength for info in stack.bands), options=options)

    def gather(*found):
        for part in found:
            tallies[:] = [one.plus(other) for one, other in zip(tallies, part)]

    map_blocks(stack, [profile], function, ctx, neighbourhood.halo, cost, gather)
    for name, tally in zip(names, tallies):
        if tally.beyond or tally.taken:
            ctx.messages.warning("{count:,} results of {band} are no numbers that {type} has beside NoData, and are "
                                 "NoData; choose another output_type.", count=tally.beyond + tally.taken, band=name,
                                 type=dtype.name)


def kernel_footprint(text):
    """The `Footprint` of a kernel that is written out, or stands in the file of that name.

    Raises:
        ParameterError: it is no matrix of weights.
        InputError: the file cannot be read.
    """
    if "\n" not in text and os.path.isfile(text):
        try:
            with open(text, encoding="utf-8") as file:
                text = file.read()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError("The kernel cannot be read from {path}: {reason}.", path=text, reason=error) from None
    return Footprint(kernel_from_text(text))


def _cost(neighbourhood, stack):
    bands = len(stack.bands)
    results = bands * (2 * np.dtype(neighbourhood.output_dtype(stack.dtype)).itemsize + 2)
    return BlockCost(results, neighbourhood.scratch_bytes(stack.dtype),
                     prompt_block(bands * neighbourhood.seconds_per_pixel(stack.dtype), neighbourhood.halo))


def _kept_scale(statistic, bands):
    """Scales and offsets of the output when it is computed from stored numbers; (None, None) when it cannot be."""
    scales, offsets = tuple(info.scale for info in bands), tuple(info.offset for info in bands)
    none = (0.0,) * len(bands)
    if statistic in ("count", "variety"):
        return (1.0,) * len(bands), none
    if statistic in ("standard_deviation", "range"):
        return tuple(map(abs, scales)), none
    if statistic == "variance":
        return tuple(scale * scale for scale in scales), none
    if statistic == "sum" and offsets == none or statistic in _FOLLOW_SCALE and min(scales) > 0:
        return scales, offsets
    return None, None


def _stored_as(neighbourhood, stack):
    dtype, footprint = np.dtype(neighbourhood.output_dtype(stack.dtype)), neighbourhood.footprint
    if _is_always_valid(neighbourhood, stack):
        return dtype, None
    if dtype.kind == "f":
        return dtype, float("nan")
    if neighbourhood.statistic in _KEEP_VALUES:
        return nodata_for_bands(stack.bands, dtype) if stack.may_be_invalid else widened(dtype)
    if neighbourhood.statistic in ("count", "variety"):
        return nodata_beyond(dtype, 0, footprint.size)
    if neighbourhood.statistic == "range":
        return nodata_beyond(dtype, 0, np.iinfo(dtype).max)
    return nodata_beyond(dtype, *_sums(footprint, np.iinfo(stack.dtype)))


def _sums(footprint, bounds):
    """The lowest and the highest sum of whole weights times numbers within bounds, any of them left out."""
    ends = [(int(weight) * bounds.min, int(weight) * bounds.max) for weight in footprint.weights.ravel()]
    return sum(min(0, *pair) for pair in ends), sum(max(0, *pair) for pair in ends)


def _wanted(dtype, kind, neighbourhood, stack):
    """How results are stored in the type that was asked for."""
    bounds = np.iinfo(dtype) if dtype.kind in "iu" else None
    if bounds and _is_always_valid(neighbourhood, stack) and kind.within(bounds):
        return Stored(dtype)
    numbers = {info.nodata for info in stack.bands}
    shared = numbers.pop() if len(numbers) == 1 and neighbourhood.statistic in _KEEP_VALUES else None
    if bounds and shared is not None and shared == int(shared) and bounds.min <= shared <= bounds.max:
        return Stored(dtype, int(shared))
    return stored_as(dtype, None, [kind], True)


def _is_always_valid(neighbourhood, stack):
    """Whether every pixel has a result: a valid one that is its own neighbour always has one neighbour."""
    if stack.may_be_invalid or neighbourhood.complete_only:
        return False
    return neighbourhood.footprint.includes_centre or neighbourhood.statistic == "count"
