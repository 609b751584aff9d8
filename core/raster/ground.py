"""The places of pixels on the ground."""

import numpy as np

from ..train.positions import Positions


def ground_positions(grid, places):
    """Where the centres of pixels lie.

    Args:
        grid: the `Grid`.
        places: int64 (n,), places in the raster, row by row.
    Returns:
        `Positions` in the unit of the coordinate system; in degrees, on its ellipsoid.
    """
    rows, cols = np.divmod(places, grid.cols)
    x, y = grid.to_world(rows + 0.5, cols + 0.5)
    reference = grid.spatial_reference()
    if reference is None or not reference.IsGeographic():
        return Positions(x, y)
    radians = reference.GetAngularUnits()
    return Positions(x * radians, y * radians, (reference.GetSemiMajor(), reference.GetSemiMinor()))
