"""The one Processing algorithm: it shows and runs any tool."""

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, ToolError
from ..core.packages import missing_packages, option_without_package
from ..core.spec import numbered
from .destinations import (
    forget_destinations,
    forget_unwritten,
    named_destinations,
    outputs_of,
    take_destinations,
)
from .drawing import png_of_svg
from .feedback import FeedbackMessages, FeedbackProgress
from .given import Given
from .help import help_url, short_help
from .i18n import UserLanguage, sentence, tr
from .icons import icon_of
from .layers import read_features, table_header
from .packages import what_to_install
from .parameters import definition, layers_output, result_output
from .styles import style_results
from .values import completed, input_values


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
        return numbered(self.tool.group, tr(self.tool.group))

    def groupId(self):
        return "".join(filter(str.isalnum, self.tool.group.lower()))

    def tags(self):
        # The English words too: the field's terms are often known by them.
        return list(dict.fromkeys([*map(tr, self.tool.tags), *self.tool.tags]))

    def shortDescription(self):
        return tr(self.tool.summary)

    def shortHelpString(self):
        return short_help(self.tool)

    def helpUrl(self):
        return help_url(self.tool)

    def icon(self):
        return QIcon(icon_of(self.tool))

    def svgIconPath(self):
        return icon_of(self.tool)

    def initAlgorithm(self, configuration=None):
        for parameter in self.tool.parameters:
            self.addParameter(definition(parameter, self.tool))
        for output in self.tool.outputs:
            if getattr(output, "holds", ""):
                self.addOutput(layers_output(output))
        for result in self.tool.results:
            self.addOutput(result_output(result))

    def canExecute(self):
        missing = missing_packages(self.tool)
        return not missing, what_to_install(self.tool, missing) if missing else ""

    def checkParameterValues(self, parameters, context):
        given = Given(self, parameters, context, _header)
        try:
            values = self.tool.bind({**input_values(self.tool, given), **named_destinations(self.tool, given)})
        except ToolError as error:
            return False, sentence(error, self.tool)
        except QgsProcessingException as error:
            return False, str(error)
        option = option_without_package(self.tool, values)
        if option is not None:
            return False, what_to_install(self.tool, missing_packages(option), option)
        return super().checkParameterValues(completed(self.tool, given), context)

    def prepareAlgorithm(self, parameters, context, feedback):
        try:
            self._inputs = input_values(self.tool, Given(self, parameters, context, _later))
            self._session = self._application_session.current()
        except ToolError as error:
            raise QgsProcessingException(sentence(error, self.tool)) from error
        return True

    def processAlgorithm(self, parameters, context, feedback):
        given, paths = Given(self, parameters, context, _later), {}
        try:
            inputs = self._with_features(given, feedback.isCanceled)
            paths = take_destinations(self.tool, given)
            result = self._session.run(self.tool, {**inputs, **paths}, progress=FeedbackProgress(feedback),
                                       is_cancelled=feedback.isCanceled, messages=FeedbackMessages(feedback),
                                       tr=UserLanguage(self.tool), draw=png_of_svg)
        except Exception as error:
            forget_destinations(paths, context)
            if isinstance(error, Cancelled):
                feedback.pushInfo(sentence(error, self.tool))
                return {}
            if isinstance(error, ToolError):
                raise QgsProcessingException(sentence(error, self.tool)) from error
            raise
        forget_unwritten(self.tool, paths, result, context)
        style_results(result, paths, context)
        return outputs_of(self.tool, paths, result)

    def _with_features(self, given, is_cancelled):
        return {name: read_features(given.feature_source(self.tool.parameter(name)), is_cancelled)
                if value is _LATER else value for name, value in self._inputs.items()}


# Stands for a vector layer between the threads: sources are made where their features are read.
_LATER = object()


def _later(given, parameter):
    return _LATER


def _header(given, parameter):
    return table_header(given.feature_source(parameter))
