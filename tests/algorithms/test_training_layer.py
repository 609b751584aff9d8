import numpy as np
import pytest
from helpers.rasters import write_raster
from osgeo import gdal, ogr
from whiskbroom.core.errors import ParameterError

CLASSES = [[1, "Water", 1, "Wet", "#0000ff"], [2, "Oak"]]


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", np.arange(1200, dtype=np.uint16).reshape(30, 40))


def test_the_layer_lies_in_the_system_of_the_raster_or_in_that_which_is_given(session, raster, tmp_path):
    for given, expected in (({"input": raster}, "32633"), ({"input": raster, "crs": "EPSG:4326"}, "4326")):
        path = session.training_layer(classes=CLASSES, output=str(tmp_path / f"{expected}.gpkg"), **given).output
        layer = gdal.OpenEx(path, gdal.OF_VECTOR)
        assert layer.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == expected
        assert layer.GetLayer(0).GetGeomType() == ogr.wkbMultiPolygon


def test_a_drawn_layer_gives_signatures_without_another_step(session, raster, tmp_path):
    result = session.training_layer(input=raster, classes="1;Water|2;Oak", output=str(tmp_path / "t.gpkg"))
    assert result.class_count == 2
    dataset = gdal.OpenEx(result.output, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for number, (x, name) in enumerate(((500000, "Water"), (500200, "Oak")), start=1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(
            f"MULTIPOLYGON((({x} 4599900,{x + 50} 4599900,{x + 50} 4600000,{x} 4600000,{x} 4599900)))"))
        feature["class_id"], feature["class_name"], feature["macroclass_id"] = number, name, number
        layer.CreateFeature(feature)
    del feature, layer, dataset
    found = session.signatures(input=raster, training=result.output, class_field="class_id",
                               name_field="class_name", output=str(tmp_path / "s.json"))
    assert (found.signatures, found.pixels) == (2, 100)


@pytest.mark.parametrize(("given", "message"), [
    ({"crs": "EPSG:4326"}, "either classes or class_map"),
    ({"crs": "EPSG:4326", "classes": CLASSES, "class_map": "a.tif"}, "either classes or class_map"),
    ({"crs": "EPSG:4326", "classes": CLASSES, "output": "a.shp"}, "must be a GeoPackage")])
def test_what_is_missing_is_told(session, raster, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.training_layer(**{"input": raster, "output": str(tmp_path / "a.gpkg"), **given})
