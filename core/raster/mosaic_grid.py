"""The grid that several images are laid on."""

from ..errors import ParameterError
from .common_grid import chosen_grid, covered_by, window_on
from .extent import common_window, part, union, window_of_bounds
from .stack import RasterStack


def images_of(sources, count):
    """The rasters of each image, which has so many in a row.

    Raises:
        ParameterError: some are left over.
    """
    if len(sources) % count:
        raise ParameterError("rasters_per_image must divide the number of rasters; {count} does not divide {rasters}.",
                             count=count, rasters=len(sources))
    return [tuple(sources[start:start + count]) for start in range(0, len(sources), count)]


def mosaic_grid(images, which="same", align_raster=None, bounds=None):
    """The grid over all images.

    Args:
        images: the rasters of each.
        which: "same" where the pixels of all lie at the same places; "first", "finest" or "coarsest" for the image
            that gives size and places of the pixels.
        align_raster: a raster that gives them instead, or None.
        bounds: `Bounds` that the grid is cut to, snapped outward; None for all images.
    Raises:
        InputError: the pixels lie at different places, or the extent meets no image.
    """
    names = [rasters[0] for rasters in images]
    grids = [RasterStack(rasters).grid for rasters in images]
    if align_raster is None and which == "same":
        grid = union(grids, names)
    else:
        lattice = chosen_grid(grids, which) if align_raster is None else RasterStack([align_raster]).grid
        grid = part(lattice, covered_by([window_on(lattice, other) for other in grids], "union", names))
    if bounds is None:
        return grid
    return part(grid, common_window(window_of_bounds(bounds, grid), grid, names[0]))
