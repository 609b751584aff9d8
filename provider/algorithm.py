"""The one Processing algorithm: it shows and runs any tool."""

from importlib.util import find_spec

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, ToolError
from .destinations import forget_destinations, named_destinations, outputs_of, take_destinations
from .feedback import FeedbackMessages, FeedbackProgress
from .help import help_url, short_help
from .i18n import sentence, tr
from .icons import ICON
from .layers import read_features, table_header
from .parameters import definition, number_output
from .styles import style_results
from .values import Given, completed, input_values


class ToolAlgorithm(QgsProcessingAlgorithm):
    """A tool in the Processing toolbox.

    Args:
        tool: the `Tool`.
        application_session: `ApplicationSession`.
    """

    def __init__(self, tool, application_session):
        super().__init__()
        self.tool = tool
        self._application_session = application_session
        # Set by prepareAlgorithm for processAlgorithm, which runs in another thread.
        self._session = None
        self._inputs = {}

    def createInstance(self):
        return ToolAlgorithm(self.tool, self._application_session)

    def name(self):
        return self.tool.id

    def displayName(self):
        return tr(self.tool.title)

    def group(self):
        return tr(self.tool.group)

    def groupId(self):
        return "".join(filter(str.isalnum, self.tool.group.lower()))

    def tags(self):
        return [tr(tag) for tag in self.tool.tags]

    def shortDescription(self):
        return tr(self.tool.summary)

    def shortHelpString(self):
        return short_help(self.tool)

    def helpUrl(self):
        return help_url(self.tool)

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):
        return ICON

    def initAlgorithm(self, configuration=None):
        for parameter in self.tool.parameters:
            self.addParameter(definition(parameter, self.tool))
        for number in self.tool.results:
            self.addOutput(number_output(number))

    def canExecute(self):
        missing = [name for name in self.tool.needs if find_spec(name) is None]
        if missing:
            return False, tr("{title} needs the Python package {package}; install it for QGIS's Python (on Debian: "
                             "apt install python3-{package}) and start QGIS again.").format(
                                 title=tr(self.tool.title), package=", ".join(missing))
        return True, ""

    def checkParameterValues(self, parameters, context):
        given = Given(self, parameters, context, table_header)
        try:
            self.tool.bind({**input_values(self.tool, given), **named_destinations(self.tool, given)})
        except ToolError as error:
            return False, sentence(error, self.tool)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(completed(self.tool, given), context)

    def prepareAlgorithm(self, parameters, context, feedback):
        try:
            self._inputs = input_values(self.tool, Given(self, parameters, context, _Postponed))
            self._session = self._application_session.current()
        except ToolError as error:
            raise QgsProcessingException(sentence(error, self.tool)) from error
        return True

    def processAlgorithm(self, parameters, context, feedback):
        paths = {}
        try:
            inputs = {name: value.features(feedback.isCanceled) if isinstance(value, _Postponed) else value
                      for name, value in self._inputs.items()}
            paths = take_destinations(self.tool, Given(self, parameters, context, _Postponed))
            result = self._session.run(self.tool, {**inputs, **paths}, progress=FeedbackProgress(feedback, tr),
                                       is_cancelled=feedback.isCanceled, messages=FeedbackMessages(feedback))
        except Cancelled:
            forget_destinations(paths, context)
            return {}
        except ToolError as error:
            forget_destinations(paths, context)
            raise QgsProcessingException(sentence(error, self.tool)) from error
        style_results(result, paths, context)
        return outputs_of(self.tool, paths, result)


class _Postponed:
    """A vector layer that is found in the thread of the layers, and whose features are read in the thread of the run.

    Args:
        source: `QgsProcessingFeatureSource`.
    """

    def __init__(self, source):
        self._source = source

    def features(self, is_cancelled):
        return read_features(self._source, is_cancelled)
