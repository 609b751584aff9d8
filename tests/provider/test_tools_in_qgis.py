"""The real tools through Processing, on a scene whose truth is known: nine plots of three classes, 100 apart in every
band, with noise of at most 3; the nearest mean therefore is the truth for every pixel."""

import csv
import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from osgeo import gdal, ogr, osr  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.qgis

CLASSES = np.array([[1, 2, 3], [3, 1, 2], [2, 3, 1]])
TRUTH = np.kron(CLASSES, np.ones((20, 20), int))
NAMES = {1: "Water", 2: "Wood", 3: "Grass"}
LEFT, TOP, SIZE = 500000, 4000000, 10
METHOD = {"METHOD": "minimum_distance"}


def bands():
    noise = np.random.default_rng(7).integers(-3, 4, (3, *TRUTH.shape))
    return (TRUTH * 100 + noise + np.array([0, 20, 40])[:, None, None]).astype("uint16")


def square(row, col, size):
    """A square of so many pixels as WKT, from a pixel's upper left corner."""
    left, top = LEFT + col * SIZE, TOP - row * SIZE
    right, bottom = left + size * SIZE, top - size * SIZE
    return f"POLYGON (({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


GOOD = [(square(25, 25, 6), 1), (square(5, 5, 6), 1), (square(5, 25, 6), 2), (square(45, 5, 6), 2),
        (square(5, 45, 6), 3), (square(25, 5, 6), 3)]
# In the plots of class 1 and 3: whoever trains with it makes a fourth class, and gets another map.
MISLEADING = [(square(45, 45, 6), 9)]


def memory_layer(rows, epsg=32633, geometry="Polygon"):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:{epsg}&field=class:integer&field=name:string", "training", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for wkt, value in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([value, NAMES.get(value, "Odd")])
        assert layer.dataProvider().addFeature(feature)
    return layer


def geopackage(path, rows, epsg=32633):
    """A GeoPackage with a misleading first layer and the training polygons as the second."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    utm, target = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    target.ImportFromEPSG(epsg)
    for reference in (utm, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(utm, target)
    for name, content in (("borders", MISLEADING), ("training", rows)):
        layer = dataset.CreateLayer(name, target, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        for wkt, value in content:
            feature = ogr.Feature(layer.GetLayerDefn())
            geometry = ogr.CreateGeometryFromWkt(wkt)
            geometry.Transform(move)
            feature.SetGeometry(geometry)
            feature["class"], feature["name"] = value, NAMES.get(value, "Odd")
            layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def scene(write_raster):
    return write_raster("scene.tif", bands())


@pytest.fixture
def classify(qgis, scene, tmp_path):
    """Returns a function that classifies by minimum distance and gives the outputs."""

    def run(training, **others):
        feedback = others.pop("feedback", None)
        return qgis.run("whiskbroom:bandclassification", {
            "INPUT": [scene], "TRAINING": training, "CLASS_FIELD": "class", "NAME_FIELD": "name", **METHOD,
            "OUTPUT": str(tmp_path / "map.tif"), **others}, feedback=feedback)

    return run


def test_a_multiband_raster(classify, read_raster):
    outputs = classify(memory_layer(GOOD))
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)
    assert (outputs["CLASSES"], outputs["TRAINING_PIXELS"]) == (3, 6 * 36)


def test_several_rasters_are_the_same_as_one(classify, write_raster, read_raster):
    single = [write_raster(f"band{n}.tif", band) for n, band in enumerate(bands())]
    assert np.array_equal(read_raster(classify(memory_layer(GOOD), INPUT=single)["OUTPUT"]), TRUTH)


def test_the_order_of_several_rasters_is_kept(qgis, write_raster, read_raster, tmp_path):
    single = [write_raster(f"v{n}.tif", np.full((2, 2), n, "uint8")) for n in (3, 1, 2)]
    outputs = qgis.run("whiskbroom:bandneighborpixels", {"INPUT": single, "STATISTIC": "max", "RADIUS": 1,
                                                         "OUTPUT": str(tmp_path / "o.tif")})
    assert read_raster(outputs["OUTPUT"])[:, 0, 0].tolist() == [3, 1, 2]


def test_a_sublayer_of_a_geopackage(classify, read_raster, tmp_path):
    path = geopackage(tmp_path / "areas.gpkg", GOOD)
    assert np.array_equal(read_raster(classify(f"{path}|layername=training")["OUTPUT"]), TRUTH)


def test_only_the_selected_features(classify, read_raster):
    layer = memory_layer(GOOD + MISLEADING)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("class < 9")
    chosen = classify(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert np.array_equal(read_raster(chosen["OUTPUT"]), TRUTH)
    assert classify(QgsProcessingFeatureSourceDefinition(layer.id(), False))["CLASSES"] == 4


def test_a_layer_with_a_filter(classify, read_raster, tmp_path):
    path = geopackage(tmp_path / "areas.gpkg", GOOD + MISLEADING)
    layer = QgsVectorLayer(f"{path}|layername=training", "filtered", "ogr")
    assert classify(layer)["CLASSES"] == 4
    assert layer.setSubsetString('"class" < 9')
    QgsProject.instance().addMapLayer(layer)
    assert np.array_equal(read_raster(classify(layer.id())["OUTPUT"]), TRUTH)


def test_training_polygons_in_another_crs(classify, read_raster, tmp_path):
    path = geopackage(tmp_path / "degrees.gpkg", GOOD, epsg=4326)
    outputs = classify(f"{path}|layername=training")
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)
    # The edges of the squares run through pixel corners, so no pixel centre can change sides.
    assert outputs["TRAINING_PIXELS"] == 6 * 36


def test_training_points(classify, read_raster):
    points = [(f"POINT ({LEFT + SIZE * (col + 0.5)} {TOP - SIZE * (row + 0.5)})", int(TRUTH[row, col]))
              for row in range(3, 60, 9) for col in range(3, 60, 9)]
    outputs = classify(memory_layer(points, geometry="Point"))
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)
    assert outputs["TRAINING_PIXELS"] == len(points)


def test_nodata_stays_nodata(classify, write_raster, read_raster):
    values = bands()
    values[1, :7, :5] = 0
    masked = write_raster("masked.tif", values, nodata=0)
    path = classify(memory_layer(GOOD), INPUT=[masked])["OUTPUT"]
    dataset = gdal.Open(path)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    expected = TRUTH.copy()
    expected[:7, :5] = nodata
    assert nodata not in NAMES and np.array_equal(read_raster(path), expected)


def test_a_scene_south_of_the_equator(classify, scene, read_raster, tmp_path):
    south = str(tmp_path / "south.tif")
    gdal.Translate(south, scene, outputSRS="EPSG:32733")
    training = memory_layer(GOOD, epsg=32733)
    path = classify(training, INPUT=[south])["OUTPUT"]
    assert np.array_equal(read_raster(path), TRUTH)
    assert osr.SpatialReference(gdal.Open(path).GetProjection()).GetAuthorityCode(None) == "32733"


def test_macroclasses_confidence_and_signature_rasters(classify, read_raster, tmp_path):
    outputs = classify(memory_layer(GOOD), OUTPUT_CONFIDENCE=str(tmp_path / "c.tif"),
                       OUTPUT_SIGNATURES=str(tmp_path / "signatures"))
    confidence = read_raster(outputs["OUTPUT_CONFIDENCE"])
    # At most 3 from the mean in each of three bands, and the mean itself within 3 of the class's value.
    assert confidence.shape == TRUTH.shape and confidence.max() <= np.sqrt(3 * 6 ** 2)
    assert len([name for name in os.listdir(outputs["OUTPUT_SIGNATURES"]) if name.endswith(".tif")]) == 3


def test_the_map_has_names_and_colours_in_the_file(classify):
    dataset = gdal.Open(classify(memory_layer(GOOD))["OUTPUT"])
    band = dataset.GetRasterBand(1)
    # GDAL 3.6 looks for names beside the file only after it was asked for metadata.
    band.GetMetadata()
    assert band.GetCategoryNames()[1:4] == ["Water", "Wood", "Grass"]
    assert len({band.GetColorTable().GetColorEntry(value) for value in NAMES}) == 3


def files_beside_the_scene(folder):
    """All files but the scene's own; QGIS keeps the statistics of a raster that it opens beside it."""
    return [name for name in os.listdir(folder) if name not in ("scene.tif", "scene.tif.aux.xml")]


@pytest.mark.parametrize("change, sentence", [
    ({"CLASS_FIELD": "species"}, "species"), ({"PRIORS": "1=0.5"}, "Priors must name every class"),
    ({"MACROCLASS": True}, "macroclass"), ({"THRESHOLD": -1}, "THRESHOLD must be a number of at least 0"),
])
def test_what_cannot_be_done_is_one_sentence_and_no_output(classify, tmp_path, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        classify(memory_layer(GOOD), **{**change, **({"METHOD": 1} if "PRIORS" in change else {})})
    assert str(caught.value).endswith(".") and "Traceback" not in str(caught.value)
    assert files_beside_the_scene(tmp_path) == []


def test_training_outside_the_scene_is_said(classify, tmp_path):
    far = [(square(-900, 900, 6), 1), (square(-900, 950, 6), 2)]
    with pytest.raises(QgsProcessingException, match="training"):
        classify(memory_layer(far))
    assert files_beside_the_scene(tmp_path) == []


def test_a_cancelled_classification_leaves_nothing(classify, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    assert classify(memory_layer(GOOD), feedback=feedback) == {}
    assert files_beside_the_scene(tmp_path) == []


def test_repeated_runs_as_in_a_batch_give_the_same(classify, read_raster):
    layer = memory_layer(GOOD)
    for _ in range(5):
        assert np.array_equal(read_raster(classify(layer)["OUTPUT"]), TRUTH)


@pytest.mark.parametrize("extension", ["tif", "tiff", "img"])
def test_every_format_that_the_provider_offers_is_written(qgis, classify, read_raster, tmp_path, extension):
    assert extension in qgis.application.processingRegistry().providerById(
        "whiskbroom").supportedOutputRasterLayerExtensions()
    assert np.array_equal(read_raster(classify(memory_layer(GOOD), OUTPUT=str(tmp_path / f"m.{extension}"))["OUTPUT"]),
                          TRUTH)


@pytest.fixture
def speckled(write_raster):
    """The truth with one pixel of another class, and its path."""
    values = TRUTH.astype("uint8")
    values[10, 10] = 2
    return write_raster("speckled.tif", values)


@pytest.mark.parametrize("connectivity", [0, 1, "4", "8", 4, 8])
def test_sieve(qgis, speckled, read_raster, tmp_path, connectivity):
    outputs = qgis.run("whiskbroom:bandsieve", {"INPUT": [speckled], "MIN_SIZE": 2, "CONNECTIVITY": connectivity,
                                                "OUTPUT": str(tmp_path / "sieved.tif")})
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH) and outputs["CHANGED_PIXELS"] == 1


def test_the_connectivity_that_is_chosen_is_taken(qgis, write_raster, read_raster, tmp_path):
    diagonal = write_raster("d.tif", np.array([[1, 5, 5], [5, 1, 5], [5, 5, 5]], "uint8"))

    def sieved(connectivity):
        path = qgis.run("whiskbroom:bandsieve", {"INPUT": diagonal, "MIN_SIZE": 2, "CONNECTIVITY": connectivity,
                                                 "OUTPUT": str(tmp_path / "sieved.tif")})["OUTPUT"]
        return read_raster(path).tolist()

    assert sieved(0) == [[5, 5, 5]] * 3
    assert sieved(1) == [[1, 5, 5], [5, 1, 5], [5, 5, 5]]


def test_neighbours(qgis, write_raster, read_raster, tmp_path):
    values = np.arange(25, dtype="float32").reshape(5, 5)
    outputs = qgis.run("whiskbroom:bandneighborpixels", {
        "INPUT": write_raster("n.tif", values), "STATISTIC": "mean", "RADIUS": 1, "OUTPUT": str(tmp_path / "mean.tif")})
    assert read_raster(outputs["OUTPUT"])[2, 2] == pytest.approx(12)
    assert read_raster(outputs["OUTPUT"])[0, 0] == pytest.approx((0 + 1 + 5 + 6) / 4)


def test_report(qgis, write_raster, tmp_path):
    table = str(tmp_path / "report.csv")
    outputs = qgis.run("whiskbroom:rasterreport", {
        "INPUT": write_raster("m.tif", np.array([[1, 1, 2], [1, 0, 0]], "uint8"), nodata=0), "OUTPUT": table,
        "OUTPUT_HTML": str(tmp_path / "report.html")})
    assert (outputs["CLASSES"], outputs["VALID_PIXELS"], outputs["NODATA_PIXELS"], outputs["TOTAL_AREA"]) == (
        2, 4, 2, 400)
    layer = QgsVectorLayer(table, "report", "ogr")
    assert layer.isValid() and layer.featureCount() == 2
    assert os.path.getsize(outputs["OUTPUT_HTML"])


@pytest.mark.parametrize("extension", ["csv", "gpkg", "tsv", "txt"])
def test_every_kind_of_table_that_the_provider_offers_is_written(qgis, speckled, tmp_path, extension):
    offered = qgis.application.processingRegistry().providerById("whiskbroom").supportedOutputTableExtensions()
    table = str(tmp_path / f"report.{extension}")
    qgis.run("whiskbroom:rasterreport", {"INPUT": speckled, "OUTPUT": table})
    assert extension in offered and len(offered) == 4
    dataset = gdal.OpenEx(table if extension != "txt" else f"CSV:{table}", gdal.OF_VECTOR)
    assert dataset.GetLayer().GetFeatureCount() == 3


def test_cross_classification_with_a_raster_and_with_a_layer(qgis, speckled, write_raster, tmp_path):
    truth = write_raster("truth.tif", TRUTH.astype("uint8"))
    matrix = str(tmp_path / "matrix.csv")
    by_raster = qgis.run("whiskbroom:crossclassification", {"INPUT": speckled, "REFERENCE": truth,
                                                            "OUTPUT_MATRIX": matrix})
    assert by_raster["OVERALL_ACCURACY"] == pytest.approx(100 * 3599 / 3600) and by_raster["PIXELS"] == 3600
    assert os.path.getsize(matrix)
    by_layer = qgis.run("whiskbroom:crossclassification", {"INPUT": speckled, "REFERENCE": memory_layer(GOOD),
                                                           "REFERENCE_FIELD": "class"})
    # The odd pixel lies in the square of class 1 that starts at row and column 5.
    assert by_layer["OVERALL_ACCURACY"] == pytest.approx(100 * 215 / 216) and by_layer["PIXELS"] == 216


def test_a_vector_reference_needs_its_field_and_that_is_said_before_the_run(qgis, speckled):
    with pytest.raises(QgsProcessingException, match="^Unable to execute algorithm\nreference_field is needed"):
        qgis.run("whiskbroom:crossclassification", {"INPUT": speckled, "REFERENCE": memory_layer(GOOD)})


def test_the_main_job(qgis, classify, speckled, tmp_path):
    """Classified, sieved, reported: every class covers a third of the scene."""
    classified = classify(memory_layer(GOOD))["OUTPUT"]
    sieved = qgis.run("whiskbroom:bandsieve", {"INPUT": [classified], "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    report = qgis.run("whiskbroom:rasterreport", {"INPUT": sieved, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    with open(report, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["ClassName"], int(row["PixelSum"])) for row in rows] == [("Water", 1200), ("Wood", 1200),
                                                                          ("Grass", 1200)]
