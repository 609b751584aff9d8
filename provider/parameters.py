"""The table from the kinds of the spec to the parameters of Processing."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core import spec
from .compat import creation_options_widget
from .destination_parameters import DESTINATION_BUILDERS
from .i18n import tr
from .naming import default_value, label_with_unit, layers_name, name_and_label, parameter_name

_GEOMETRIES = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
    "table": QgsProcessing.SourceType.TypeVector,
}

# QGIS does not take the default of one that is left out.
_UNDEFAULTED = (spec.Band, spec.Bands, spec.Field, spec.Fields)


def definition(parameter, tool):
    """The Processing parameter of a parameter of the spec.

    A parameter is optional in QGIS exactly when leaving it out means "none"; one with a default value is not, since
    its dialog would then offer "not set" beside the values. Bands and fields are the exception.

    Raises:
        KeyError: a kind that this table does not know.
    """
    made = _BUILDERS[type(parameter)](parameter, tool)
    made.setHelp(tr(parameter.help))
    flags = made.flags()
    if parameter.default is None or isinstance(parameter, _UNDEFAULTED) and not parameter.required:
        flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
    if parameter.advanced:
        flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
    made.setFlags(flags)
    return made


def result_output(result):
    """The Processing output of a number or a text that the tool reports."""
    kind = QgsProcessingOutputString if isinstance(result, spec.TextResult) else QgsProcessingOutputNumber
    return kind(parameter_name(result), label_with_unit(result))


def layers_output(parameter):
    """The Processing output of the layers in a folder that the tool fills."""
    return QgsProcessingOutputMultipleLayers(layers_name(parameter), tr(parameter.label))


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


def _bands(parameter, tool):
    if isinstance(tool.parameter(parameter.parent), spec.Raster):
        return QgsProcessingParameterBand(*name_and_label(parameter), default_value(parameter),
                                          parameter.parent.upper(), False, True)
    return QgsProcessingParameterString(*name_and_label(parameter), default_value(parameter))


def _field(parameter, tool):
    kinds = QgsProcessingParameterField.DataType
    made = QgsProcessingParameterField(*name_and_label(parameter), default_value(parameter), parameter.parent.upper(),
                                       kinds.Numeric if parameter.numeric else kinds.Any,
                                       isinstance(parameter, spec.Fields))
    if isinstance(tool.parameter(parameter.parent), spec.RasterOrVector):
        made.setMetadata({"widget_wrapper": {"class": f"{__package__}.field_widget.FieldWidget"}})
    return made


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
    labels = [option.label if isinstance(parameter, spec.Names) else tr(option.label) for option in parameter.options]
    several = isinstance(parameter, spec.Choices)
    return QgsProcessingParameterEnum(*name_and_label(parameter), labels, several, default_value(parameter))


def _boolean(parameter, tool):
    return QgsProcessingParameterBoolean(*name_and_label(parameter), default_value(parameter))


def _text(parameter, tool):
    made = QgsProcessingParameterString(*name_and_label(parameter), default_value(parameter), parameter.multiline)
    if parameter.name == "creation_options":
        made.setMetadata(creation_options_widget())
    return made


def _list(parameter, tool):
    return QgsProcessingParameterString(*name_and_label(parameter), default_value(parameter))


def _rows(parameter, tool):
    return QgsProcessingParameterMatrix(*name_and_label(parameter), 3, False, [tr(c) for c in parameter.columns],
                                        default_value(parameter))


def _extent(parameter, tool):
    return QgsProcessingParameterExtent(*name_and_label(parameter))


def _point(parameter, tool):
    return QgsProcessingParameterPoint(*name_and_label(parameter))


def _crs(parameter, tool):
    return QgsProcessingParameterCrs(*name_and_label(parameter), default_value(parameter))


def _file(parameter, tool):
    made = QgsProcessingParameterFile(*name_and_label(parameter))
    if parameter.extensions:
        endings = " ".join(f"*.{extension}" for extension in parameter.extensions)
        made.setFileFilter(f"{', '.join(parameter.extensions).upper()} ({endings});;{tr('All files')} (*)")
    return made


def _folder(parameter, tool):
    return QgsProcessingParameterFile(*name_and_label(parameter), QgsProcessingParameterFile.Behavior.Folder)


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
    spec.ClassNumbers: _list,
    spec.Numbers: _list,
    spec.Bands: _bands,
    spec.Fields: _field,
    spec.Choices: _choice,
    spec.Names: _choice,
    spec.Rows: _rows,
    spec.Extent: _extent,
    spec.Point: _point,
    spec.Crs: _crs,
    spec.File: _file,
    spec.Folder: _folder,
    spec.RasterNames: _list,
    spec.Text: _text,
    **DESTINATION_BUILDERS,
}
