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
    features = read_features(p.reference)
    return laid_on(RasterStack([p.input], [p.band]), features, class_values(features, p.reference_field, legend),
                   p.all_touched)


def laid_on(stack, features, numbers, all_touched=False):
    """A stack with the numbers of features as one more band.

    Args:
        stack: the `RasterStack`.
        features: `Features`.
        numbers: whole number of each feature, None for one that is left out.
        all_touched: take every pixel that a polygon touches; otherwise those whose centre lies inside.
    Raises:
        InputError: no feature lies on the raster.
    """
    geometries = geometries_on(features, stack.grid, stack.sources[0])
    used = [(bytes(geometry.ExportToWkb()), value) for geometry, value in zip(geometries, numbers)
            if geometry is not None and value is not None]
    values = sorted({value for _, value in used})
    shapes = LabelledShapes(tuple(wkb for wkb, _ in used), tuple(values.index(value) + 1 for _, value in used),
                            stack.grid, all_touched)
    if not any(shapes.envelopes()):
        raise InputError("No feature of {vector} lies on {raster}.", vector=features.name, raster=stack.sources[0])
    return LabelledStack(stack, shapes, values)
