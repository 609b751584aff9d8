"""Training polygons grown from points."""

import math

from osgeo import ogr

from ..errors import InputError
from ..raster.growing import grow
from .outlines_of_pixels import outline_of
from .read import geometries_on
from .write import write_layer

_OWN = {"pixels": int, "distance": float}


def write_regions(path, features, stack, growth, ctx):
    """Grows a region from every point, and writes it with the attributes of the point.

    Args:
        path: final name.
        features: `Features` of points.
        stack: the `RasterStack`.
        growth: `Growth`.
        ctx: the `Context`; it is warned of points that have no region.
    Returns:
        (number of regions, their pixels in all).
    Raises:
        InputError: the layer holds something else than points, or none lies on data.
    """
    seeds, owners, outside = _seeds(features, stack)
    kinds = {name: _kind(cells) for name, cells in features.fields.items()}
    own = {_free(name, kinds): kind for name, kind in _OWN.items()}
    counts = []

    def rows():
        for place, found in zip(owners, grow(stack, seeds, growth, ctx)):
            if found is not None:
                counts.append(int(found.pixels.sum()))
                cells = [None if cells[place] is None else kind(cells[place])
                         for cells, kind in zip(features.fields.values(), kinds.values())]
                yield outline_of(found.pixels, found.window, stack.grid), (*cells, counts[-1], found.distance)
        if not counts:
            raise InputError("No point of {vector} lies on a pixel of {raster} that is valid in all bands; check the "
                             "coordinate system of both.", vector=features.name, raster=stack.sources[0])

    write_layer(path, {**kinds, **own}, rows(), stack.grid.crs, "polygon", ctx)
    if outside:
        ctx.messages.warning("{count} points lie outside the raster, or have no geometry, and were left out.",
                             count=outside)
    if len(counts) < len(seeds):
        ctx.messages.warning("{count} points lie on NoData and were left out.", count=len(seeds) - len(counts))
    return len(counts), sum(counts)


def point_at(x, y):
    """The WKB of a point."""
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(x), float(y))
    return bytes(point.ExportToWkb())


def _seeds(features, stack):
    """(row, col) of every point on the raster, the number of its feature, and how many points are not on it."""
    seeds, owners, outside = [], [], 0
    for place, geometry in enumerate(geometries_on(features, stack.grid, stack.sources[0])):
        points = [] if geometry is None else _points(geometry, features.name)
        outside += geometry is None
        for x, y in points:
            row, col = map(math.floor, stack.grid.to_pixel(x, y))
            if 0 <= row < stack.grid.rows and 0 <= col < stack.grid.cols:
                seeds.append((row, col))
                owners.append(place)
            else:
                outside += 1
    return seeds, owners, outside


def _points(geometry, name):
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPoint:
        return [(geometry.GetX(), geometry.GetY())]
    if kind == ogr.wkbMultiPoint:
        parts = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())]
        return [(part.GetX(), part.GetY()) for part in parts]
    raise InputError("{vector} must hold points; it holds {kind}.", vector=name, kind=ogr.GeometryTypeToName(kind))


def _kind(cells):
    """The type of a field for its values."""
    present = [cell for cell in cells if cell is not None]
    if present and all(isinstance(cell, int) for cell in present):
        return int
    return float if present and all(isinstance(cell, (int, float)) for cell in present) else str


def _free(name, taken):
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return free
