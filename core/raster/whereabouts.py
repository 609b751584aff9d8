"""Where a raster lies, and coordinates brought from one system to another."""

import math

from osgeo import osr

from ..errors import InputError
from .extent import bounds_of, pixel_size, wkt_of
from .gdalio import gdal_calls
from .grid import crs_name, spatial_reference
from .stack import RasterStack


def raster_pixel_size(path):
    """Width and height of a raster's pixels in units of its coordinate system, both above 0, along their own sides.

    Raises:
        InputError: the raster cannot be opened.
    """
    return pixel_size(RasterStack([path], [1]).grid)


def raster_box(path):
    """(left, top, right, bottom) of a raster in its coordinate system, in double precision; of a rotated one the box
    around it.

    Raises:
        InputError: the raster cannot be opened.
    """
    bounds = bounds_of(RasterStack([path], [1]).grid)
    return bounds.xmin, bounds.ymax, bounds.xmax, bounds.ymin


def point_in(x, y, source, target):
    """A point in another coordinate system; x is east or longitude in both, whatever order a system names.

    Args:
        x, y: coordinates.
        source, target: coordinate systems that GDAL understands, such as "EPSG:4326"; a whole number is an EPSG code.
    Returns:
        (x, y)
    Raises:
        ParameterError: a coordinate system is not understood.
        InputError: the point has no place in the other system.
    """
    here, there = (wkt_of(f"EPSG:{crs}" if str(crs).isdecimal() else str(crs)) for crs in (source, target))
    move = osr.CoordinateTransformation(spatial_reference(here), spatial_reference(there))
    with gdal_calls() as failures:
        found = failures.attempt(move.TransformPoint, float(x), float(y))
    if found is None or failures or not all(map(math.isfinite, found[:2])):
        raise InputError("The point {x}, {y} in {source} cannot be brought to {target}: {reason}.", x=x, y=y,
                         source=crs_name(here), target=crs_name(there), reason=failures.reason())
    return found[0], found[1]
