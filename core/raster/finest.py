"""Bands of several resolutions read together, on the grid of the smallest pixels."""

from .align import AlignedStack
from .grid import same_crs
from .stack import RasterStack


def on_finest_grid(sources, resampling=None, bands=None):
    """All bands of rasters on one grid.

    Args:
        sources: paths, or other names that GDAL opens.
        resampling: brings rasters on other grids to that of the smallest pixels among those in the coordinate system of
            the first, by this method (see `AlignedStack`); None refuses them.
        bands: as for `RasterStack`.
    Returns:
        `RasterStack`, or `AlignedStack`.
    Raises:
        InputError: a raster cannot be opened, has no such band, or lies on another grid and no method is given.
    """
    if resampling is None:
        return RasterStack(sources, bands)
    grids = [RasterStack([source]).grid for source in sources]
    comparable = [grid for grid in grids if grid.crs == grids[0].crs or
                  grid.crs and grids[0].crs and same_crs(grid.crs, grids[0].crs)]
    finest = min(comparable, key=lambda grid: grid.pixel_area)
    if all(not grid.difference(finest) for grid in grids):
        return RasterStack(sources, bands)
    return AlignedStack(sources, finest, resampling, bands)
