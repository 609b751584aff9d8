"""Layers of QGIS as the engine gets them."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from osgeo import gdal, ogr  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from whiskbroom.core.errors import Cancelled, InputError  # noqa: E402
from whiskbroom.core.vector import read as core_reader  # noqa: E402
from whiskbroom.provider.layers import raster_path, read_features, table_header  # noqa: E402

pytestmark = pytest.mark.qgis


def source(value):
    """The feature source that Processing makes of a parameter's value."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    definition = QgsProcessingParameterFeatureSource("V", "V", [QgsProcessing.SourceType.TypeVector])
    found = QgsProcessingParameters.parameterAsSource(definition, {"V": value}, context)
    found.kept_alive = context, value
    return found


def read(value):
    return read_features(source(value), lambda: False)


def wkts(features):
    return [None if wkb is None else ogr.CreateGeometryFromWkb(wkb).ExportToIsoWkt() for wkb in features.geometries]


SQUARE = "Polygon ((0 0, 2 0, 2 2, 0 2, 0 0))"
ROWS = [(SQUARE, [1, "wood"]), (SQUARE, [2, "water"]), (SQUARE, [3, None])]


def test_a_memory_layer_gives_attributes_geometries_and_crs(memory_layer):
    features = read(memory_layer(ROWS))
    assert features.fields == {"class": [1, 2, 3], "name": ["wood", "water", None]}
    assert wkts(features) == ["POLYGON ((0 0,2 0,2 2,0 2,0 0))"] * 3
    assert features.name == "plots" and features.is_feature_table
    assert QgsCoordinateReferenceSystem.fromWkt(features.crs).authid() == "EPSG:32633"


def test_a_layer_without_crs_has_an_empty_one(memory_layer):
    layer = memory_layer(ROWS)
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert read(layer).crs == ""


def test_an_empty_layer_keeps_its_fields(memory_layer):
    features = read(memory_layer([]))
    assert (features.fields, features.geometries) == ({"class": [], "name": []}, ())


def test_only_the_selected_features_are_taken_when_asked(memory_layer):
    layer = memory_layer([(SQUARE, [number, ""]) for number in range(20)])
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("class > 4")
    assert read(QgsProcessingFeatureSourceDefinition(layer.id(), True)).fields["class"] == list(range(5, 20))
    assert read(QgsProcessingFeatureSourceDefinition(layer.id(), False)).fields["class"] == list(range(20))


def test_a_filtered_layer_gives_what_passes_the_filter(tmp_path):
    path = str(tmp_path / "many.gpkg")
    gdal.VectorTranslate(path, geojson(tmp_path), layerName="first")
    gdal.VectorTranslate(path, geojson(tmp_path), layerName="second", accessMode="update")
    layer = QgsVectorLayer(f"{path}|layername=second", "second", "ogr")
    assert layer.setSubsetString("\"name\" = 'b'")
    assert read(layer).fields["name"] == ["b"]
    assert read(f"{path}|layername=second|subset=\"name\" <> 'b'").fields["name"] == ["a", "c"]


def geojson(folder):
    path = folder / "plots.geojson"
    path.write_text("""{"type": "FeatureCollection", "name": "plots", "features": [
        {"type": "Feature", "properties": {"name": "a", "n": 1, "x": 0.5, "yes": true, "big": 9007199254740993},
         "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]], [[0.5,0.1],[0.6,0.1],[0.6,0.2],
                      [0.5,0.1]]]}},
        {"type": "Feature", "properties": {"name": "b", "n": null, "x": null, "yes": false, "big": null},
         "geometry": {"type": "Polygon", "coordinates": [[[0,0,5],[1,0,5],[1,1,5],[0,0,5]]]}},
        {"type": "Feature", "properties": {"name": "c", "n": 3, "x": 1.5, "yes": null, "big": 1}, "geometry": null}]}
    """)
    return str(path)


def test_a_file_gives_the_same_as_the_engine_reads_without_qgis(tmp_path):
    path = str(tmp_path / "plots.gpkg")
    gdal.VectorTranslate(path, geojson(tmp_path), layerName="plots")
    here, there = read(f"{path}|layername=plots"), core_reader.read_features(f"{path}|layername=plots")
    fields = {name: values for name, values in here.fields.items() if name != "fid"}
    assert fields == there.fields
    assert fields["big"] == [9007199254740993, None, 1] and fields["yes"] == [1, 0, None]
    assert wkts(here) == wkts(there) and wkts(here)[2] is None


def test_joined_and_virtual_fields_are_fields(memory_layer):
    layer = memory_layer(ROWS)
    other = memory_layer([(SQUARE, [1, "dry"]), (SQUARE, [3, "wet"])])
    QgsProject.instance().addMapLayers([layer, other])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("class")
    join.setTargetFieldName("class")
    join.setPrefix("j_")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    assert read(layer).fields["j_name"] == ["dry", None, "wet"]


def test_a_virtual_layer_is_read(memory_layer):
    layer = memory_layer(ROWS)
    QgsProject.instance().addMapLayer(layer)
    virtual = QgsVectorLayer(f"?query=select class * 10 as ten, geometry from \"{layer.id()}\"", "virtual", "virtual")
    assert virtual.isValid()
    assert read(virtual).fields["ten"] == [10, 20, 30]


def test_z_and_m_are_dropped(memory_layer):
    features = read(memory_layer([("PolygonZM ((0 0 1 2, 2 0 1 2, 2 2 1 2, 0 0 1 2))", [1, ""])], "PolygonZM"))
    assert wkts(features) == ["POLYGON ((0 0,2 0,2 2,0 0))"]


def test_curves_become_lines(memory_layer):
    half_disk = "CurvePolygon (CompoundCurve (CircularString (-1 0, 0 1, 1 0), (1 0, -1 0)))"
    features = read(memory_layer([(half_disk, [1, ""])], "CurvePolygon"))
    geometry = ogr.CreateGeometryFromWkb(features.geometries[0])
    assert geometry.GetGeometryName() == "POLYGON"
    assert geometry.GetArea() == pytest.approx(np.pi / 2, rel=1e-3)


def test_points_and_multipart_geometries_stay_what_they_are(memory_layer):
    assert wkts(read(memory_layer([("MultiPoint ((1 2), (3 4))", [1, ""])], "MultiPoint"))) == [
        "MULTIPOINT ((1 2),(3 4))"]
    assert wkts(read(memory_layer([("Point (1 2)", [1, ""])], "Point"))) == ["POINT (1 2)"]


def test_empty_geometries_are_none(memory_layer):
    assert read(memory_layer([("Polygon EMPTY", [1, ""])])).geometries == (None,)


def test_an_invalid_polygon_is_taken_as_it_is(memory_layer):
    bow_tie = "Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))"
    assert wkts(read(memory_layer([(bow_tie, [1, ""])]))) == ["POLYGON ((0 0,2 2,2 0,0 2,0 0))"]


def test_dates_are_iso_texts(memory_layer):
    layer = memory_layer([(SQUARE, ["2024-02-29", "2024-02-29T12:30:00"]), (SQUARE, [None, None])],
                         fields="field=d:date&field=t:datetime")
    assert read(layer).fields == {"d": ["2024-02-29", None], "t": ["2024-02-29T12:30:00", None]}


def test_a_table_without_geometry_has_rows_without_one(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("id,name\n1,a\n2,b\n")
    features = read(str(path))
    assert features.geometries == (None, None) and features.fields["name"] == ["a", "b"]


def test_reading_stops_when_it_is_cancelled(memory_layer):
    with pytest.raises(Cancelled):
        read_features(source(memory_layer(ROWS)), lambda: True)


def test_the_header_has_the_fields_and_no_feature(memory_layer):
    header = table_header(source(memory_layer(ROWS)))
    assert (header.fields, len(header), header.name) == ({"class": [], "name": []}, 0, "plots")


def test_a_raster_layer_is_the_path_that_gdal_opens(write_raster, tmp_path):
    path = write_raster("a.tif", np.zeros((2, 3), "uint8"))
    assert raster_path(QgsRasterLayer(path, "a")) == path
    table = str(tmp_path / "rasters.gpkg")
    gdal.Translate(table, path, creationOptions=["RASTER_TABLE=one"])
    gdal.Translate(table, path, creationOptions=["RASTER_TABLE=two", "APPEND_SUBDATASET=YES"])
    layer = QgsRasterLayer(f"GPKG:{table}:two", "two")
    assert layer.isValid()
    assert gdal.Open(raster_path(layer)).RasterXSize == 3


def test_a_raster_of_another_provider_is_refused_with_a_way_out(write_raster):
    path = write_raster("a.tif", np.zeros((2, 2), "uint8"))
    uri = f"?crs=EPSG:32633&extent=500000,3999980,500020,4000000&width=2&height=2&formula=\"a@1\" * 2" \
          f"&a:uri={path}&a:provider=gdal"
    layer = QgsRasterLayer(uri, "doubled", "virtualraster")
    assert layer.isValid()
    with pytest.raises(InputError, match="doubled comes from the data provider virtualraster .* export it as GeoTIFF"):
        raster_path(layer)


def test_a_raster_with_open_options_is_refused(write_raster):
    path = write_raster("a.tif", np.zeros((2, 2), "uint8"))
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=2", "with options")
    assert layer.isValid()
    with pytest.raises(InputError, match=r"with options is opened with GDAL options \(NUM_THREADS=2\)"):
        raster_path(layer)


def test_a_vector_layer_among_rasters_is_refused(memory_layer):
    with pytest.raises(InputError, match="The layer plots is not a raster"):
        raster_path(memory_layer(ROWS))
