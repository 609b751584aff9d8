"""Layers of QGIS as the engine takes them: rasters as GDAL paths, vector layers as plain features."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from ..core.errors import Cancelled, InputError
from ..core.vector.features import Features


def raster_path(layer):
    """What GDAL opens for a raster layer.

    Raises:
        InputError: the layer is no raster, or GDAL alone cannot open what it shows.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise InputError("The layer {layer} is not a raster; choose a raster layer.", layer=layer.name())
    provider = layer.providerType()
    if provider != "gdal":
        raise InputError("The raster layer {layer} comes from the data provider {provider} and not from a file; "
                         "export it as GeoTIFF (Export > Save As…) and use that.", layer=layer.name(),
                         provider=provider)
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    if parts.get("openOptions"):
        raise InputError("The raster layer {layer} is opened with GDAL options ({options}), which are not passed on; "
                         "export it as GeoTIFF (Export > Save As…) and use that.", layer=layer.name(),
                         options=", ".join(parts["openOptions"]))
    return layer.source()


def table_header(source):
    """A feature source as `Features` with its fields and without any feature."""
    return Features("", (), {field.name(): [] for field in source.fields()}, source.sourceName())


def read_features(source, is_cancelled):
    """A feature source as `Features`: plain attribute values, geometries in the source's coordinate system.

    Geometries that OGC calls invalid are taken as they are, as from the command line.

    Args:
        source: `QgsProcessingFeatureSource`; its filter and selection hold.
        is_cancelled: asked for each feature.
    Raises:
        Cancelled: it returned true.
    """
    names = [field.name() for field in source.fields()]
    columns = [[] for _ in names]
    geometries = []
    flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), flags):
        if is_cancelled():
            raise Cancelled()
        geometries.append(_wkb(feature.geometry()))
        for column, value in zip(columns, feature.attributes()):
            column.append(plain_value(value))
    crs = source.sourceCrs()
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
    return Features(wkt, tuple(geometries), dict(zip(names, columns)), source.sourceName())


def _wkb(geometry):
    """Two-dimensional WKB without curves, None for an empty geometry."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    flat = geometry.constGet().segmentize()
    flat.dropZValue()
    flat.dropMValue()
    return bytes(flat.asWkb())


def plain_value(value):
    """An attribute as a Python value: NULL as None, a boolean as 0 or 1, a date or time as ISO text."""
    if value is None or isinstance(value, QVariant):
        # Only a null QVariant reaches Python as one.
        return None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    if isinstance(value, QByteArray):
        return bytes(value)
    return value
