import numpy as np
import pytest
from helpers.gdal_modes import gdal_exceptions
from helpers.rasters import NORTH_UP, wkt
from helpers.vectors import box, write_layer
from osgeo import ogr
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.read import geometries_on, read_features

GRID = Grid(100, 100, NORTH_UP, wkt(32633))


@pytest.fixture
def layers(tmp_path):
    """A file with two layers."""
    path = write_layer(tmp_path / "a.gpkg", [("POINT (1 2)", {"class": 1, "name": "Water", "share": 0.5}),
                                             (None, {"class": 2, "name": None, "share": None}),
                                             (box(0, 0, 1, 1), {"class": 3, "name": "Ärger | Wald", "share": -1.0})],
                       layer="first")
    return write_layer(path, [("POINT (7 7)", {"id": 9})], layer="second", append=True)


def test_fields_and_geometries_are_plain_values(layers):
    features = read_features(layers)
    assert features.fields == {"class": [1, 2, 3], "name": ["Water", None, "Ärger | Wald"], "share": [0.5, None, -1.0]}
    assert len(features) == 3 and features.geometries[1] is None and features.name == layers
    assert ogr.CreateGeometryFromWkb(features.geometries[0]).ExportToWkt() == "POINT (1 2)"
    assert "UTM zone 33N" in features.crs


@pytest.mark.parametrize("options, values", [("|layername=second", {"id": [9]}), ("|layerid=1", {"id": [9]})])
def test_a_layer_is_named_as_in_qgis(layers, options, values):
    assert read_features(layers + options).fields == values


@pytest.mark.parametrize("subset, classes", [
    ('"class" > 1', [2, 3]), ("name = 'Water'", [1]), ('"share" IS NULL', [2]), ("name = 'Ärger | Wald'", [3]),
    ("name || '!' = 'Water!'", [1]), ("class IN (1, 3) AND share > 0", [1])])
def test_a_subset_filters(layers, subset, classes):
    assert read_features(f"{layers}|layername=first|subset={subset}").fields["class"] == classes


def test_a_filter_that_is_not_valid_is_told(layers, tmp_path):
    with pytest.raises(InputError, match="a.gpkg cannot be read: .*no_such_field"):
        read_features(layers + "|subset=no_such_field = 3")
    shapefile = write_layer(tmp_path / "b.shp", [("POINT (1 2)", {"class": 4})], driver="ESRI Shapefile")
    with pytest.raises(InputError, match="^The filter of .*b.shp is not valid: .*no_such_field"):
        read_features(shapefile + "|subset=no_such_field = 3")


def test_a_layer_that_is_not_there_is_told_with_those_that_are(layers):
    with pytest.raises(InputError, match="a.gpkg has no layer third; it has first, second.$"):
        read_features(layers + "|layername=third")
    with pytest.raises(InputError, match="a.gpkg has no layer 5"):
        read_features(layers + "|layerid=5")


def test_a_file_that_is_no_layer_is_told(tmp_path):
    (tmp_path / "notes.txt").write_text("nothing")
    for path in ("/no/such/file.gpkg", str(tmp_path / "notes.txt")):
        with pytest.raises(InputError) as error:
            read_features(path)
        assert str(error.value).startswith(f"{path} cannot be opened as a vector layer: ")


def test_features_come_back_as_they_are():
    features = Features("", (), {})
    assert read_features(features) is features


def test_curves_and_heights_become_flat_lines(tmp_path):
    path = write_layer(tmp_path / "a.gpkg", [("CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))", {"id": 1}),
                                             ("POINT Z (1 2 3)", {"id": 2})])
    polygon, point = (ogr.CreateGeometryFromWkb(wkb) for wkb in read_features(path).geometries)
    assert polygon.GetGeometryType() == ogr.wkbPolygon and polygon.Area() == pytest.approx(np.pi, rel=1e-3)
    assert point.ExportToWkt() == "POINT (1 2)"


@pytest.mark.parametrize("driver, name", [("ESRI Shapefile", "a.shp"), ("GeoJSON", "a.geojson"),
                                          ("FlatGeobuf", "a.fgb")])
def test_other_formats_are_read_too(tmp_path, driver, name):
    epsg = 4326 if driver == "GeoJSON" else 32633
    path = write_layer(tmp_path / name, [("POINT (15 45)", {"class": 4, "name": "x"})], epsg=epsg, driver=driver)
    assert read_features(path).fields == {"class": [4], "name": ["x"]}


def test_an_empty_layer_has_its_fields(tmp_path):
    path = write_layer(tmp_path / "a.gpkg", [("POINT (1 2)", {"class": 1})])
    features = read_features(path + "|subset=class = 2")
    assert len(features) == 0 and features.fields == {"class": []}


def features_in(epsg, *geometries):
    wkb = tuple(None if text is None else bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in geometries)
    return Features(wkt(epsg), wkb, {}, "areas.gpkg")


def test_geometries_of_another_system_are_moved_longitude_first():
    # The centre of UTM zone 33 at 45 degrees north: x is 500000 by definition.
    point, missing = geometries_on(features_in(4326, "POINT (15 45)", None), GRID, "a.tif")
    assert point.GetX() == pytest.approx(500000, abs=1e-6) and point.GetY() == pytest.approx(4982950.4, abs=0.1)
    assert missing is None


@pytest.mark.parametrize("features, grid", [
    (features_in(32633, "POINT (7 8)"), GRID), (features_in(None, "POINT (7 8)"), GRID),
    (features_in(4326, "POINT (7 8)"), Grid(10, 10, NORTH_UP))])
def test_geometries_of_the_same_or_of_no_system_stay(features, grid):
    assert geometries_on(features, grid, "a.tif")[0].ExportToWkt() == "POINT (7 8)"


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_place_that_the_system_does_not_have_is_told(exceptions):
    with gdal_exceptions(exceptions), pytest.raises(InputError) as error:
        geometries_on(features_in(4326, "POINT (15 1e9)"), GRID, "a.tif")
    assert str(error.value).startswith("areas.gpkg in EPSG:4326 cannot be brought to EPSG:32633 of a.tif: ")


def test_a_geopackage_without_a_coordinate_system_has_none(tmp_path):
    path = write_layer(tmp_path / "plain.gpkg", [("POINT (1 2)", {"id": 1})], epsg=None)
    assert read_features(path).crs == ""
