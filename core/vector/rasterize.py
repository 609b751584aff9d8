"""Features written as a raster of their values."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np
from osgeo import ogr

from ..errors import InputError, ParameterError
from ..legend import Legend
from ..raster.blocks import map_blocks
from ..raster.output_type import type_for
from ..raster.profile import RasterProfile
from .classes import column, numbers_or_places
from .features import Features
from .painted import BurntFeatures, PaintedPolygons
from .polygons import outlines_on
from .read import each_geometry_on

_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon)


@dataclass(frozen=True)
class ValuedFeatures:
    """Features with the values that a raster gets.

    Attributes:
        features: `Features` with a geometry and a value.
        values: a Python number for each.
        left_out: number of features without value or geometry.
        legend: `Legend` of the values, empty where they have no names.
    """

    features: Features
    values: Tuple
    left_out: int
    legend: Legend


def valued_features(features, field, constant, name_field=None, colour_field=None):
    """Takes the values from a field, or the same one for all features.

    Args:
        features: `Features`.
        field: a field of numbers, or of texts, which are numbered from 1 in alphabetical order; None takes the
            constant.
        constant: a number, without a field.
        name_field, colour_field: fields with the names of the values and their colours as "#rrggbb", or None.
    Returns:
        `ValuedFeatures`
    Raises:
        InputError: there is no such field, or nothing is left.
    """
    names = [None] * len(features)
    if field is None:
        values = [constant] * len(features)
    elif any(isinstance(value, float) and value != int(value) for value in column(features, field)):
        values = [None if value is None else float(value) for value in column(features, field)]
    else:
        values, names = numbers_or_places(features, field)
    used = [place for place, (value, wkb) in enumerate(zip(values, features.geometries))
            if value is not None and wkb is not None]
    if not used and field is None:
        raise InputError("{vector} has no feature with a geometry.", vector=features.name)
    if not used:
        raise InputError("{vector} has no feature with a geometry and a value in the field {field}.",
                         vector=features.name, field=field)
    legend = Legend()
    if all(isinstance(values[place], int) for place in used):
        names = column(features, name_field) if name_field is not None else names
        colours = column(features, colour_field) if colour_field is not None else [None] * len(features)
        legend = _legend(values, names, colours, used)
    kept = Features(features.crs, tuple(features.geometries[place] for place in used), {}, features.name)
    return ValuedFeatures(kept, tuple(values[place] for place in used), len(features) - len(used), legend)


def _legend(values, names, colours, used):
    by_value, colour_of = {}, {}
    for place in used:
        by_value[values[place]] = by_value.get(values[place]) or names[place]
        colour_of[values[place]] = colour_of.get(values[place]) or colours[place]
    if not any(by_value.values()) and not any(colour_of.values()):
        return Legend()
    return Legend.of_names({value: str(name or "") for value, name in by_value.items()}, colours=colour_of)


def write_features(valued, grid, method, path, wanted, nodata, options, ctx):
    """Writes the values of features as a raster.

    Args:
        valued: `ValuedFeatures`.
        grid: the `Grid` of the raster.
        method: "pixel_centre", "all_touched" or "area_based", see `PaintedPolygons`.
        path: final name.
        wanted: name of the type of the numbers, or None for the smallest that holds them all exactly.
        nodata: the number for NoData, or None for one that no feature has.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        The number of pixels with a value.
    Raises:
        InputError: the features do not meet the raster, or have no area where it is asked for.
        ParameterError: the type or the NoData number does not fit the values.
    """
    dtype, number = _type_and_nodata(valued.values, wanted, nodata)
    stack = _painted(valued, grid, method, dtype, ctx.name_of(path))
    profile = RasterProfile(path, dtype, number, ("value",), legend=valued.legend if dtype.kind in "iu" else Legend(),
                            options=options)
    counts = []
    map_blocks(stack, [profile], _counted, ctx, tally=counts.append)
    return sum(counts)


def _counted(values, valid):
    return [(values, valid), int(np.count_nonzero(valid))]


def _painted(valued, grid, method, dtype, raster):
    features = valued.features
    kinds = {ogr.GT_Flatten(ogr.CreateGeometryFromWkb(wkb).GetGeometryType()) for wkb in features.geometries}
    others = kinds.difference(_POLYGONS)
    if not others:
        stack = PaintedPolygons(outlines_on(features, grid, raster), valued.values, grid, dtype, method)
    elif method == "area_based":
        raise InputError("The method area_based needs polygons; {vector} holds {kind}.", vector=features.name,
                         kind=ogr.GeometryTypeToName(others.pop()))
    else:
        geometries = [bytes(geometry.ExportToWkb()) for geometry in each_geometry_on(features, grid, raster)]
        stack = BurntFeatures(geometries, valued.values, grid, dtype, method == "all_touched")
    if not stack.meets_the_grid:
        raise InputError("No feature of {vector} lies on the raster; check the extent and the coordinate systems.",
                         vector=features.name)
    return stack


def _type_and_nodata(values, wanted, nodata):
    distinct = sorted(set(values))
    if wanted is None and not all(isinstance(value, int) for value in distinct):
        # Numbers with a fraction stay what they are.
        wanted = "float32" if all(float(np.float32(value)) == value for value in distinct) else "float64"
    dtype, number = type_for(distinct, wanted=wanted)
    if nodata is None:
        return dtype, number
    if wanted is None:
        dtype, _ = type_for([*distinct, int(nodata) if nodata == int(nodata) else nodata], may_be_nodata=False)
    fits = dtype.kind == "f" or nodata == int(nodata) and np.iinfo(dtype).min <= nodata <= np.iinfo(dtype).max
    if not fits or nodata in distinct:
        raise ParameterError("nodata_value must be a number that {type} holds and no feature has; got {value}.",
                             type=dtype.name, value=nodata)
    return dtype, nodata if dtype.kind == "f" else int(nodata)
