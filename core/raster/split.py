"""The bands of a raster, each in a file of its own."""

from dataclasses import dataclass
from typing import Tuple

from ..resample.stored import Stored
from .apart import exact_stack
from .blocks import BlockMap, map_all
from .copies import copy_of
from .folders import made_folder, paths_in, stem_of
from .legend_io import read_legend
from .stack import RasterStack


def write_bands(source, bands, folder, prefix, by_name, options, ctx):
    """Writes bands of a raster as rasters of one band, each with its own type and NoData number.

    Args:
        source: the raster.
        bands: their numbers, or None for all.
        folder: the folder, which is made where there is none.
        prefix: how the files' names begin; None takes the raster's name and a "_".
        by_name: names the files after the bands rather than by their numbers, where they have names.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        The paths, in the order of the bands.
    Raises:
        InputError: there is no such band.
        OutputError: a file would replace the raster.
    """
    whole = RasterStack([source])
    chosen = RasterStack([source] * len(bands), bands) if bands else whole
    if prefix is None:
        prefix = stem_of(ctx.name_of(source)) + "_"
    labels = [info.description if by_name and info.description else str(info.number) for info in chosen.bands]
    paths = paths_in(folder, [prefix + label for label in labels], [source])
    with made_folder(folder):
        map_all(_maps(chosen, paths, options), ctx)
    return tuple(paths)


def _maps(stack, paths, options):
    places = stack.places()
    apart = [copy_of(RasterStack([source], [number]), path, options, legend=read_legend(source, number))
             for (source, number), path in zip(places, paths)]
    if exact_stack(stack) is not stack:
        return apart
    return [BlockMap(stack, [band.profiles[0] for band in apart], BandsToFiles(tuple(band.function for band in apart)))]


@dataclass(frozen=True)
class BandsToFiles:
    """Block function that gives each band as an output of its own.

    Attributes:
        functions: a `Stored` for each band.
    """

    functions: Tuple[Stored, ...]

    def __call__(self, values, valid):
        """Gives [(values, valid)] of one band each for (bands, rows, cols)."""
        return [function(values[place:place + 1], None if valid is None else valid[place:place + 1])[0]
                for place, function in enumerate(self.functions)]
