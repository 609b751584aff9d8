"""Spectral indices of rasters, written as one raster."""

from dataclasses import dataclass, field
from functools import partial
from typing import Mapping, Optional

import numpy as np

from ..bands.sensors import sensor_named
from ..calc.binding import bind
from ..calc.block import BlockFunction, Output
from ..calc.names import BandFacts, BandName, Names, SetName
from ..calc.outcome import Stored, Tally
from ..errors import InputError
from ..focal.dtypes import real_dtype
from ..indices.constants import unused, values_for
from ..indices.formula import expression_of, letters_of
from ..indices.places import is_reflectance, places_for
from ..indices.remarks import REMARKS
from ..indices.scaling import is_scale_free
from .align import AlignedStack
from .blocks import BlockCost, map_blocks, prompt_block
from .common_grid import common_grid
from .grid import Window
from .profile import RasterProfile
from .some_bands import SomeBands
from .spectral import spectral_bands
from .stack import RasterStack

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
        grid: how rasters of several grids come to one, as arguments of `common_grid`.
        resampling: how rasters on other grids are brought to it.
    """

    constants: Mapping = field(default_factory=dict)
    assigned: Mapping = field(default_factory=dict)
    sensor: Optional[str] = None
    scale_factor: Optional[float] = None
    kernel: str = "rbf"
    grid: Mapping = field(default_factory=dict)
    resampling: str = "nearest"


def write_indices(sources, chosen, settings, path, options, ctx):
    """Writes indices of the bands of rasters, a band for each.

    Only the bands of the formulas are read.

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
    known = spectral_bands(sources, sensor=settings.sensor and sensor_named(settings.sensor))
    places = {}
    for index in chosen:
        places.update(places_for(index, known, settings.assigned, sources[0]))
    wavelengths = {letter: known[place].wavelength for letter, place in places.items()}
    expressions = [expression_of(index, values_for(index, settings.constants, wavelengths, settings.kernel),
                                 settings.kernel) for index in chosen]
    _tell(chosen, settings, ctx)
    bands = _open(sources, [(known[place].path, known[place].raster_band) for place in places.values()], settings)
    _require_reflectance(bands, tuple(places), [index for index, expression in zip(chosen, expressions)
                                                if not is_scale_free(expression)], settings.scale_factor, ctx)
    results = bind("\n".join(expressions), _names(bands, tuple(places), settings.scale_factor))
    dtype = np.result_type(*[real_dtype(info.dtype) for info in bands.bands])
    function = BlockFunction(results, [Output(tuple(range(len(results))), Stored(dtype, float("nan")))], tuple(places))
    profile = RasterProfile(path, dtype, float("nan"), tuple(index.name for index in chosen), options=options)
    tallies = [Tally()] * len(chosen)

    def gather(found):
        tallies[:] = [one.plus(other) for one, other in zip(tallies, found[0])]

    cost = BlockCost(0, function.scratch_bytes, prompt_block(function.seconds_per_pixel))
    map_blocks(bands, [profile], function, ctx, cost=cost, tally=gather)
    for index, tally in zip(chosen, tallies):
        if not tally.valid:
            ctx.messages.warning("No pixel of {result} has a value.", result=index.name)


def _tell(chosen, settings, ctx):
    for index in chosen:
        if index.name in REMARKS:
            ctx.messages.warning("{index}: {remark}", index=index.name, remark=REMARKS[index.name])
    names = unused(settings.constants, chosen, settings.kernel)
    if names:
        ctx.messages.warning("These constants are in none of the formulas: {names}.", names=", ".join(names))


def _open(sources, places, settings):
    """The bands at (source, number), on one grid."""
    used = [source for source in dict.fromkeys(sources) if source in {source for source, _ in places}]
    if settings.grid.get("which", "same") == "same" and settings.grid.get("bounds") is None:
        return SomeBands(places, lambda source, numbers: RasterStack([source], [numbers]))
    grid = common_grid(used, **settings.grid)
    return SomeBands(places, lambda source, numbers: AlignedStack([source], grid, settings.resampling, [numbers]))


def _names(bands, letters, factor):
    facts = {letter: BandFacts(info.dtype, None, info.scale * by, info.offset * by)
             for letter, info, by in zip(letters, bands.bands, map(partial(_factor, factor), letters))}
    return Names(facts.__getitem__, tuple(SetName(number, letter, (BandName(1, letter),))
                                          for number, letter in enumerate(letters, start=1)))


def _factor(factor, letter):
    return factor if factor is not None and is_reflectance(letter) else 1.0


def _require_reflectance(bands, letters, chosen, factor, ctx):
    """Refuses whole numbers that no scale makes reflectance, and warns of values that cannot be it."""
    for index in chosen:
        for letter in filter(is_reflectance, letters_of(index)):
            place = letters.index(letter)
            (source, number), info = bands.places[place], bands.bands[place]
            if factor is None and info.dtype.kind in "iu" and not info.is_scaled:
                raise InputError("{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole "
                                 "numbers without a scale; give scale_factor, such as 0.0001.", index=index.name,
                                 band=number, raster=source)
            usual = _usual(bands, place) * _factor(factor, letter)
            if usual > _MUCH_TOO_BRIGHT:
                ctx.messages.warning("{index} needs reflectance from 0 to 1, and values of {raster} are about "
                                     "{value:.6g}; check scale_factor.", index=index.name, raster=source, value=usual)
                return


def _usual(bands, place):
    """The median of the values of a band in the middle of the grid, 0 where there is none."""
    rows, cols = min(_LOOK, bands.grid.rows), min(_LOOK, bands.grid.cols)
    window = Window((bands.grid.rows - rows) // 2, (bands.grid.cols - cols) // 2, rows, cols)
    values, valid = (found[place] for found in bands.read(window))
    found = values if valid is None else values[valid]
    info = bands.bands[place]
    return float(np.median(found.astype(np.float64)) * info.scale + info.offset) if found.size else 0.0
