"""A model applied to rasters, written as rasters."""

from dataclasses import replace

import numpy as np

from ..bands.pairing import paired_places
from ..context import MEGABYTE
from ..errors import MemoryLimitError
from ..language import Phrase
from ..predict.class_map import OUTPUTS, ClassMap
from .blocks import BlockCost, map_blocks, prompt_block
from .nodata import nodata_for_labels
from .profile import RasterProfile
from .spectral import spectral_bands
from .stack import RasterStack

_NAN = float("nan")


def open_for_model(sources, model, ctx):
    """The bands of rasters that a model takes, in its order and in physical values.

    They are found by name, else by wavelength, else by role, and else by order with a warning.

    Args:
        sources: the rasters; they may have further bands.
        model: the `Model`.
        ctx: the `Context`.
    Returns:
        `RasterStack`
    Raises:
        InputError: a raster cannot be opened, they lie on different grids, or a band of the model is missing.
    """
    chosen = bands_for(sources, model.bands, Phrase("the model"), ctx)
    for wanted, found in zip(model.bands, chosen):
        if (wanted.scale == 1) != (found.scale == 1):
            ctx.messages.warning(
                "Band {band} of {raster} has the scale {scale}, and the model was trained on one with the scale "
                "{trained}: check that the values of both mean the same.", band=found.name, raster=found.path,
                scale=found.scale, trained=wanted.scale)
            break
    return stack_of(chosen)


def bands_for(sources, wanted, owner, ctx):
    """The `Band`s of rasters that belong to given bands, in their order; see `open_for_model`.

    Args:
        sources, ctx: as for `open_for_model`.
        wanted: the given `Band`s.
        owner: what messages call whose they are, a `Phrase`.
    """
    # All of them are to lie on one grid, also those whose bands are not taken.
    RasterStack(sources)
    offered = spectral_bands(sources)
    places, how = paired_places(wanted, offered, owner, sources[0])
    if how == "order":
        ctx.messages.warning("Neither names nor wavelengths tell which bands are those of {owner}; they are taken in "
                             "their order.", owner=owner)
    return [offered[place] for place in places]


def stack_of(bands):
    """The `RasterStack` of some `Band`s of files, in physical values."""
    return RasterStack([band.path for band in bands], [band.raster_band for band in bands], physical=True)


def write_class_map(stack, model, destinations, threshold, options, ctx, around=None, tally=None):
    """Writes the class map of a model, and the rasters that go with it, in one pass.

    Args:
        stack: the `RasterStack` of the model's bands.
        model: the `Model`.
        destinations: paths by "output" and, as wanted, "output_confidence", "output_probabilities", "output_entropy"
            and "output_margin"; None for those that are not.
        threshold: in the unit of the method, or None.
        options: GDAL creation options.
        ctx: the `Context`.
        around: gives the block function that has more to give than the `ClassMap` it is called with; None for none.
        tally: receives what that gives, as for `map_blocks`.
    Returns:
        The map's `Legend`.
    Raises:
        ParameterError: the model knows no probabilities, or the threshold cannot be.
    """
    wanted = tuple(name for name in OUTPUTS if destinations.get("output_" + name))
    predictor = model.predictor if threshold is None else model.predictor.with_threshold(threshold)
    legend = model.legend(ctx.tr)
    dtype, nodata = nodata_for_labels([entry.value for entry in legend.entries])
    profiles = [RasterProfile(destinations["output"], dtype, nodata, ("class",), legend=legend, options=options)]
    names = {"probabilities": [entry.name for entry in legend.entries if entry.value]}
    profiles += [RasterProfile(destinations["output_" + name], np.dtype("float32"), _NAN,
                               tuple(names.get(name, [name])), options=options) for name in wanted]
    function = ClassMap(predictor, tuple(found.value for found in model.classes), model.normalisation, wanted)
    cost = BlockCost(function.bytes_per_pixel(stack.dtype), predictor.scratch_bytes,
                     prompt_block(function.seconds_per_pixel()))
    function = around(function) if around else function
    map_blocks(stack, profiles, function, beside_model(model, ctx), cost=cost, tally=tally)
    return legend


def beside_model(model, ctx):
    """The context with the memory that the model leaves.

    Raises:
        MemoryLimitError: it leaves none.
    """
    taken = model.predictor.resident_bytes // MEGABYTE
    if taken >= ctx.available_ram:
        raise MemoryLimitError("The model needs {needed} MB of memory, and {allowed} MB are allowed; raise the "
                               "available RAM.", needed=taken, allowed=ctx.available_ram)
    return replace(ctx, available_ram=ctx.available_ram - taken)
