"""Rasters whose values are those of a stack, in full or in part."""

import numpy as np

from ..errors import OutputError, ParameterError
from ..legend import Legend
from ..resample.stored import Stored
from .blocks import BlockCost, BlockMap
from .compressed import shrinks
from .nodata import nodata_for_bands
from .profile import RasterProfile

# Rounded and compared, all in a type of 8 bytes at most.
_WORKING_BYTES = 18


def copy_of(stack, path, options=(), wanted=None, nodata=None, legend=Legend(), computed=False):
    """The `BlockMap` that writes the bands of a stack, with their names, units, wavelengths, scales and offsets.

    Args:
        stack: the `RasterStack` or what reads as one; of physical values, the copy has no scale and offset.
        path: final name.
        options: GDAL creation options.
        wanted: name of the type of the output, or None for that of the stack.
        nodata: the number that is to mean NoData, or None for the bands' own where they share one, and otherwise one
            that no pixel has.
        legend: `Legend` of the first band; kept by types of whole numbers.
        computed: the values of the stack are new ones, of which one that falls on the NoData number may take the next.
    Returns:
        The map; with a chosen type or number it raises `InputError` at valid values that are the NoData number.
    Raises:
        ParameterError: the type does not hold that number.
        OutputError: whole numbers of 64 bits have no common type with those of the other bands.
    """
    if not wanted:
        require_exact(stack.bands, stack.dtype, stack.sources[0])
    dtype = np.dtype(wanted or stack.dtype)
    if nodata is None:
        number = _nodata_number(stack, dtype) if wanted else None
        if not wanted:
            dtype, number = nodata_for_bands(stack.bands, dtype)
    else:
        number = _held(nodata, dtype)
    bands = stack.bands
    scales, offsets = ((), ()) if stack.physical else zip(*[(band.scale, band.offset) for band in bands])
    profile = RasterProfile(
        path, dtype, number, stack.band_names(), scales, offsets, tuple(band.wavelength for band in bands),
        Legend() if dtype.kind == "f" else legend, options, tuple(band.unit for band in bands),
        _compression(stack, dtype, legend))
    chosen = bool(wanted) or nodata is not None
    function = Stored(dtype, number, stack.sources[0], chosen and number is not None and not computed)
    return BlockMap(stack, [profile], function, cost=BlockCost(_WORKING_BYTES * len(bands) if chosen else 0))


def _compression(stack, dtype, legend):
    """As `RasterProfile.compress`: the file tells of a band of whole numbers whether they are classes or measured."""
    may_be_either = len(stack.bands) == 1 and dtype.kind in "iu" and dtype.itemsize > 1 and not legend
    return shrinks(stack.sources[0]) if may_be_either else None


def require_exact(bands, dtype, name):
    """Raises `OutputError` when a common type cannot hold the whole numbers of 64 bits of some bands exactly.

    Args:
        bands: their `BandInfo`.
        dtype: the type.
        name: what messages call the raster.
    """
    large = [band for band in bands if band.dtype.kind in "iu" and band.dtype.itemsize == 8]
    if large and dtype.kind == "f" and any(band.dtype != large[0].dtype for band in bands):
        raise OutputError("{raster} has whole numbers of 64 bits, and other bands have other types; no type holds all "
                          "of them exactly, so write them apart, or choose an output type.", raster=name)


def _nodata_number(stack, dtype):
    """The NoData number of an output whose type was asked for; None when no pixel can be NoData."""
    if not stack.may_be_invalid:
        return None
    if dtype.kind == "f":
        return float("nan")
    own = {band.nodata for band in stack.bands}
    if len(own) == 1 and _fits(*own, dtype):
        return int(*own)
    bounds = np.iinfo(dtype)
    return int(bounds.max if bounds.min == 0 else bounds.min)


def _held(number, dtype):
    if not _fits(number, dtype):
        raise ParameterError("nodata_value must be a number that the type {type} of the output holds; got {value}.",
                             type=dtype.name, value=number)
    return float(number) if dtype.kind == "f" else int(number)


def _fits(number, dtype):
    if number is None:
        return False
    if dtype.kind == "f":
        return abs(number) <= float(np.finfo(dtype).max)
    bounds = np.iinfo(dtype)
    return np.isfinite(number) and number == int(number) and bounds.min <= number <= bounds.max
