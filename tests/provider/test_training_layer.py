"""The layer that training_layer writes, as QGIS shows and edits it."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

import whiskbroom  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsRenderContext,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

pytestmark = pytest.mark.qgis


@pytest.fixture
def drawn(qgis, write_raster, tmp_path):
    raster = write_raster("a.tif", np.zeros((3, 3), "uint8"))
    with whiskbroom.Session() as session:
        path = session.training_layer(
            input=raster, crs="EPSG:32633",
            classes=[[11, "Chêne d'été", 1, "Forêt", "#ff0080"], [20, "Lac", 2, "Eau", "#0000ff"]],
            output=str(tmp_path / "new.gpkg")).output
    return QgsVectorLayer(path, "new", "ogr")


def test_the_layer_comes_with_the_colours_of_its_classes(drawn):
    assert drawn.isValid() and isinstance(drawn.renderer(), QgsCategorizedSymbolRenderer)
    assert [c.label() for c in drawn.renderer().categories()] == ["11 Chêne d'été", "20 Lac"]
    shown = QgsRenderContext()
    drawn.renderer().startRender(shown, drawn.fields())
    colours = []
    for class_id in (11, 20):
        feature = QgsFeature(drawn.fields())
        feature["class_id"] = class_id
        colours.append(drawn.renderer().symbolForFeature(feature, shown).color().getRgb()[:3])
    drawn.renderer().stopRender(shown)
    assert colours == [(255, 0, 128), (0, 0, 255)]


def test_the_form_offers_the_classes(drawn):
    setup = drawn.editorWidgetSetup(drawn.fields().indexOf("class_id"))
    assert setup.type() == "ValueMap"
    assert setup.config()["map"] == [{"11 Chêne d'été": "11"}, {"20 Lac": "20"}]
    form = drawn.editFormConfig()
    assert [form.readOnly(n) for n, field in enumerate(drawn.fields()) if field.name() != "fid"] == [
        False, True, True, True, True]


def test_names_macroclass_and_colour_follow_the_class(drawn):
    drawn.startEditing()
    context = drawn.createExpressionContext()
    fields = drawn.fields()
    feature = QgsVectorLayerUtils.createFeature(drawn, attributes={fields.indexOf("class_id"): 11}, context=context)
    drawn.addFeature(feature)
    context.setFeature(feature)
    feature.setAttribute("class_id", 11)
    shown = {name: drawn.defaultValue(fields.indexOf(name), feature, context) for name in
             ("class_name", "macroclass_id", "macroclass_name", "colour")}
    assert shown == {"class_name": "Chêne d'été", "macroclass_id": 1, "macroclass_name": "Forêt", "colour": "#ff0080"}
    assert all(drawn.defaultValueDefinition(fields.indexOf(name)).applyOnUpdate() for name in shown)
    drawn.rollBack()
