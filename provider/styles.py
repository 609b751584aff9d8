"""What loaded class maps look like: their names and colours."""

from qgis.core import QgsPalettedRasterRenderer, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtGui import QColor

# Processing does not own its post-processors, and uses them after the run and its algorithm are gone.
_waiting = []


class ClassStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows the classes of a legend with their names and colours; runs in the main thread.

    Args:
        legend: `Legend`.
    """

    def __init__(self, legend):
        super().__init__()
        self.legend = legend

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (QGIS's name)
        layer.setRenderer(class_renderer(self.legend, layer))
        layer.emitStyleChanged()
        layer.triggerRepaint()


def class_renderer(legend, layer):
    """A `QgsPalettedRasterRenderer` of the layer's first band with the classes of a legend."""
    classes = [QgsPalettedRasterRenderer.Class(entry.value, QColor(*entry.colour), entry.name)
               for entry in legend.entries]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def style_results(result, paths, context):
    """Lets Processing style the results that it is going to load.

    Args:
        result: the session's result.
        paths: paths by the spec's output names.
        context: `QgsProcessingContext`.
    """
    for name, legend in result.legends.items():
        if legend and name in paths and context.willLoadLayerOnCompletion(paths[name]):
            _waiting.append(ClassStyle(legend))
            context.layerToLoadOnCompletionDetails(paths[name]).setPostProcessor(_waiting[-1])


def drop_styles():
    """Lets go of the post-processors, when no run can use them any more."""
    _waiting.clear()
