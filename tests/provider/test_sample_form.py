"""The form of a sample as QGIS loads it with the layer."""

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsVectorLayer,
)
from whiskbroom.core.accuracy.sample_layer import STATUSES  # noqa: E402

pytestmark = pytest.mark.qgis


@pytest.fixture
def sample(qgis, write_raster, tmp_path):
    """Returns a function that draws a sample of a map of two named classes, and gives it as QGIS loads it."""
    def draw(extension, **settings):
        path = write_raster("map.tif", np.repeat([[1, 2]], 20, axis=1).repeat(20, axis=0).astype("uint8"), nodata=0)
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
        dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Land"])
        del dataset
        target = str(tmp_path / f"sample{extension}")
        qgis.run("whiskbroom:samplepoints", {"INPUT": path, "SIZE": 10, "FLOOR": 2, "OUTPUT": target, **settings})
        return QgsVectorLayer(target, "sample", "ogr")

    return draw


@pytest.mark.parametrize("extension", [".gpkg", ".shp", ".geojson"])
def test_qgis_loads_the_form_with_the_layer(sample, extension):
    layer = sample(extension)
    config = layer.editFormConfig()
    assert [tab.name() for tab in config.tabs()] == ["Label", "Design"]
    setups = {name: layer.editorWidgetSetup(layer.fields().indexOf(name)) for name in ("label", "status")}
    assert [dict(choice) for choice in setups["label"].config()["map"]] == [{"Water": "1"}, {"Land": "2"}]
    assert [list(choice.values())[0] for choice in setups["status"].config()["map"]] == list(STATUSES)
    assert config.readOnly(layer.fields().indexOf("weight")) and not config.readOnly(layer.fields().indexOf("label"))
    assert [category.value() for category in layer.renderer().categories()] == list(STATUSES)


@pytest.mark.parametrize("settings, labels",
                         [({}, {"label": 2}), ({"TWO_DATES": True}, {"label_from": 1, "label_to": 2})])
def test_a_point_that_is_labelled_becomes_done(sample, settings, labels):
    layer = sample(".gpkg", **settings)
    default = layer.defaultValueDefinition(layer.fields().indexOf("status"))
    assert default.applyOnUpdate()
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = []
    for name, value in {"id": 1, **labels}.items():
        feature[name] = value
        context.setFeature(feature)
        found.append(QgsExpression(default.expression()).evaluate(context))
    assert found == ["to do"] * len(labels) + ["done"]
    feature["status"] = "excluded"
    context.setFeature(feature)
    assert QgsExpression(default.expression()).evaluate(context) == "excluded"
