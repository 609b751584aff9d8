"""Classes grown or shrunk, written as rasters."""

from ..errors import ParameterError
from .blocks import BlockCost, map_blocks, prompt_block
from .legend_io import read_legend
from .stack import RasterStack
from .unchanged import profile_with_values_of


def write_morphology(kind, sources, values, radius, is_disk, path, options, ctx):
    """Writes rasters in which chosen values took pixels from others, or lost pixels to them.

    Args:
        kind: `Dilation` or `Erosion`.
        sources: the rasters.
        values: the chosen values, with the scale and offset of the file applied.
        radius: in pixels.
        is_disk: a disk, not a square.
        path: final name.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        (legend, changed): the `Legend` of the map, and the number of changed pixels of all bands.
    Raises:
        ParameterError: a value that no band can hold.
    """
    stack = RasterStack(sources)
    legend = read_legend(sources[0])
    function = kind(_stored(stack, values), radius, is_disk)
    cost = BlockCost(function.bytes_per_pixel, largest=prompt_block(function.seconds_per_pixel, radius))
    changed = []
    map_blocks(stack, [profile_with_values_of(stack, path, legend, options)], function, ctx, radius, cost,
               changed.append)
    return legend, sum(changed)


def _stored(stack, values):
    found = [[band.stored_number(value) for value in values] for band in stack.bands]
    for place, value in enumerate(values):
        if all(numbers[place] is None for numbers in found):
            raise ParameterError("values must be values that {raster} can hold; got {value}, and its type is {type}.",
                                 raster=stack.sources[0], value=value, type=stack.bands[0].dtype.name)
    return tuple(tuple(stack.dtype.type(number) for number in numbers if number is not None) for numbers in found)
