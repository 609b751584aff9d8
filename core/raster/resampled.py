"""The grid and the stack of rasters that are resampled."""

from .align import AlignedStack
from .common_grid import window_on
from .extent import part, pixel_size, reprojected, with_resolution, wkt_of
from .grid import same_crs
from .resampling import follows_scale
from .stack import RasterStack


def resampled_grid(grid, name, crs=None, resolution=None, factor=None):
    """A grid that covers another with other pixels.

    Args:
        grid: the `Grid`.
        name: what messages call its raster.
        crs: coordinate system that GDAL understands; None stays in the grid's own.
        resolution: (width, height) of the new pixels in units of that system; None keeps the size, in another system
            about the size on the ground.
        factor: the pixels become so many times as large.
    Raises:
        InputError: the grid has no coordinate system to leave, or cannot be brought to the other.
    """
    if crs is not None and not (grid.crs and same_crs(grid.crs, wkt_of(crs))):
        if resolution is not None:
            return reprojected(grid, crs, name, *resolution)
        grid = reprojected(grid, crs, name)
    if resolution is None:
        resolution = [size * (factor or 1) for size in pixel_size(grid)]
    return with_resolution(grid, *resolution)


def grid_aligned_to(grid, target, same_extent):
    """The grid of the pixels of a target, on its own ground or, snapped outward, on that of another grid."""
    return target if same_extent else part(target, window_on(target, grid))


def resampled_stack(sources, grid, method):
    """Rasters resampled to a grid: of stored numbers where that is the same, otherwise with scale and offset applied.

    Returns:
        `AlignedStack`
    """
    bands = RasterStack(sources).bands
    return AlignedStack(sources, grid, method, physical=not all(follows_scale(method, band) for band in bands))
