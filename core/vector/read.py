"""Vector layers read into plain features, in the coordinate system of a raster."""

from osgeo import gdal, ogr, osr

from ..errors import InputError
from ..language import listed
from ..raster.gdalio import gdal_calls
from ..raster.grid import crs_name, spatial_reference
from .features import Features


def read_features(source):
    """Reads all features of a layer.

    Args:
        source: `Features`, or a path; "path|layername=NAME|subset=EXPRESSION" as QGIS writes it names a layer of a
            file and filters it.
    Returns:
        `Features`.
    Raises:
        InputError: the file or the layer cannot be read.
    """
    if isinstance(source, Features):
        return source
    # An expression may hold the bar itself, and stands last.
    place, *subset = source.split("|subset=", 1)
    path, *options = place.split("|")
    options = dict(option.partition("=")[::2] for option in options)
    with gdal_calls() as failures:
        dataset = failures.attempt(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        if dataset is None:
            raise InputError("{vector} cannot be opened as a vector layer: {reason}.",
                             vector=path, reason=failures.reason())
        layer = _layer(dataset, path, options)
        if subset and failures.attempt(layer.SetAttributeFilter, subset[0]) != ogr.OGRERR_NONE:
            raise InputError("The filter of {vector} is not valid: {reason}.", vector=path, reason=failures.reason())
        features = _features(layer, path)
        if failures:
            raise InputError("{vector} cannot be read: {reason}.", vector=path, reason=failures.reason())
        return features


def is_layer(source):
    """Whether a source is a vector layer rather than a raster.

    Raises:
        InputError: it is neither.
    """
    if isinstance(source, Features) or "|" in source:
        return True
    with gdal_calls() as failures:
        if failures.attempt(gdal.OpenEx, source, gdal.OF_RASTER) is not None:
            return False
        if failures.attempt(gdal.OpenEx, source, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR) is None:
            raise InputError("{source} cannot be opened as a raster or a vector layer: {reason}.",
                             source=source, reason=failures.reason())
    return True


def _layer(dataset, path, options):
    if "layername" in options:
        layer = dataset.GetLayerByName(options["layername"])
    else:
        layer = dataset.GetLayer(int(options.get("layerid", 0)))
    if layer is None:
        names = [dataset.GetLayer(n).GetName() for n in range(dataset.GetLayerCount())]
        raise InputError("{vector} has no layer {layer}; it has {names}.", vector=path,
                         layer=options.get("layername", options.get("layerid", 0)), names=listed(names))
    return layer


def _features(layer, path):
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
    fields = {name: [] for name in names}
    geometries = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is not None:
            geometry = geometry.GetLinearGeometry()
            geometry.FlattenTo2D()
        geometries.append(None if geometry is None or geometry.IsEmpty() else bytes(geometry.ExportToWkb()))
        for number, name in enumerate(names):
            fields[name].append(feature.GetField(number) if feature.IsFieldSetAndNotNull(number) else None)
    return Features(_crs(layer), tuple(geometries), fields, path)


def _crs(layer):
    """WKT, "" for none: a GeoPackage then says that it is undefined."""
    reference = layer.GetSpatialRef()
    if reference is None or reference.GetName().startswith("Undefined "):
        return ""
    return reference.ExportToWkt()


def geometries_on(features, grid, name, pieces=0):
    """The geometries of features in the coordinate system of a grid.

    Args:
        features: `Features`.
        grid: the `Grid`; where either has no coordinate system, the coordinates are taken as they are.
        name: what messages call the raster.
        pieces: edges that are brought to another system are cut first, so that they bend there as they should: into
            pieces no longer than this part of the geometry's size; 0 moves the vertices alone.
    Returns:
        A list of OGR geometries, None for a feature without one.
    Raises:
        InputError: a geometry cannot be brought into that system.
    """
    return list(each_geometry_on(features, grid, name, pieces))


def each_geometry_on(features, grid, name, pieces=0):
    """As `geometries_on`, one geometry after another."""
    target, source = grid.spatial_reference(), spatial_reference(features.crs)
    move = None
    if target is not None and source is not None and not target.IsSame(source):
        move = osr.CoordinateTransformation(source, target)
    for wkb in features.geometries:
        geometry = None if wkb is None else ogr.CreateGeometryFromWkb(wkb)
        if geometry is not None and move is not None:
            if pieces:
                _cut_edges(geometry, pieces)
            with gdal_calls() as failures:
                if failures.attempt(geometry.Transform, move) != ogr.OGRERR_NONE:
                    raise InputError("{vector} in {source} cannot be brought to {target} of {raster}: {reason}.",
                                     vector=features.name, source=crs_name(features.crs), target=crs_name(grid.crs),
                                     raster=name, reason=failures.reason())
        yield geometry


def _cut_edges(geometry, pieces):
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    size = max(xmax - xmin, ymax - ymin)
    if size > 0:
        geometry.Segmentize(size / pieces)
