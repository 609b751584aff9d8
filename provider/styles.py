"""What loaded results look like: names and colours of class maps, and forms of layers that are to be edited."""

from qgis.core import QgsEditorWidgetSetup, QgsPalettedRasterRenderer, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtGui import QColor

from .compat import save_default_style

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


class EditForm(QgsProcessingLayerPostProcessorInterface):
    """Lets the fields of a layer be filled in from lists; runs in the main thread.

    Args:
        value_maps: field → (value → what the form shows).
    """

    def __init__(self, value_maps):
        super().__init__()
        self.value_maps = value_maps

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (QGIS's name)
        for field, shown in self.value_maps.items():
            choices = [{text: str(value)} for value, text in shown.items()]
            setup = QgsEditorWidgetSetup("ValueMap", {"map": choices})
            layer.setEditorWidgetSetup(layer.fields().indexOf(field), setup)
        # In a GeoPackage the form stays with the layer.
        if layer.source().split("|")[0].lower().endswith(".gpkg"):
            save_default_style(layer)


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
    styles = [(name, ClassStyle(legend)) for name, legend in result.legends.items() if legend]
    styles += [(name, EditForm(value_maps)) for name, value_maps in result.value_maps.items()]
    for name, style in styles:
        if name in paths and context.willLoadLayerOnCompletion(paths[name]):
            _waiting.append(style)
            context.layerToLoadOnCompletionDetails(paths[name]).setPostProcessor(style)


def drop_styles():
    """Lets go of the post-processors, when no run can use them any more."""
    _waiting.clear()
