"""The outlines of the patches of a class map, written as a layer."""

from contextlib import closing

import numpy as np

from ..errors import InputError
from ..raster.polygonize import patch_outlines, value_outlines
from ..stats.keys import from_keys
from .write import write_layer

_NAME_FIELD = "class_name"
_LARGEST = 2 ** 63 - 1


def write_outlines(path, stack, window, field, legend, connectivity, dissolve, ctx):
    """Writes the outlines of the patches of a band.

    Args:
        path: final name.
        stack: `RasterStack` of one band.
        window: the `Window` of it to look at.
        field: name of the field with the value; a scale and an offset of the band are applied.
        legend: `Legend`; where it has entries, a field has the name of each class.
        connectivity: 4 or 8.
        dissolve: write one feature for each value.
        ctx: the `Context`.
    Returns:
        The number of features.
    """
    is_whole = stack.stored_dtype.kind in "iu" and not stack.bands[0].is_scaled
    fields = {field: int if is_whole else float}
    if legend:
        fields[_NAME_FIELD if field.lower() != _NAME_FIELD else f"{_NAME_FIELD}_2"] = str
    features = value_outlines(stack, window, ctx) if dissolve else patch_outlines(stack, window, connectivity, ctx)
    with closing(features):
        return write_layer(path, fields, _described(features, stack, legend), stack.grid.crs, "polygon", ctx)


def _described(features, stack, legend):
    band, known = stack.bands[0], {}
    for feature in features:
        if feature.key not in known:
            value = _physical(feature.key, stack.stored_dtype, band)
            if isinstance(value, int) and value > _LARGEST:
                raise InputError("{raster} holds {value}, and the fields of layers hold whole numbers up to {most}; "
                                 "reclassify it first.", raster=stack.sources[0], value=value, most=_LARGEST)
            known[feature.key] = [value] + ([legend.name(value)] if legend else [])
        yield feature.wkb, known[feature.key]


def _physical(key, dtype, band):
    value = from_keys(np.array([key]), dtype)[0].item()
    return value * band.scale + band.offset if band.is_scaled else value
