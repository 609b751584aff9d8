"""What a run was given in Processing, before it is read."""

from dataclasses import dataclass
from typing import Any, Callable, Mapping

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import QVariant

from .naming import parameter_name


@dataclass(frozen=True)
class Given:
    """The parameters of one run as Processing holds them.

    Attributes:
        algorithm, parameters, context: as Processing gives them.
        read_vector: called with this and a parameter of the spec for the value of a vector layer.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: Mapping[str, Any]
    context: QgsProcessingContext
    read_vector: Callable

    def raw(self, parameter):
        """The value of a parameter of the spec before Processing has evaluated it, None when it was not given."""
        value = self.parameters.get(parameter_name(parameter))
        # An emptied widget gives an empty text, and that of a table one empty cell.
        if _is_blank(value) or isinstance(value, list) and all(map(_is_blank, value)):
            return None
        return value

    def evaluated(self, how, parameter):
        """What the algorithm's method of that name, such as "parameterAsString", makes of a parameter."""
        return getattr(self.algorithm, how)(self.parameters, parameter_name(parameter), self.context)

    def feature_source(self, parameter):
        """The `QgsProcessingFeatureSource` of a parameter.

        Raises:
            QgsProcessingException: there is no such vector layer.
        """
        source = self.evaluated("parameterAsSource", parameter)
        if source is None:
            self.refuse_layer("invalidSourceError", parameter)
        return source

    def refuse_layer(self, how, parameter):
        """Raises Processing's own sentence, by the method of that name, for a layer that does not exist."""
        raise QgsProcessingException(getattr(self.algorithm, how)(dict(self.parameters), parameter_name(parameter)))


def _is_blank(value):
    # Only a null QVariant reaches Python as one.
    return value is None or isinstance(value, QVariant) or isinstance(value, str) and not value.strip()
