"""Spectral distances written as rasters."""

import numpy as np

from ..bands.band import Band
from ..bands.find import described
from ..errors import InputError
from ..focal.dtypes import real_dtype
from ..language import Phrase
from ..legend import Legend
from ..transforms.distance_map import DistanceMap
from ..transforms.reference_text import reference_from_text
from .blocks import BlockCost, map_blocks
from .image_pair import pair_bands, pair_images, spectra_of
from .profile import RasterProfile
from .spectral import spectral_bands

_NAN, _BINARY_NODATA = float("nan"), 255
# Distances that know the shape of a spectrum alone, as messages call them.
_OF_SHAPE = {"spectral_angle": Phrase("spectral angle"),
             "spectral_information_divergence": Phrase("spectral information divergence")}
# Logarithms and arc tangents take their time, so that smaller blocks keep Cancel prompt.
_MOST_VALUES = 1 << 22


def write_distance(first, second, stack_of, distance, threshold, path, options, ctx):
    """Writes the distance between the spectra of two images at each pixel.

    Bands are paired by name, wavelength or role, and else by order with a message; of an image of more bands only those
    that have a partner are used.

    Args:
        first, second: paths of the rasters of each image.
        stack_of: gives the stack of some rasters, such as `RasterStack`.
        distance: name in `distances.DISTANCES`.
        threshold: writes 1 where the distance is greater and 0 elsewhere; None writes the distances.
        path: final name.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        (bands, legend): the number of bands compared, and the `Legend` of the values, empty for distances.
    Raises:
        InputError: the bands cannot be paired, or the grids differ.
    """
    pair = pair_images(first, second, stack_of, ctx)
    _require_bands(distance, pair.bands, first[0])
    function = DistanceMap(distance, pair.first, pair.second, _dtype(pair.stack, threshold), threshold)
    return len(pair.bands), _write(pair.stack, function, path, options, ctx)


def write_distance_from(sources, reference, stack_of, distance, threshold, path, options, ctx):
    """Writes the distance of the spectrum at each pixel from a reference spectrum.

    Args:
        sources: paths of the rasters.
        reference: (values, wavelengths, name): physical values, wavelengths in micrometres or an empty tuple, and what
            messages call it.
        stack_of, distance, threshold, path, options, ctx: as for `write_distance`.
    Returns:
        As `write_distance`.
    Raises:
        InputError: the values do not fit the bands.
    """
    values, wavelengths, name = reference
    stack = stack_of(sources)
    bands = spectral_bands(sources)
    if wavelengths:
        known = [Band(f"{wavelength:g} µm", wavelength=wavelength) for wavelength in wavelengths]
        here, there = pair_bands(bands, known, sources[0], name, ctx)
    elif len(values) == len(bands):
        here = there = range(len(bands))
    else:
        raise InputError("{reference} must give one value for each of the {bands} bands ({names}), or wavelengths with "
                         "the values; it gives {values}.", reference=name, values=len(values), bands=len(bands),
                         names=described(bands))
    _require_bands(distance, here, sources[0])
    function = DistanceMap(distance, spectra_of(stack, here), np.array([[values[place]] for place in there]),
                           _dtype(stack, threshold), threshold)
    return len(here), _write(stack, function, path, options, ctx)


def read_reference(path):
    """The (values, wavelengths, name) of a reference spectrum in a text file.

    Raises:
        InputError: it cannot be read, or holds something else.
    """
    try:
        with open(path, encoding="utf-8") as file:
            return (*reference_from_text(file.read(), path), path)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("The spectrum {path} cannot be read: {reason}.",
                         path=path, reason=getattr(error, "strerror", None) or error) from None


def _require_bands(distance, places, name):
    if len(places) == 1 and distance in _OF_SHAPE:
        raise InputError("The {distance} needs at least 2 bands, as all spectra of one band have the same shape; "
                         "{raster} is compared in one.", distance=_OF_SHAPE[distance], raster=name)


def _dtype(stack, threshold):
    return real_dtype(stack.dtype) if threshold is None else np.dtype("uint8")


def _write(stack, function, path, options, ctx):
    legend = Legend()
    if function.threshold is not None:
        legend = Legend.of_names({0: ctx.tr("Up to the threshold"), 1: ctx.tr("Above the threshold")}, tr=ctx.tr)
    nodata = _NAN if function.threshold is None else _BINARY_NODATA
    profile = RasterProfile(path, function.dtype, nodata, (function.distance.replace("_", " "),), legend=legend,
                            options=options)
    cost = BlockCost(2, function.scratch_bytes, max(1 << 12, _MOST_VALUES // len(function.first.places)))
    map_blocks(stack, [profile], function, ctx, cost=cost)
    return legend
