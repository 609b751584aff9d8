"""The Processing provider."""

from qgis.core import QgsProcessing, QgsProcessingOutputLayerDefinition, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.spec import TableOutput, VectorOutput, VirtualRasterOutput
from ..core.version import VERSION
from . import settings
from .algorithm import ToolAlgorithm
from .application_session import ApplicationSession
from .destination_parameters import is_table
from .icons import ICON
from .styles import drop_styles


class WhiskbroomProvider(QgsProcessingProvider):
    """All tools of the registry, or those given, under the id "whiskbroom".

    Args:
        tools: `Tool`s; None for the registry's.
    """

    def __init__(self, tools=None):
        super().__init__()
        self._tools = tools
        self.application_session = ApplicationSession(settings.read)

    def id(self):
        return "whiskbroom"

    def name(self):
        return "Whiskbroom"

    def longName(self):
        return f"Whiskbroom ({VERSION})"

    def versionInfo(self):
        return VERSION

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):
        return ICON

    def load(self):
        settings.register(ICON)
        self.refreshAlgorithms()
        return True

    def unload(self):
        settings.unregister()
        self.application_session.close()
        drop_styles()

    def loadAlgorithms(self):
        tools = self._tools
        if tools is None:
            from ..algorithms import ALL

            tools = ALL.values()
        for tool in tools:
            self.addAlgorithm(ToolAlgorithm(tool, self.application_session))

    def supportsNonFileBasedOutput(self):
        return False

    def defaultRasterFileExtension(self):
        return "tif"

    def supportedOutputRasterLayerExtensions(self):
        # Of all tools together; each refuses those that it cannot write before it runs.
        return _without_dots(VirtualRasterOutput.extensions)

    def defaultVectorFileExtension(self, hasGeometry=True):
        return "gpkg" if hasGeometry else "csv"

    def supportedOutputVectorLayerExtensions(self):
        return _without_dots(VectorOutput.extensions)

    def supportedOutputTableExtensions(self):
        return _without_dots(TableOutput.extensions)

    def isSupportedOutputValue(self, outputValue, parameter, context):  # noqa: N803 (QGIS's names)
        # QGIS's own takes a table for a layer, and so refuses the formats that it offers for tables itself.
        layer = isinstance(outputValue, QgsProcessingOutputLayerDefinition)
        path = outputValue.sink.staticValue() if layer else outputValue
        if is_table(parameter) and isinstance(path, str) and (
                path == QgsProcessing.TEMPORARY_OUTPUT or path.lower().endswith(TableOutput.extensions)):
            return True, ""
        return super().isSupportedOutputValue(outputValue, parameter, context)


def _without_dots(extensions):
    return [extension.lstrip(".") for extension in extensions]
