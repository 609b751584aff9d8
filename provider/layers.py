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
    """A feature source as `Features`: plain attribute values, geometries in the source's coordinate system, in the
    order of the features' ids.

    Geometries that OGC calls invalid are taken as they are, as from the command line.

    Args:
        source: `QgsProcessingFeatureSource`; its filter and selection hold.
        is_cancelled: asked for each feature.
    Raises:
        Cancelled: it returned true.
    """
    rows = []
    flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), flags):
        if is_cancelled():
            raise Cancelled()
        rows.append((feature.id(), _wkb(feature.geometry()), [plain_value(value) for value in feature.attributes()]))
    # A selection comes in another order every time.
    rows.sort(key=lambda row: row[0])
    names = [field.name() for field in source.fields()]
    crs = source.sourceCrs()
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
    return Features(wkt, tuple(wkb for _, wkb, _ in rows),
                    {name: [row[2][number] for row in rows] for number, name in enumerate(names)}, source.sourceName())


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
