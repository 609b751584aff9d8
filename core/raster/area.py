"""Areas of pixels on the ground."""

import math

import numpy as np

from ..errors import InputError


def area_unit(grid):
    """The name of the unit whose square the pixel area is in, and its length in metres (None when unknown).

    In a coordinate system in degrees areas are geodesic and in square metres.
    """
    reference = grid.spatial_reference()
    if reference is None:
        return "unit", None
    if reference.IsGeographic():
        return "metre", 1.0
    return reference.GetLinearUnitsName() or "unit", reference.GetLinearUnits()


def is_geographic(grid):
    """Whether coordinates are degrees of longitude and latitude."""
    reference = grid.spatial_reference()
    return reference is not None and bool(reference.IsGeographic())


def geodesic_row_areas(grid, name):
    """The area of one pixel of each row on the ellipsoid, in square millimetres.

    The area between two parallels and two meridians is exact (Snyder 1987, Map Projections: A Working Manual,
    equation 3-12 for the authalic latitude). Whole square millimetres make sums independent of their order.

    Args:
        grid: a `Grid` in degrees, not rotated.
        name: what messages call the raster.
    Returns:
        int64 ndarray (rows,).
    """
    _, width, row_rotation, y0, col_rotation, height = grid.transform
    if row_rotation or col_rotation:
        raise InputError("{raster} is a rotated grid in degrees, whose areas are not supported; "
                         "bring it to a projected coordinate system first.", raster=name)
    reference = grid.spatial_reference()
    semi_major, semi_minor = reference.GetSemiMajor(), reference.GetSemiMinor()
    radians = reference.GetAngularUnits()
    edges = np.clip((y0 + height * np.arange(grid.rows + 1)) * radians, -math.pi / 2, math.pi / 2)
    eccentricity = math.sqrt(1 - (semi_minor / semi_major) ** 2)
    sine = np.sin(edges)
    if eccentricity == 0:
        primitive = 2 * sine
    else:
        primitive = sine / (1 - (eccentricity * sine) ** 2) + np.arctanh(eccentricity * sine) / eccentricity
    area = abs(width) * radians * semi_minor ** 2 / 2 * np.abs(np.diff(primitive))
    return np.rint(area * 1e6).astype(np.int64)
