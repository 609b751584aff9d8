"""The grid of a raster that is made from features."""

import math

from ..bounds import Bounds
from ..errors import InputError, ParameterError
from ..raster.extent import bounds_in, grid_of_bounds, with_resolution
from ..raster.grid import Grid
from ..raster.lattice import SAME_PLACE
from ..raster.stack import RasterStack
from .read import each_geometry_on

_MOST = 2 ** 31 - 1


def target_grid(features, align_raster, pixel_size, extent, minimum_extent):
    """Chooses the grid.

    Args:
        features: `Features`.
        align_raster: raster whose pixels the grid has, or None.
        pixel_size: side of the pixels in units of the coordinate system, or None for those of the raster.
        extent: `Bounds` that the grid covers, or None: that of the raster, or that of the features.
        minimum_extent: with a raster, cover the features and no more.
    Returns:
        `Grid`
    Raises:
        InputError: the raster cannot be opened, or no feature has a geometry to take the extent from.
        ParameterError: the grid would be too large.
    """
    if align_raster is not None:
        lattice = RasterStack([align_raster], [1]).grid
        if pixel_size is not None:
            lattice = with_resolution(lattice, pixel_size, pixel_size)
        if extent is None and not minimum_extent:
            return _of_possible_size(lattice)
        return _of_possible_size(grid_of_bounds(extent or _bounds_on(features, lattice), lattice))
    lattice = Grid(1, 1, (0.0, pixel_size, 0.0, 0.0, 0.0, -pixel_size), features.crs)
    if extent is None:
        return _of_possible_size(grid_of_bounds(_bounds_on(features, lattice), lattice))
    # Whoever gives an extent without a raster means its corner.
    bounds = bounds_in(extent, features.crs)
    rows, cols = (max(1, math.ceil(size / pixel_size - SAME_PLACE))
                  for size in (bounds.ymax - bounds.ymin, bounds.xmax - bounds.xmin))
    return _of_possible_size(Grid(rows, cols, (bounds.xmin, pixel_size, 0.0, bounds.ymax, 0.0, -pixel_size),
                                  features.crs))


def _bounds_on(features, grid):
    envelopes = [geometry.GetEnvelope() for geometry in each_geometry_on(features, grid, "the raster")
                 if geometry is not None]
    if not envelopes:
        raise InputError("{vector} has no feature with a geometry.", vector=features.name)
    xmin, xmax, ymin, ymax = zip(*envelopes)
    return Bounds(min(xmin), max(xmax), min(ymin), max(ymax))


def _of_possible_size(grid):
    if max(grid.rows, grid.cols) > _MOST:
        raise ParameterError("The raster would have {rows} x {cols} rows and columns, and can have {most} of each; "
                             "take a larger pixel_size or a smaller extent.",
                             rows=grid.rows, cols=grid.cols, most=_MOST)
    return grid
