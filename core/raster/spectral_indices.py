"""Spectral indices of rasters, written as one raster."""

from dataclasses import dataclass
from typing import Mapping, Optional

import numpy as np

from ..bands.sensors import sensor_named
from ..errors import InputError
from ..focal.dtypes import real_dtype
from ..indices.constants import unused, values_for
from ..indices.formula import expression_of, letters_of
from ..indices.index_map import IndexMap, facts_of
from ..indices.places import is_reflectance, places_for
from ..indices.remarks import REMARKS
from ..indices.scaling import is_scale_free
from .blocks import BlockCost, map_blocks, prompt_block
from .finest import on_finest_grid
from .grid import Window
from .spectral import spectral_bands
from .writer import RasterProfile

_LOOK = 128
# Reflectance is at most a little above 1 (snow, glint).
_MUCH_TOO_BRIGHT = 2.0


@dataclass(frozen=True)
class Settings:
    """How indices are computed.

    Attributes:
        constants: numbers by name, before the defaults.
        assigned: band numbers (from 1) by role, before what the bands are.
        sensor: name of the sensor of all bands, None where it is found.
        scale_factor: factor on bands of reflectance, after scale and offset of the file; None is none.
        kernel: name in `formula.KERNELS`.
        resampling: brings bands on other grids to that of the smallest pixels; None refuses them.
    """

    constants: Mapping
    assigned: Mapping
    sensor: Optional[str] = None
    scale_factor: Optional[float] = None
    kernel: str = "rbf"
    resampling: Optional[str] = None


def write_indices(sources, chosen, settings, path, options, ctx):
    """Writes indices of the bands of rasters, a band for each.

    Args:
        sources: paths.
        chosen: the `catalogue.Index`, in order.
        settings: `Settings`.
        path: final name.
        options: GDAL creation options.
        ctx: the `Context`.
    Raises:
        InputError: a band is missing or could be several, grids differ, or numbers are no reflectance.
        ParameterError: a constant is missing.
    """
    bands = spectral_bands(sources, sensor=settings.sensor and sensor_named(settings.sensor))
    places = {}
    for index in chosen:
        places.update(places_for(index, bands, settings.assigned, sources[0]))
    wavelengths = {letter: bands[place].wavelength for letter, place in places.items()}
    expressions = [expression_of(index, values_for(index, settings.constants, wavelengths, settings.kernel),
                                 settings.kernel) for index in chosen]
    _tell(chosen, settings, ctx)
    used = sorted(set(places.values()))
    stack = on_finest_grid([bands[place].path for place in used], settings.resampling,
                           [bands[place].raster_band for place in used])
    places = {letter: used.index(place) for letter, place in places.items()}
    _require_reflectance(stack, [index for index, expression in zip(chosen, expressions)
                                 if not is_scale_free(expression)], places, settings.scale_factor, ctx)
    function = IndexMap.of(expressions, places, _facts(stack, places, settings.scale_factor), real_dtype(stack.dtype))
    profile = RasterProfile(path, function.dtype, float("nan"), tuple(index.name for index in chosen), options=options)
    cost = BlockCost(len(chosen) * (function.dtype.itemsize + 1), function.scratch_bytes,
                     prompt_block(function.seconds_per_pixel))
    map_blocks(stack, [profile], function, ctx, cost=cost)


def _tell(chosen, settings, ctx):
    for index in chosen:
        if index.name in REMARKS:
            ctx.messages.warning("{index}: {remark}", index=index.name, remark=REMARKS[index.name])
    names = unused(settings.constants, chosen, settings.kernel)
    if names:
        ctx.messages.warning("These constants are in none of the formulas: {names}.", names=", ".join(names))


def _facts(stack, places, factor):
    return {letter: facts_of(stack.dtype, stack.bands[place].scale, stack.bands[place].offset,
                             1.0 if factor is None or not is_reflectance(letter) else factor)
            for letter, place in places.items()}


def _require_reflectance(stack, chosen, places, factor, ctx):
    """Refuses whole numbers that no scale makes reflectance, and warns of values that cannot be it."""
    for index in chosen:
        for letter in filter(is_reflectance, letters_of(index)):
            info = stack.bands[places[letter]]
            if factor is None and info.dtype.kind in "iu" and not info.is_scaled:
                raise InputError("{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole "
                                 "numbers without a scale; give scale_factor, such as 0.0001.", index=index.name,
                                 band=info.number, raster=stack.places()[places[letter]][0])
            usual = _usual(stack, places[letter], factor)
            if usual > _MUCH_TOO_BRIGHT:
                ctx.messages.warning("{index} needs reflectance from 0 to 1, and values of {raster} are about "
                                     "{value:.6g}; check scale_factor.", index=index.name,
                                     raster=stack.places()[places[letter]][0], value=usual)
                return


def _usual(stack, place, factor):
    """The median of the values in the middle of the raster, 0 where there is none."""
    grid = stack.grid
    rows, cols = min(_LOOK, grid.rows), min(_LOOK, grid.cols)
    values, valid = stack.read(Window((grid.rows - rows) // 2, (grid.cols - cols) // 2, rows, cols))
    found = values[place] if valid is None else values[place][valid[place]]
    info = stack.bands[place]
    if not found.size:
        return 0.0
    return float(np.median(found.astype(np.float64)) * info.scale + info.offset) * (1.0 if factor is None else factor)
