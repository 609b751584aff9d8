"""One grid for rasters of several."""

from dataclasses import replace
from functools import partial

from ..errors import InputError
from .align import AlignedStack
from .extent import bounds_in, bounds_of, common_window, part, window_of_bounds, with_resolution
from .grid import Window
from .lattice import lattice_step
from .stack import RasterStack


def on_one_grid(sources, which="same", coverage="grid", bounds=None, resampling="nearest", also_nodata=None):
    """The bands of several rasters on one grid.

    Args:
        sources: the rasters.
        which: "same" for rasters that are on one grid already; "first", "finest" or "coarsest" for the raster whose
            grid the others are brought to.
        coverage: "grid" for the ground of that raster, "union" for all that any raster covers, "intersection" for
            what all of them do; pixels at the rim are taken whole.
        bounds: `Bounds` that the grid is cut to, snapped outward to its pixels; None for all of it.
        resampling: how rasters of other grids are brought to it, a key of `RESAMPLING_METHODS`.
        also_nodata: a stored number that means NoData in all rasters besides their own, or None.
    Returns:
        `RasterStack` or `AlignedStack`.
    Raises:
        InputError: grids differ where they must not, or the rasters or the extent have no pixel in common.
    """
    retold = _retelling(also_nodata)
    if which == "same" and bounds is None:
        return RasterStack(sources, retold=retold)
    return AlignedStack(sources, common_grid(sources, which, coverage, bounds), resampling, retold=retold)


def physical_stack(sources, also_nodata=None):
    """A stack of the physical values of all bands of rasters on one grid.

    Args:
        sources, also_nodata: as for `on_one_grid`.
    Returns:
        `RasterStack`
    Raises:
        InputError: a raster cannot be opened, or lies on another grid.
    """
    return RasterStack(sources, physical=True, retold=_retelling(also_nodata))


def _retelling(also_nodata):
    return None if also_nodata is None else partial(_with_nodata, also_nodata)


def _with_nodata(number, info):
    return replace(info, also_nodata=number)


def common_grid(sources, which="same", coverage="grid", bounds=None, like=None, resolution=None):
    """The grid that rasters of several are brought to.

    Args:
        sources, which, coverage, bounds: as for `on_one_grid`.
        like: another raster that gives the grid, in place of one of the sources; None for none.
        resolution: width and height of the pixels in units of the coordinate system, or None for those of the raster
            that gives the grid.
    Returns:
        `Grid`
    Raises:
        InputError: as for `on_one_grid`.
    """
    if like is not None:
        grids = [RasterStack([source]).grid for source in sources]
        grid = RasterStack([like]).grid
    elif which == "same":
        grid = RasterStack(sources).grid
        grids = [grid]
    else:
        grids = [RasterStack([source]).grid for source in sources]
        grid = chosen_grid(grids, which)
    if resolution is not None:
        grid = with_resolution(grid, *resolution)
    if coverage != "grid":
        grid = part(grid, covered_by([window_on(grid, other) for other in grids], coverage, sources))
    if bounds is not None:
        grid = part(grid, common_window(window_of_bounds(bounds, grid), grid, like or sources[0]))
    return grid


def window_on(grid, other):
    """The `Window` of a grid, continued beyond its edges, that another covers, snapped outward to whole pixels."""
    step = lattice_step(grid, other)
    return window_of_bounds(bounds_of(other), grid) if step is None else step.window_on_first


def chosen_grid(grids, which):
    """The "first" of some grids, or that with the "finest" or the "coarsest" pixels."""
    if which == "first":
        return grids[0]
    sizes = [_pixel_area(grid, grids[0].crs) for grid in grids]
    return grids[sizes.index(min(sizes) if which == "finest" else max(sizes))]


def _pixel_area(grid, crs):
    """Area of a pixel in a coordinate system, for comparison: that of the box around the grid, shared by its pixels."""
    if not grid.crs or not crs:
        return grid.pixel_area
    here, there = bounds_of(grid), bounds_in(bounds_of(grid), crs)
    return grid.pixel_area * _area(there) / _area(here)


def _area(bounds):
    return (bounds.xmax - bounds.xmin) * (bounds.ymax - bounds.ymin)


def covered_by(windows, coverage, sources):
    """The window that holds all of some windows ("union"), or what they share ("intersection").

    Raises:
        InputError: they share nothing; `sources` are their rasters.
    """
    outer, inner = (min, max) if coverage == "union" else (max, min)
    row0, col0 = outer(w.row for w in windows), outer(w.col for w in windows)
    row1, col1 = inner(w.row + w.rows for w in windows), inner(w.col + w.cols for w in windows)
    if row0 >= row1 or col0 >= col1:
        raise InputError("{rasters} have no pixel in common.", rasters=", ".join(sources))
    return Window(row0, col0, row1 - row0, col1 - col0)
