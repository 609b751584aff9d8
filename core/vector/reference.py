"""A class map read together with its reference, be that a raster or a layer."""

from ..errors import InputError
from ..raster.stack import RasterStack
from .classes import class_values
from .labelled import LabelledStack
from .read import geometries_on, read_features
from .shapes import LabelledShapes


def open_with_reference(p, legend):
    """A stack whose first band is the map and whose last band is the reference.

    Args:
        p: values with ``input``, ``band``, ``reference``, ``reference_band``, ``reference_field`` (which says that
            the reference is a vector layer) and ``all_touched``.
        legend: the map's `Legend`, to look up class names in the field.
    Raises:
        InputError: one of them cannot be read, the grids differ, or no feature lies on the map.
    """
    if p.reference_field is None:
        return RasterStack([p.input, p.reference], [p.band, p.reference_band])
    stack = RasterStack([p.input], [p.band])
    features = read_features(p.reference)
    found = class_values(features, p.reference_field, legend)
    geometries = geometries_on(features, stack.grid, p.input)
    used = [(bytes(geometry.ExportToWkb()), value) for geometry, value in zip(geometries, found)
            if geometry is not None and value is not None]
    values = sorted({value for _, value in used})
    shapes = LabelledShapes(tuple(wkb for wkb, _ in used), tuple(values.index(value) + 1 for _, value in used),
                            stack.grid, p.all_touched)
    if not any(shapes.envelopes()):
        raise InputError("No feature of {vector} lies on {raster}.", vector=features.name, raster=p.input)
    return LabelledStack(stack, shapes, values)
