"""The table from the kinds of the spec to the parameters of Processing."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core import spec
from .i18n import tr

_GEOMETRIES = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
}


def parameter_name(parameter):
    """The name of a parameter or result in Processing."""
    return parameter.name.upper()


def definition(parameter, tool):
    """The Processing parameter of a parameter of the spec.

    A parameter is optional in QGIS exactly when leaving it out means "none"; one with a default value is not, since
    its dialog would then offer "not set" beside the values. A band is the exception: QGIS does not take the default
    of a band that a script or a model leaves out.

    Raises:
        KeyError: a kind that this table does not know.
    """
    made = _BUILDERS[type(parameter)](parameter, tool)
    made.setHelp(tr(parameter.help))
    flags = made.flags()
    if parameter.default is None or isinstance(parameter, spec.Band) and not parameter.required:
        flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
    if parameter.advanced:
        flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
    made.setFlags(flags)
    return made


def number_output(result):
    """The Processing output of a number that the tool reports."""
    return QgsProcessingOutputNumber(parameter_name(result), label_with_unit(result))


def label_with_unit(item):
    """The label, with the unit where there is one."""
    return f"{tr(item.label)} ({tr(item.unit)})" if item.unit else tr(item.label)


def default_value(parameter):
    """A parameter's default as Processing holds it, None where there is none."""
    if parameter.required or parameter.default is None:
        return None
    if isinstance(parameter, spec.Choice):
        return parameter.keys.index(parameter.check(parameter.default))
    return parameter.default


def _basics(parameter):
    return parameter_name(parameter), tr(parameter.label)


def _raster(parameter, tool):
    return QgsProcessingParameterRasterLayer(*_basics(parameter))


def _rasters(parameter, tool):
    made = QgsProcessingParameterMultipleLayers(*_basics(parameter), QgsProcessing.SourceType.TypeRaster)
    if parameter.required:
        made.setMinimumNumberInputs(1)
    return made


def _vector(parameter, tool):
    return QgsProcessingParameterFeatureSource(*_basics(parameter),
                                               [_GEOMETRIES[name] for name in parameter.geometries])


def _raster_or_vector(parameter, tool):
    made = QgsProcessingParameterMapLayer(*_basics(parameter))
    made.setDataTypes([QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorAnyGeometry])
    return made


def _band(parameter, tool):
    if isinstance(tool.parameter(parameter.parent), spec.Raster):
        return QgsProcessingParameterBand(*_basics(parameter), default_value(parameter), parameter.parent.upper())
    # Processing offers the bands of one raster only; for a list of rasters the number is typed.
    made = QgsProcessingParameterNumber(*_basics(parameter), QgsProcessingParameterNumber.Type.Integer,
                                        default_value(parameter))
    made.setMinimum(1)
    return made


def _field(parameter, tool):
    kinds = QgsProcessingParameterField.DataType
    return QgsProcessingParameterField(*_basics(parameter), default_value(parameter), parameter.parent.upper(),
                                       kinds.Numeric if parameter.numeric else kinds.Any)


def _number(parameter, tool):
    kinds = QgsProcessingParameterNumber.Type
    made = QgsProcessingParameterNumber(parameter_name(parameter), label_with_unit(parameter),
                                        kinds.Integer if parameter.integer else kinds.Double,
                                        default_value(parameter))
    if parameter.minimum is not None:
        made.setMinimum(parameter.minimum)
    if parameter.maximum is not None:
        made.setMaximum(parameter.maximum)
    return made


def _choice(parameter, tool):
    return QgsProcessingParameterEnum(*_basics(parameter), [tr(option.label) for option in parameter.options], False,
                                      default_value(parameter))


def _boolean(parameter, tool):
    return QgsProcessingParameterBoolean(*_basics(parameter), default_value(parameter))


def _text(parameter, tool):
    made = QgsProcessingParameterString(*_basics(parameter), default_value(parameter), parameter.multiline)
    if parameter.name == "creation_options":
        made.setMetadata({"widget_wrapper": {"widget_type": "rasteroptions"}})
    return made


def _raster_output(parameter, tool):
    return _with_choice_to_skip(QgsProcessingParameterRasterDestination(*_basics(parameter)), parameter)


def _table_output(parameter, tool):
    made = QgsProcessingParameterVectorDestination(*_basics(parameter), QgsProcessing.SourceType.TypeVector)
    return _with_choice_to_skip(made, parameter)


def _file_output(parameter, tool):
    file_filter = f"{parameter.file_type.upper()} (*.{parameter.file_type})"
    return _with_choice_to_skip(QgsProcessingParameterFileDestination(*_basics(parameter), file_filter), parameter)


def _folder_output(parameter, tool):
    return _with_choice_to_skip(QgsProcessingParameterFolderDestination(*_basics(parameter)), parameter)


def _with_choice_to_skip(made, parameter):
    made.setCreateByDefault(parameter.required)
    return made


def _class_numbers(parameter, tool):
    return QgsProcessingParameterString(*_basics(parameter))


_BUILDERS = {
    spec.Raster: _raster,
    spec.Rasters: _rasters,
    spec.Vector: _vector,
    spec.RasterOrVector: _raster_or_vector,
    spec.Band: _band,
    spec.Field: _field,
    spec.Number: _number,
    spec.Choice: _choice,
    spec.Boolean: _boolean,
    spec.ClassNumbers: _class_numbers,
    spec.Text: _text,
    spec.RasterOutput: _raster_output,
    spec.TableOutput: _table_output,
    spec.FileOutput: _file_output,
    spec.FolderOutput: _folder_output,
}
