"""The widget of a field whose layer may also be a raster: QGIS's own takes QGIS down when it is one."""

from processing.gui.wrappers import WidgetWrapper
from processing.tools import dataobjects
from qgis.core import (
    QgsFieldProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsGui


class FieldWidget(WidgetWrapper):
    """A box with the fields of the layer that is chosen in another widget, empty where that is a raster.

    Args:
        parameter: `QgsProcessingParameterField`.
        dialog: Processing's dialog; that of the modeler gets QGIS's own widget, which looks at no layer.
    """

    def __new__(cls, parameter, dialog, *place, **options):
        if type(dialog).__name__ == "ModelerParametersDialog":
            made = QgsGui.processingGuiRegistry().createModelerParameterWidget(dialog.model, dialog.childId, parameter,
                                                                               dialog.context)
            made.setDialog(dialog)
            return made
        return super().__new__(cls, parameter, dialog, *place, **options)

    def createWidget(self):  # noqa: N802 (Processing's name, as the others)
        self._context = dataobjects.createContext()
        # The box does not own its layer.
        self._layer = None
        box = QgsFieldComboBox()
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        box.setAllowEmptyFieldName(bool(self.parameterDefinition().flags() & optional))
        if self.parameterDefinition().dataType() == QgsProcessingParameterField.DataType.Numeric:
            box.setFilters(QgsFieldProxyModel.Filter.Numeric)
        box.fieldChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        return box

    def postInitialize(self, wrappers):  # noqa: N802
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == self.parameterDefinition().parentLayerParameterName():
                self._take_layer_of(wrapper)
                wrapper.widgetValueHasChanged.connect(self._take_layer_of)

    def _take_layer_of(self, wrapper):
        value = wrapper.parameterValue()
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.valueAsString(self._context.expressionContext())[0]
        named = isinstance(value, str) and value
        layer = QgsProcessingUtils.mapLayerFromString(value, self._context) if named else None
        self._layer = layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None
        self.widget.setLayer(self._layer)

    def setValue(self, value):  # noqa: N802
        self.widget.setField(value or "")

    def value(self):
        return self.widget.currentField() or None
