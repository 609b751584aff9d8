"""Rasters of a run cut to its extent before the tool gets them."""

from .spec import Extent, Raster, RasterOrVector, Rasters, Values


def cut_to_extent(tool, values):
    """The values of a run with its rasters cut, as band sets, where the tool has such an extent and it is given.

    Args:
        tool: the `Tool`.
        values: its checked `Values`.
    Raises:
        InputError: a raster cannot be opened, or the extent cannot be brought to its coordinate system.
    """
    extents = [getattr(values, parameter.name) for parameter in tool.inputs
               if isinstance(parameter, Extent) and parameter.cuts_rasters]
    if extents in ([], [None]):
        return values
    from .raster.cut import cut
    from .vector.read import is_layer

    changed = vars(values).copy()
    for parameter in tool.inputs:
        value = changed[parameter.name]
        if value is None:
            continue
        if isinstance(parameter, Rasters):
            changed[parameter.name] = tuple(cut(item, *extents) for item in value)
        elif isinstance(parameter, Raster) or isinstance(parameter, RasterOrVector) and not is_layer(value):
            changed[parameter.name] = cut(value, *extents)
    return Values(**changed)
