"""Vector layers written so that the final name only ever holds a complete file."""

import math
import os
import shutil
import uuid
from contextlib import contextmanager
from functools import partial

from osgeo import gdal, ogr

from ..atomic import as_output_errors, when_complete
from ..errors import OutputError
from ..raster.gdalio import close_dataset, gdal_calls
from ..raster.grid import spatial_reference

_DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}
_GEOMETRIES = {"point": ogr.wkbPoint, "line": ogr.wkbMultiLineString, "polygon": ogr.wkbMultiPolygon,
               "": ogr.wkbUnknown}
_FIELD_TYPES = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}
# Features between two looks at Cancel, and between two commits.
_PER_LOOK, _PER_COMMIT = 256, 1 << 16


def write_layer(path, fields, features, crs, geometry, ctx, style=None):
    """Writes a layer feature by feature; the extension chooses the format.

    Args:
        path: final name: .gpkg, .shp or .geojson.
        fields: mapping of the names of the fields to int, float or str.
        features: iterable of (WKB or None, values in the order of the fields); None and NaN are empty cells. Polygons
            and lines become the parts of multipolygons and multilines.
        crs: coordinate system as WKT, "" for none.
        geometry: "point", "line", "polygon", or "" for any.
        ctx: the `Context`; its record goes into the metadata where the format has a place for it.
        style: the text of a QML document that QGIS is to show the layer by: within a GeoPackage, beside other files.
    Returns:
        The number of features.
    Raises:
        OutputError: the file cannot be written.
    """
    extension = os.path.splitext(path)[1].lower()
    if extension not in _DRIVERS:
        raise OutputError("{path} cannot be written: a vector layer has the extension {known}.",
                          path=path, known=" or ".join(_DRIVERS))
    with _new_files(path) as part, gdal_calls() as failures:
        dataset = failures.attempt(ogr.GetDriverByName(_DRIVERS[extension]).CreateDataSource, part)
        try:
            if dataset is None:
                _refuse(path, failures)
            layer = _layer(dataset, os.path.splitext(os.path.basename(path))[0], fields, crs, geometry, extension,
                           failures)
            if layer is None:
                _refuse(path, failures)
            if extension == ".gpkg":
                failures.attempt(layer.SetMetadata, dict(ctx.record))
            count = _fill(dataset, layer, features, geometry, failures, partial(_require_no, path, failures), ctx)
            if style is not None and extension == ".gpkg":
                failures.attempt(_add_style, dataset, layer, style)
            elif style is not None:
                _write_style_beside(part, style)
        finally:
            layer = None
            if dataset is not None:
                close_dataset(dataset, failures)
            dataset = None
        _require_no(path, failures)
        _require_complete(path, part, count, failures)
    return count


@contextmanager
def _new_files(path):
    """Gives a name in a hidden folder beside ``path``; all that is made there gets its place when the section ends."""
    target, name = os.path.split(os.path.abspath(path))
    folder = os.path.join(target, f".{os.path.splitext(name)[0]}.{uuid.uuid4().hex[:12]}.part")
    remove = partial(shutil.rmtree, folder, ignore_errors=True)
    try:
        with as_output_errors(path):
            os.mkdir(folder)
            yield os.path.join(folder, name)
    except BaseException:
        remove()
        raise
    when_complete(partial(_move, folder, path), remove)


def _move(folder, path):
    """Gives the files their names, the main file last: where it is, the others are."""
    target, name = os.path.split(os.path.abspath(path))
    with as_output_errors(path):
        for file in sorted(os.listdir(folder), key=lambda file: file == name):
            os.replace(os.path.join(folder, file), os.path.join(target, file))
        os.rmdir(folder)


def _layer(dataset, name, fields, crs, geometry, extension, failures):
    options = []
    if extension == ".gpkg":
        taken = {field.lower() for field in fields}
        options = [f"FID={_free('fid', taken)}", f"GEOMETRY_NAME={_free('geom', taken)}"]
    elif extension == ".shp":
        options = ["ENCODING=UTF-8"]
    layer = failures.attempt(dataset.CreateLayer, name, spatial_reference(crs), _GEOMETRIES[geometry], options)
    for field, kind in fields.items() if layer is not None else ():
        failures.attempt(layer.CreateField, ogr.FieldDefn(field, _FIELD_TYPES[kind]))
    return layer


def _free(name, taken):
    number = 1
    while name in taken:
        number += 1
        name = f"{name.rstrip('0123456789_')}_{number}"
    return name


def _fill(dataset, layer, features, geometry, failures, require_no_failures, ctx):
    multi = {"line": ogr.ForceToMultiLineString, "polygon": ogr.ForceToMultiPolygon}.get(geometry)
    definition, count = layer.GetLayerDefn(), 0
    transactions = dataset.TestCapability(ogr.ODsCTransactions)
    if transactions:
        failures.attempt(dataset.StartTransaction)
    for wkb, values in features:
        feature = ogr.Feature(definition)
        if wkb is not None:
            shape = ogr.CreateGeometryFromWkb(wkb)
            feature.SetGeometryDirectly(multi(shape) if multi else shape)
        for position, value in enumerate(values):
            if value is None or (isinstance(value, float) and math.isnan(value)):
                # A field that is not even null is left out of GeoJSON.
                feature.SetFieldNull(position)
            else:
                feature.SetField(position, value)
        failures.attempt(layer.CreateFeature, feature)
        count += 1
        if count % _PER_LOOK == 0:
            ctx.check_cancelled()
            require_no_failures()
        if transactions and count % _PER_COMMIT == 0:
            failures.attempt(dataset.CommitTransaction)
            failures.attempt(dataset.StartTransaction)
    ctx.check_cancelled()
    if transactions:
        failures.attempt(dataset.CommitTransaction)
    return count


def _add_style(dataset, layer, style):
    """Makes a style the layer's default, in the table where QGIS looks for it."""
    values = {"f_table_catalog": "", "f_table_schema": "", "f_table_name": layer.GetName(),
              "f_geometry_column": layer.GetGeometryColumn(), "styleName": layer.GetName(), "styleQML": style,
              "styleSLD": "", "useAsDefault": 1, "description": "", "owner": ""}
    styles = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    for name, value in values.items():
        definition = ogr.FieldDefn(name, ogr.OFTInteger if isinstance(value, int) else ogr.OFTString)
        if isinstance(value, int):
            definition.SetSubType(ogr.OFSTBoolean)
        styles.CreateField(definition)
    # QGIS asks for the latest of several; empty, so that equal runs give equal files.
    styles.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    feature = ogr.Feature(styles.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    styles.CreateFeature(feature)


def _write_style_beside(path, style):
    """QGIS looks for a style of the file's name."""
    with as_output_errors(path), open(os.path.splitext(path)[0] + ".qml", "w", encoding="utf-8") as file:
        file.write(style)


def _require_complete(path, part, count, failures):
    dataset = failures.attempt(gdal.OpenEx, part, gdal.OF_VECTOR)
    found = -1 if dataset is None else dataset.GetLayer(0).GetFeatureCount()
    del dataset
    _require_no(path, failures)
    if found != count:
        raise OutputError("{path} cannot be written: {count} features were given to it and it holds {found}.",
                          path=path, count=count, found=found)


def _require_no(path, failures):
    if failures:
        _refuse(path, failures)


def _refuse(path, failures):
    raise OutputError("{path} cannot be written: {reason}.", path=path, reason=failures.reason())
