"""Destinations of Processing as paths for the engine, and what Processing is told of them afterwards."""

from qgis.core import QgsProcessing, QgsProcessingOutputLayerDefinition, QgsProperty

from ..core import spec
from .naming import layers_name, parameter_name

_METHODS = {
    spec.RasterOutput: "parameterAsOutputLayer",
    spec.VirtualRasterOutput: "parameterAsOutputLayer",
    spec.TableOutput: "parameterAsOutputLayer",
    spec.VectorOutput: "parameterAsOutputLayer",
    spec.FileOutput: "parameterAsFileOutput",
    spec.FolderOutput: "parameterAsFileOutput",
}


def named_destinations(tool, given):
    """The destinations as they can be known before a run, by the spec's names; a temporary one gets a stand-in."""
    named = {}
    for output in tool.outputs:
        text = _text(given.raw(output), given.context)
        if text == QgsProcessing.TEMPORARY_OUTPUT or output.required and not text:
            text = output.name + output.extension
        named[output.name] = text or None
    return named


def _text(value, context):
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value


def take_destinations(tool, given):
    """The paths to write, by the spec's names; None for an optional output that is skipped.

    From here on Processing means to load those that the user wants to see.
    """
    paths = {}
    for output in tool.outputs:
        path = given.evaluated(_METHODS[type(output)], output) or None
        if path is not None:
            paths[output.name] = output.check(path)
            _load_from(path, paths[output.name], given.context)
    return paths


def _load_from(announced, path, context):
    """Lets Processing load the file under the name it really has, with the extension that was left out."""
    waiting = context.layersToLoadOnCompletion()
    if path != announced and announced in waiting:
        waiting[path] = waiting.pop(announced)
        context.setLayersToLoadOnCompletion(waiting)


def forget_destinations(paths, context):
    """Keeps Processing from loading what was not written."""
    waiting = context.layersToLoadOnCompletion()
    kept = {path: details for path, details in waiting.items() if path not in paths.values()}
    if len(kept) != len(waiting):
        context.setLayersToLoadOnCompletion(kept)


def outputs_of(tool, paths, result):
    """What the algorithm returns: paths, layers of folders, and numbers and texts by Processing's names.

    Args:
        tool: the `Tool`.
        paths: as `take_destinations` gave them.
        result: the session's result; where it has another path than the destination, that is returned.
    """
    asked = [output for output in tool.outputs if output.name in paths and result.paths_of[output.name] is not None]
    outputs = {parameter_name(output): paths[output.name] if isinstance(output, spec.FolderOutput)
               else result.paths_of[output.name] for output in asked}
    outputs.update({layers_name(output): list(result.paths_of[output.name]) for output in asked
                    if getattr(output, "holds", "")})
    outputs.update({parameter_name(number): result.numbers[number.name] for number in tool.results})
    return outputs


def forget_unwritten(tool, paths, result, context):
    """Keeps Processing from loading destinations that the tool left alone."""
    forget_destinations({name: path for name, path in paths.items()
                         if not isinstance(tool.parameter(name), spec.FolderOutput)
                         and result.paths_of[name] != path}, context)
