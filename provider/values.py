"""The table from the kinds of the spec to what a run was given in Processing."""

from numbers import Real

from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsVectorLayer

from ..core import spec
from ..core.errors import InputError
from .layers import raster_path
from .naming import default_value, parameter_name

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
            for parameter in tool.inputs if given.raw(parameter) is not None}


def completed(tool, given):
    """The parameters as Processing's own check takes them: defaults filled in, keys of choices as positions."""
    parameters = dict(given.parameters)
    for parameter in tool.inputs:
        name, raw = parameter_name(parameter), given.raw(parameter)
        if raw is None and default_value(parameter) is not None:
            parameters[name] = default_value(parameter)
        elif isinstance(parameter, spec.Choice) and raw is not None:
            parameters[name] = parameter.keys.index(parameter.check(_choice(given, parameter)))
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


def _vector(given, parameter):
    return given.read_vector(given, parameter)


def _raster_or_vector(given, parameter):
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
    """A key by its position, or, where that is no position, the key itself: the text "8" may be either."""
    raw = given.raw(parameter)
    if not isinstance(raw, (int, str)):
        raw = given.evaluated("parameterAsEnum", parameter)
    position = int(raw) if str(raw).isdigit() else -1
    return parameter.keys[position] if 0 <= position < len(parameter.keys) else str(raw)


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
    spec.Vector: _vector,
    spec.RasterOrVector: _raster_or_vector,
    spec.Band: _number,
    spec.Field: _text,
    spec.Number: _number,
    spec.Choice: _choice,
    spec.Boolean: _boolean,
    spec.ClassNumbers: _class_numbers,
    spec.Text: _text,
}
