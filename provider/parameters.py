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
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core import spec
from .compat import creation_options_widget
from .destination_parameters import DESTINATION_BUILDERS
from .i18n import tr
from .naming import default_value, label_with_unit, name_and_label, parameter_name

_GEOMETRIES = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
}


def definition(parameter, tool):
    """The Processing parameter of a parameter of the spec.

    A parameter is optional in QGIS exactly when leaving it out means "none"; one with a default value is not, since
    its dialog would then offer "not set" beside the values. Bands and fields are the exception: QGIS does not take
    the default of one that is left out.

    Raises:
        KeyError: a kind that this table does not know.
    """
    made = _BUILDERS[type(parameter)](parameter, tool)
    made.setHelp(tr(parameter.help))
    flags = made.flags()
    if parameter.default is None or isinstance(parameter, (spec.Band, spec.Field)) and not parameter.required:
        flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
    if parameter.advanced:
        flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
    made.setFlags(flags)
    return made


def number_output(result):
    """The Processing output of a number that the tool reports."""
    return QgsProcessingOutputNumber(parameter_name(result), label_with_unit(result))


def _raster(parameter, tool):
    return QgsProcessingParameterRasterLayer(*name_and_label(parameter))


def _rasters(parameter, tool):
    made = QgsProcessingParameterMultipleLayers(*name_and_label(parameter), QgsProcessing.SourceType.TypeRaster)
    if parameter.required:
        made.setMinimumNumberInputs(1)
    return made


def _vector(parameter, tool):
    return QgsProcessingParameterFeatureSource(*name_and_label(parameter),
                                               [_GEOMETRIES[name] for name in parameter.geometries])


def _raster_or_vector(parameter, tool):
    made = QgsProcessingParameterMapLayer(*name_and_label(parameter))
    made.setDataTypes([QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorAnyGeometry])
    return made


def _band(parameter, tool):
    if isinstance(tool.parameter(parameter.parent), spec.Raster):
        return QgsProcessingParameterBand(*name_and_label(parameter), default_value(parameter),
                                          parameter.parent.upper())
    # Processing offers the bands of one raster only; for a list of rasters the number is typed.
    made = QgsProcessingParameterNumber(*name_and_label(parameter), QgsProcessingParameterNumber.Type.Integer,
                                        default_value(parameter))
    made.setMinimum(1)
    return made


def _field(parameter, tool):
    kinds = QgsProcessingParameterField.DataType
    return QgsProcessingParameterField(*name_and_label(parameter), default_value(parameter), parameter.parent.upper(),
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
    labels = [tr(option.label) for option in parameter.options]
    return QgsProcessingParameterEnum(*name_and_label(parameter), labels, False, default_value(parameter))


def _boolean(parameter, tool):
    return QgsProcessingParameterBoolean(*name_and_label(parameter), default_value(parameter))


def _text(parameter, tool):
    made = QgsProcessingParameterString(*name_and_label(parameter), default_value(parameter), parameter.multiline)
    if parameter.name == "creation_options":
        made.setMetadata(creation_options_widget())
    return made


def _class_numbers(parameter, tool):
    return QgsProcessingParameterString(*name_and_label(parameter))


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
    **DESTINATION_BUILDERS,
}
