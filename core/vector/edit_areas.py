"""The features of an edit: where they lie on a raster, and what their pixels become."""

from dataclasses import replace

import numpy as np

from ..edit.changes import ToNodata, ToNumbers
from ..edit.edit import Edit
from ..edit.to_expression import ToExpression
from ..errors import InputError
from ..raster.edit import number_to_store
from ..raster.output_type import type_for
from ..raster.unchanged import profile_with_values_of
from .classes import class_values
from .numbered import NumberedStack
from .read import geometries_on


def numbered_stack(stack, features, field, legend, all_touched):
    """A stack with the numbers of the features, and the value of each of them.

    Args:
        stack: `RasterStack`.
        features: `Features`; those without geometry, or without a value in the field, are left out.
        field: name of the field with the values, or None.
        legend: `Legend` of the band, whose class names may stand in the field.
        all_touched: take every pixel that a polygon touches.
    Returns:
        (`NumberedStack`, values): the values are None without a field.
    Raises:
        InputError: the field holds something else, or no feature lies on the raster.
    """
    name = stack.sources[0]
    values = [True] * len(features) if field is None else class_values(features, field, legend, whole=False)
    used = [(bytes(geometry.ExportToWkb()), value) for geometry, value in
            zip(geometries_on(features, stack.grid, name), values) if geometry is not None and value is not None]
    numbered = NumberedStack(stack, [wkb for wkb, _ in used], all_touched)
    if not numbered.features_on_grid:
        raise InputError("No feature of {vector} lies on {raster}.", vector=features.name, raster=name)
    return numbered, None if field is None else [value for _, value in used]


def edit_of(p, stack, place, values):
    """The `Edit` that the parameters of a run ask for.

    Args:
        p: values with ``constant``, ``expression``, ``nodata`` and ``fill_nodata``.
        stack: `NumberedStack`.
        place: place of the band that is edited, from 0.
        values: the value of each feature, or None without a field.
    """
    if p.nodata:
        return edit_to_nodata(place)
    values = p.constant if values is None else values
    if p.expression is not None:
        return edit_by_expression(stack, place, p.expression, 1 if values is None else values, p.fill_nodata)
    return edit_to_values(stack, place, values, p.fill_nodata)


def edit_to_values(stack, place, values, fills):
    """The `Edit` that gives the pixels of every feature a value of its own.

    Args:
        stack: `NumberedStack`.
        place: place of the band that is edited, from 0.
        values: a value for each feature, or one for all, with scale and offset applied.
        fills: edit NoData pixels too.
    Raises:
        ParameterError: the band cannot hold a value.
    """
    values = values if isinstance(values, list) else [values] * stack.features
    stored = {value: number_to_store(stack.bands[place], value, stack.sources[0]) for value in set(values)}
    return Edit(place, ToNumbers(np.array([0, *[stored[value] for value in values]], stack.dtype)), fills)


def edit_by_expression(stack, place, text, values, fills):
    """The `Edit` that gives pixels what an expression makes of them and of their feature's value.

    Args:
        stack, place, values, fills: as for `edit_to_values`.
        text: the expression.
    """
    band = stack.bands[place]
    values = values if isinstance(values, list) else [values] * stack.features
    change = ToExpression(text, np.array([0, *values]), band.scale, band.offset, band.nodata, stack.may_be_invalid,
                          stack.sources[0])
    return Edit(place, change, fills)


def edit_to_nodata(place):
    """The `Edit` that makes the pixels of every feature NoData."""
    return Edit(place, ToNodata())


def edited_profile(stack, edit, path, legend, options):
    """The `RasterProfile` of the edited copy of a stack, which keeps all that it can."""
    profile = profile_with_values_of(stack, path, legend, options)
    if profile.nodata is None and isinstance(edit.change, ToNodata):
        dtype, nodata = type_for([], stack.dtype)
        return replace(profile, dtype=dtype, nodata=nodata)
    return profile
