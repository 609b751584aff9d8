"""Polygons of a layer: which there are, made valid, joined by class, and laid on a grid."""

from osgeo import ogr

from ..coverage.outlines import Outlines
from ..coverage.wkb import polygon_rings
from ..errors import InputError
from ..raster.gdalio import gdal_calls
from .classes import column
from .features import Features
from .read import each_geometry_on

_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon)


def require_polygons(features):
    """Raises `InputError` where a feature has a geometry that is no polygon."""
    for wkb in features.geometries:
        kind = None if wkb is None else ogr.GT_Flatten(ogr.CreateGeometryFromWkb(wkb).GetGeometryType())
        if kind is not None and kind not in _POLYGONS:
            raise InputError("{vector} must hold polygons; it holds {kind}.", vector=features.name,
                             kind=ogr.GeometryTypeToName(kind))


def outlines_on(features, grid, raster):
    """The `Outlines` of polygons on a grid; one that crosses itself is made valid, one without geometry is empty.

    Args:
        features: `Features` of polygons.
        grid: the `Grid`.
        raster: what messages call the raster.
    Raises:
        InputError: a polygon cannot be brought into the coordinate system of the grid.
    """
    try:
        return Outlines.of(_rings_on(geometry, grid) for geometry in each_geometry_on(features, grid, raster))
    except ValueError:
        raise InputError("{vector} has coordinates that are no finite numbers on {raster}; check its geometries and "
                         "its coordinate system.", vector=features.name, raster=raster) from None


def _rings_on(geometry, grid):
    rings = []
    if geometry is not None:
        for is_hole, points in polygon_rings(bytes(_valid(geometry).ExportToWkb())):
            rings.append((is_hole, *grid.to_pixel(points[:, 0], points[:, 1])))
    return rings


def joined_by_value(features, field):
    """One feature for each value of a field, in ascending order, its polygons united.

    Args:
        features: `Features` of polygons; those without a value or geometry are left out.
        field: name of the field, the only one of the result.
    Raises:
        InputError: there is no such field, it mixes texts and numbers, or polygons cannot be united.
    """
    by_value = {}
    for value, wkb in zip(column(features, field), features.geometries):
        if value is not None and wkb is not None:
            by_value.setdefault(value, []).append(wkb)
    try:
        values = sorted(by_value)
    except TypeError:
        raise InputError("The field {field} of {vector} must hold either numbers or texts.", field=field,
                         vector=features.name) from None
    united = tuple(_united(by_value[value], features.name, value) for value in values)
    return Features(features.crs, united, {field: values}, features.name)


def _united(wkbs, vector, value):
    if len(wkbs) == 1:
        return wkbs[0]
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for wkb in wkbs:
        geometry = _valid(ogr.CreateGeometryFromWkb(wkb))
        for part in _parts(geometry):
            together.AddGeometry(part)
    with gdal_calls() as failures:
        united = failures.attempt(together.UnionCascaded)
        if united is None:
            raise InputError("The polygons of {value} in {vector} cannot be united: {reason}.", value=value,
                             vector=vector, reason=failures.reason())
    return bytes(united.ExportToWkb())


def _parts(geometry):
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [geometry]
    return [part for number in range(geometry.GetGeometryCount()) for part in _parts(geometry.GetGeometryRef(number))]


def _valid(geometry):
    """The geometry, or where its rings cross, the polygons between them."""
    # GEOS tells as a warning what is wrong.
    with gdal_calls() as failures:
        if geometry.IsValid():
            return geometry
        return failures.attempt(geometry.MakeValid) or geometry
