"""The table from the kinds of outputs of the spec to the destination parameters of Processing."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..core import spec
from .naming import name_and_label


def _raster_output(parameter, tool):
    return _with_choice_to_skip(QgsProcessingParameterRasterDestination(*name_and_label(parameter)), parameter)


def _table_output(parameter, tool):
    made = QgsProcessingParameterVectorDestination(*name_and_label(parameter), QgsProcessing.SourceType.TypeVector)
    return _with_choice_to_skip(made, parameter)


def is_table(definition):
    """Whether a destination parameter is that of a table."""
    return (isinstance(definition, QgsProcessingParameterVectorDestination)
            and definition.dataType() == QgsProcessing.SourceType.TypeVector)


_GEOMETRIES = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
    "": QgsProcessing.SourceType.TypeVectorAnyGeometry,
}


def _vector_output(parameter, tool):
    made = QgsProcessingParameterVectorDestination(*name_and_label(parameter), _GEOMETRIES[parameter.geometry])
    return _with_choice_to_skip(made, parameter)


def _file_output(parameter, tool):
    file_filter = ";;".join(f"{name.upper()} (*.{name})" for name in (parameter.file_type, *parameter.other_types))
    made = QgsProcessingParameterFileDestination(*name_and_label(parameter), file_filter)
    return _with_choice_to_skip(made, parameter)


def _folder_output(parameter, tool):
    return _with_choice_to_skip(QgsProcessingParameterFolderDestination(*name_and_label(parameter)), parameter)


def _with_choice_to_skip(made, parameter):
    made.setCreateByDefault(parameter.required)
    return made


DESTINATION_BUILDERS = {
    spec.RasterOutput: _raster_output,
    spec.VirtualRasterOutput: _raster_output,
    spec.TableOutput: _table_output,
    spec.VectorOutput: _vector_output,
    spec.FileOutput: _file_output,
    spec.FolderOutput: _folder_output,
}
