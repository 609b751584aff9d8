"""Grids made from grids: united, intersected, snapped to an extent, given another resolution or coordinate system.

All keep to the lattice of a source: its pixels, continued over the whole plane. What sticks out of a pixel by less than
`SAME_PLACE` of its size counts as rounding of whoever wrote it.
"""

import math

from osgeo import gdal, osr

from ..bounds import Bounds
from ..errors import InputError, ParameterError
from .gdalio import gdal_calls
from .grid import Grid, Window, crs_name, same_crs, spatial_reference
from .lattice import SAME_PLACE, lattice_step
from .memory import empty_raster

_EDGE_POINTS = 64
# Positions in pixels this little before an edge are on it: less is the rounding of their computation.
_ON_EDGE = 1e-6


def union(grids, names):
    """The smallest grid on the lattice of the first that holds all of them.

    Args:
        grids: `Grid` objects with pixels of one size at the same places; mirrored ones (south-up) may be among them.
        names: what messages call each.
    Raises:
        InputError: a grid does not share the lattice of the first.
    """
    windows = _windows_on_first(grids, names)
    row0, col0 = min(w.row for w in windows), min(w.col for w in windows)
    row1, col1 = max(w.row + w.rows for w in windows), max(w.col + w.cols for w in windows)
    return part(grids[0], Window(row0, col0, row1 - row0, col1 - col0))


def intersection(grids, names):
    """The grid on the lattice of the first that all of them share; arguments and errors as for `union`.

    Raises:
        InputError: they share no pixel.
    """
    windows = _windows_on_first(grids, names)
    row0, col0 = max(w.row for w in windows), max(w.col for w in windows)
    row1, col1 = min(w.row + w.rows for w in windows), min(w.col + w.cols for w in windows)
    if row0 >= row1 or col0 >= col1:
        raise InputError("{rasters} have no pixel in common.", rasters=", ".join(names))
    return part(grids[0], Window(row0, col0, row1 - row0, col1 - col0))


def part(grid, window):
    """The grid of a window, which may lie beyond the edges of the grid."""
    return Grid(window.rows, window.cols, grid.window_transform(window), grid.crs)


def grid_of_bounds(bounds, grid):
    """The grid on the lattice of another that covers an extent, snapped outward to whole pixels.

    Args:
        bounds: `Bounds`; in another coordinate system its edges are followed, not its corners alone.
        grid: the `Grid` that gives pixel size, places, rotation and coordinate system.
    Raises:
        InputError: the extent cannot be brought into the coordinate system of the grid.
    """
    return part(grid, window_of_bounds(bounds, grid))


def window_of_bounds(bounds, grid):
    """The `Window` of the pixels of a grid, continued beyond its edges, that an extent reaches; as `grid_of_bounds`."""
    bounds = bounds_in(bounds, grid.crs)
    corners = [grid.to_pixel(x, y) for x in (bounds.xmin, bounds.xmax) for y in (bounds.ymin, bounds.ymax)]
    row0, rows = _outward([row for row, _ in corners])
    col0, cols = _outward([col for _, col in corners])
    return Window(row0, col0, rows, cols)


def window_of_position(position, grid, name):
    """The `Window` of the pixel of a grid that a point lies in; on an edge, the later one.

    Args:
        position: `Position`; without a coordinate system its numbers are taken as they are.
        grid: the `Grid`.
        name: what messages call its raster.
    Raises:
        InputError: the point lies beside the grid, or cannot be brought to its coordinate system.
    """
    x, y = position.x, position.y
    if position.crs and grid.crs:
        source = wkt_of(position.crs)
        move = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(grid.crs))
        with gdal_calls() as failures:
            found = failures.attempt(move.TransformPoint, x, y)
        if failures or found is None or not all(map(math.isfinite, found)):
            raise InputError("The point in {source} cannot be brought to {target}: {reason}.", source=crs_name(source),
                             target=crs_name(grid.crs), reason=failures.reason())
        x, y = found[:2]
    row, col = (math.floor(place + _ON_EDGE) for place in grid.to_pixel(x, y))
    if not (0 <= row < grid.rows and 0 <= col < grid.cols):
        raise InputError("The point {point} does not lie on {raster}.", point=str(position), raster=name)
    return Window(row, col, 1, 1)


def common_window(window, grid, name):
    """The part of a window inside a grid.

    Raises:
        InputError: there is none; `name` is the raster's.
    """
    row0, col0 = max(window.row, 0), max(window.col, 0)
    row1, col1 = min(window.row + window.rows, grid.rows), min(window.col + window.cols, grid.cols)
    if row0 >= row1 or col0 >= col1:
        raise InputError("The extent does not meet {raster}.", raster=name)
    return Window(row0, col0, row1 - row0, col1 - col0)


def with_resolution(grid, width, height):
    """A grid with the first corner, rotation and coordinate system of another and pixels of another size.

    It covers the whole of the other; a last row or column of which no pixel would be covered by more than `SAME_PLACE`
    is left out.

    Args:
        width, height: size of the new pixels along rows and along columns, in units of the coordinate system, above 0.
    """
    x0, a, b, y0, d, e = grid.transform
    wider, higher = width / math.hypot(a, d), height / math.hypot(b, e)
    return Grid(_whole(grid.rows / higher), _whole(grid.cols / wider),
                (x0, a * wider, b * higher, y0, d * wider, e * higher), grid.crs)


def pixel_size(grid):
    """Width and height of a pixel in units of the coordinate system, both above 0, along its own sides."""
    _, a, b, _, d, e = grid.transform
    return math.hypot(a, d), math.hypot(b, e)


def reprojected(grid, crs, name, width=None, height=None):
    """A north-up grid in another coordinate system that covers a grid, with pixels of about the same ground size.

    Args:
        grid: the `Grid`.
        crs: coordinate system that GDAL understands.
        name: what messages call the raster of the grid.
        width, height: pixel size in units of that system; the grid then starts at multiples of them. None takes
            GDAL's suggestion, which keeps the number of pixels along the diagonal.
    Raises:
        InputError: the grid has no coordinate system, or cannot be brought to that one.
    """
    target = wkt_of(crs)
    if not grid.crs:
        raise InputError("{raster} has no coordinate system, so it cannot be brought to {target}; assign one first.",
                         raster=name, target=crs_name(target))
    with gdal_calls() as failures:
        warped = failures.attempt(gdal.AutoCreateWarpedVRT, empty_raster(grid), grid.crs, target,
                                  gdal.GRA_NearestNeighbour, 0.0)
        if warped is None:
            raise InputError("{raster} cannot be brought from {source} to {target}: {reason}.", raster=name,
                             source=crs_name(grid.crs), target=crs_name(target), reason=failures.reason())
        suggested = Grid(warped.RasterYSize, warped.RasterXSize, tuple(warped.GetGeoTransform()), target)
    if width is None:
        return suggested
    return grid_of_bounds(bounds_of(suggested), Grid(1, 1, (0.0, width, 0.0, 0.0, 0.0, -height), target))


def bounds_of(grid):
    """The `Bounds` of a grid, in its coordinate system; of a rotated one the box around it."""
    corners = [grid.to_world(row, col) for row in (0, grid.rows) for col in (0, grid.cols)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Bounds(min(xs), max(xs), min(ys), max(ys), grid.crs)


def bounds_in(bounds, crs):
    """An extent in another coordinate system: the box around its edges, poles inside it included.

    Args:
        bounds: `Bounds`; without a coordinate system its numbers are taken as they are.
        crs: coordinate system of the result, "" for none.
    Raises:
        InputError: it cannot be brought there, or crosses the antimeridian there.
    """
    if not bounds.crs or not crs:
        return bounds
    source = wkt_of(bounds.crs)
    if same_crs(source, crs):
        return bounds
    move = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(crs))
    with gdal_calls() as failures:
        found = failures.attempt(move.TransformBounds, bounds.xmin, bounds.ymin, bounds.xmax, bounds.ymax, _EDGE_POINTS)
    names = {"source": crs_name(source), "target": crs_name(crs)}
    if found is None or not all(map(math.isfinite, found)):
        raise InputError("The extent in {source} cannot be brought to {target}: {reason}.", **names,
                         reason=failures.reason())
    xmin, ymin, xmax, ymax = found
    if xmin > xmax:
        raise InputError("The extent in {source} crosses the antimeridian in {target}; cut it there.", **names)
    return Bounds(xmin, xmax, ymin, ymax, crs)


def wkt_of(crs):
    """WKT of a coordinate system in any form that GDAL understands, EPSG:32633, WKT, PROJ, or as the number of EPSG.

    Raises:
        ParameterError: GDAL does not understand it.
    """
    reference = osr.SpatialReference()
    with gdal_calls() as failures:
        if failures.attempt(reference.SetFromUserInput, f"EPSG:{crs}" if crs.isdigit() else crs) != 0:
            raise ParameterError("{crs} is no coordinate system that GDAL knows; write for instance EPSG:32633.",
                                 crs=crs)
        return reference.ExportToWkt()


def _windows_on_first(grids, names):
    windows = []
    for grid, name in zip(grids, names):
        step = lattice_step(grids[0], grid)
        if step is None:
            raise InputError("The pixels of {first} and {second} do not lie at the same places; "
                             "resample one of them to the other first.", first=names[0], second=name)
        windows.append(step.window_on_first)
    return windows


def _outward(positions):
    first = math.floor(min(positions) + SAME_PLACE)
    return first, max(1, math.ceil(max(positions) - SAME_PLACE) - first)


def _whole(count):
    return max(1, math.ceil(count - SAME_PLACE))
