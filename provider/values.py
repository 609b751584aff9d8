"""The table from the kinds of the spec to what a run was given in Processing."""

from numbers import Real

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..core import spec
from ..core.bounds import Bounds, Position
from ..core.errors import InputError
from .layers import raster_path
from .naming import default_value, list_text, parameter_name

_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def input_values(tool, given):
    """The raw values of the inputs by the spec's names; what was not given is left out.

    Args:
        tool: the `Tool`.
        given: `Given`.
    Raises:
        ToolError: a layer that the engine cannot read.
        QgsProcessingException: a layer that does not exist.
    """
    return {parameter.name: _READERS[type(parameter)](given, parameter)
            for parameter in tool.inputs if given.raw(parameter) is not None or _follows(parameter, tool, given)}


def _follows(parameter, tool, given):
    """Whether a parameter has a value without being given: the names of rasters are those of their layers."""
    return isinstance(parameter, spec.RasterNames) and given.raw(tool.parameter(parameter.parent)) is not None


def completed(tool, given):
    """The parameters as Processing's own check takes them: defaults filled in, keys of choices as positions."""
    parameters = dict(given.parameters)
    for parameter in tool.inputs:
        name, raw = parameter_name(parameter), given.raw(parameter)
        if raw is None and default_value(parameter) is not None:
            parameters[name] = default_value(parameter)
        elif isinstance(parameter, spec.Choice) and raw is not None:
            parameters[name] = parameter.keys.index(parameter.check(_choice(given, parameter)))
        elif isinstance(parameter, spec.Choices) and raw is not None:
            parameters[name] = [parameter.keys.index(key) for key in parameter.check(_choices(given, parameter))]
        elif isinstance(parameter, spec.Numbers) and isinstance(raw, (list, tuple)):
            parameters[name] = list_text(raw)
        elif isinstance(parameter, spec.RasterOrVector) and isinstance(raw, QgsProcessingFeatureSourceDefinition):
            # Processing takes a selection for a feature source alone.
            parameters[name] = raw.source
    return parameters


def _raster(given, parameter):
    layer = given.evaluated("parameterAsRasterLayer", parameter)
    if layer is None:
        given.refuse_layer("invalidRasterError", parameter)
    return raster_path(layer)


def _rasters(given, parameter):
    raw = given.raw(parameter)
    layers = given.evaluated("parameterAsLayerList", parameter)
    # Processing leaves out silently what it cannot open.
    for item in raw if isinstance(raw, (list, tuple)) else ():
        if not isinstance(item, QgsMapLayer) and not QgsProcessingUtils.mapLayerFromString(str(item), given.context):
            raise InputError("{name}: {layer} cannot be opened as a raster layer.", name=parameter.name, layer=item)
    if not layers:
        given.refuse_layer("invalidRasterError", parameter)
    return [raster_path(layer) for layer in layers]


def _raster_names(given, parameter):
    if given.raw(parameter) is not None:
        return _list(given, parameter)
    layers = given.algorithm.parameterAsLayerList(given.parameters, parameter.parent.upper(), given.context)
    return [layer.name() for layer in layers]


def _vector(given, parameter):
    return given.read_vector(given, parameter)


def _raster_or_vector(given, parameter):
    if isinstance(given.raw(parameter), QgsProcessingFeatureSourceDefinition):
        return given.read_vector(given, parameter)
    layer = given.evaluated("parameterAsLayer", parameter)
    if layer is None:
        given.refuse_layer("invalidSourceError", parameter)
    return given.read_vector(given, parameter) if isinstance(layer, QgsVectorLayer) else raster_path(layer)


def _number(given, parameter):
    raw = given.raw(parameter)
    if isinstance(raw, Real):
        return raw
    if isinstance(raw, str):
        try:
            number = float(raw)
        except ValueError:
            return raw
    else:
        number = given.evaluated("parameterAsDouble", parameter)
    return int(number) if number.is_integer() else number


def _choice(given, parameter):
    raw = given.raw(parameter)
    if not isinstance(raw, (int, str)):
        raw = given.evaluated("parameterAsEnum", parameter)
    return _key(raw, parameter)


def _choices(given, parameter):
    raw = given.raw(parameter)
    if isinstance(raw, str):
        raw = raw.replace(";", ",").split(",")
    elif not isinstance(raw, (list, tuple)):
        raw = given.evaluated("parameterAsEnums", parameter)
    return [_key(str(item).strip(), parameter) for item in raw]


def _key(raw, parameter):
    """A key by its position, or, where that is no position, the key itself: the text "8" may be either."""
    position = int(raw) if str(raw).isdigit() else -1
    return parameter.keys[position] if 0 <= position < len(parameter.keys) else str(raw)


def _list(given, parameter):
    raw = given.raw(parameter)
    return raw if isinstance(raw, (list, tuple, Real)) else _text(given, parameter)


def _rows(given, parameter):
    """A matrix of Processing is a list of its cells; a text with commas alone is too."""
    raw, width = given.raw(parameter), len(parameter.columns)
    if isinstance(raw, str):
        if any(mark in raw for mark in ";|\n"):
            return raw
        raw = raw.split(",")
    cells = raw if isinstance(raw, (list, tuple)) else given.evaluated("parameterAsMatrix", parameter)
    if any(isinstance(cell, (list, tuple)) for cell in cells) or len(cells) % width:
        return cells
    return [cells[start:start + width] for start in range(0, len(cells), width)]


def _extent(given, parameter):
    rectangle = given.evaluated("parameterAsExtent", parameter)
    if rectangle.isEmpty():
        return str(given.raw(parameter))
    crs = _crs_text(given.evaluated("parameterAsExtentCrs", parameter))
    return Bounds(rectangle.xMinimum(), rectangle.xMaximum(), rectangle.yMinimum(), rectangle.yMaximum(), crs)


def _point(given, parameter):
    raw = given.raw(parameter)
    if isinstance(raw, str):
        # Where Processing cannot read it, it takes the origin.
        return raw
    point = given.evaluated("parameterAsPoint", parameter)
    return Position(point.x(), point.y(), _crs_text(given.evaluated("parameterAsPointCrs", parameter)))


def _crs(given, parameter):
    return _crs_text(given.evaluated("parameterAsCrs", parameter)) or str(given.raw(parameter))


def _crs_text(crs):
    if not crs.isValid():
        return ""
    return crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def _file(given, parameter):
    return given.evaluated("parameterAsFile", parameter)


def _boolean(given, parameter):
    raw = given.raw(parameter)
    if isinstance(raw, str):
        return _BOOLEANS.get(raw.strip().lower(), raw)
    return given.evaluated("parameterAsBoolean", parameter)


def _text(given, parameter):
    return given.evaluated("parameterAsString", parameter)


def _class_numbers(given, parameter):
    raw = given.raw(parameter)
    return raw if isinstance(raw, dict) else _text(given, parameter)


_READERS = {
    spec.Raster: _raster,
    spec.Rasters: _rasters,
    spec.RasterNames: _raster_names,
    spec.Vector: _vector,
    spec.RasterOrVector: _raster_or_vector,
    spec.Band: _number,
    spec.Field: _text,
    spec.Number: _number,
    spec.Choice: _choice,
    spec.Boolean: _boolean,
    spec.ClassNumbers: _class_numbers,
    spec.Numbers: _list,
    spec.Bands: _list,
    spec.Fields: _list,
    spec.Choices: _choices,
    spec.Names: _choices,
    spec.Rows: _rows,
    spec.Extent: _extent,
    spec.Point: _point,
    spec.Crs: _crs,
    spec.File: _file,
    spec.Folder: _file,
    spec.Text: _text,
}
