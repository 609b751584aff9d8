"""Classification through Processing, from every kind of layer, on a scene whose truth is known: nine plots of three
classes, 100 apart in every band, with noise of at most 3; the nearest mean therefore is the truth for every pixel."""

import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import NORTH_UP, open_raster  # noqa: E402
from helpers.vectors import write_layer  # noqa: E402
from osgeo import gdal, ogr, osr  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from whiskbroom.algorithms import ALL  # noqa: E402

pytestmark = pytest.mark.qgis

CLASSES = np.array([[1, 2, 3], [3, 1, 2], [2, 3, 1]])
TRUTH = np.kron(CLASSES, np.ones((20, 20), int))
NAMES = {1: "Water", 2: "Wood", 3: "Grass"}
LEFT, SIZE, TOP = NORTH_UP[0], NORTH_UP[1], NORTH_UP[3]
METHOD = {"METHOD": "minimum_distance"}


def bands():
    noise = np.random.default_rng(7).integers(-3, 4, (3, *TRUTH.shape))
    return (TRUTH * 100 + noise + np.array([0, 20, 40])[:, None, None]).astype("uint16")


def square(row, col, size):
    """A square of so many pixels as WKT, from a pixel's upper left corner."""
    left, top = LEFT + col * SIZE, TOP - row * SIZE
    right, bottom = left + size * SIZE, top - size * SIZE
    return f"POLYGON (({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


GOOD = [(square(row, col, 6), [value, NAMES[value]]) for row, col, value in (
    (25, 25, 1), (5, 5, 1), (5, 25, 2), (45, 5, 2), (5, 45, 3), (25, 5, 3))]
# Whoever trains with it makes a fourth class.
MISLEADING = [(square(45, 45, 6), [9, "Odd"])]


def geopackage(path, rows, epsg=32633):
    """A GeoPackage with a misleading first layer and the training polygons as the second."""
    for name, content in (("borders", MISLEADING), ("training", rows)):
        write_layer(path, [(moved(wkt, epsg), {"class": value, "name": text}) for wkt, (value, text) in content], epsg,
                    name, append=name == "training")
    return f"{path}|layername=training"


def moved(wkt, epsg):
    """A geometry of UTM 33 N in another coordinate system."""
    systems = []
    for code in (32633, epsg):
        systems.append(osr.SpatialReference())
        systems[-1].ImportFromEPSG(code)
        systems[-1].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry = ogr.CreateGeometryFromWkt(wkt)
    geometry.Transform(osr.CoordinateTransformation(*systems))
    return geometry.ExportToWkt()


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


def test_a_multiband_raster(classify, read_raster, memory_layer):
    outputs = classify(memory_layer(GOOD))
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)
    assert (outputs["CLASSES"], outputs["TRAINING_PIXELS"]) == (3, 6 * 36)


def test_several_rasters_are_the_same_as_one(classify, write_raster, read_raster, memory_layer):
    single = [write_raster(f"band{n}.tif", band) for n, band in enumerate(bands())]
    assert np.array_equal(read_raster(classify(memory_layer(GOOD), INPUT=single)["OUTPUT"]), TRUTH)


def test_a_sublayer_of_a_geopackage(classify, read_raster, tmp_path):
    areas = geopackage(tmp_path / "areas.gpkg", GOOD)
    assert np.array_equal(read_raster(classify(areas)["OUTPUT"]), TRUTH)


def test_only_the_selected_features(classify, read_raster, memory_layer):
    layer = memory_layer(GOOD + MISLEADING)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("class < 9")
    chosen = classify(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert np.array_equal(read_raster(chosen["OUTPUT"]), TRUTH)
    assert classify(QgsProcessingFeatureSourceDefinition(layer.id(), False))["CLASSES"] == 4


def test_a_layer_with_a_filter(classify, read_raster, tmp_path):
    layer = QgsVectorLayer(geopackage(tmp_path / "areas.gpkg", GOOD + MISLEADING), "filtered", "ogr")
    assert classify(layer)["CLASSES"] == 4
    assert layer.setSubsetString('"class" < 9')
    QgsProject.instance().addMapLayer(layer)
    assert np.array_equal(read_raster(classify(layer.id())["OUTPUT"]), TRUTH)


def test_training_polygons_in_another_crs(classify, read_raster, tmp_path):
    outputs = classify(geopackage(tmp_path / "degrees.gpkg", GOOD, epsg=4326))
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)
    # The edges of the squares run through pixel corners, so no pixel centre can change sides.
    assert outputs["TRAINING_PIXELS"] == 6 * 36


def test_training_points(classify, read_raster, memory_layer):
    points = [(f"POINT ({LEFT + SIZE * (col + 0.5)} {TOP - SIZE * (row + 0.5)})", [int(TRUTH[row, col]), ""])
              for row in range(3, 60, 9) for col in range(3, 60, 9)]
    outputs = classify(memory_layer(points, geometry="Point"))
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)
    assert outputs["TRAINING_PIXELS"] == len(points)


def test_nodata_stays_nodata(classify, write_raster, read_raster, memory_layer):
    values = bands()
    values[1, :7, :5] = 0
    masked = write_raster("masked.tif", values, nodata=0)
    path = classify(memory_layer(GOOD), INPUT=[masked])["OUTPUT"]
    dataset = gdal.Open(path)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    expected = TRUTH.copy()
    expected[:7, :5] = nodata
    assert nodata not in NAMES and np.array_equal(read_raster(path), expected)


def test_a_scene_south_of_the_equator(classify, scene, read_raster, tmp_path, memory_layer):
    south = str(tmp_path / "south.tif")
    gdal.Translate(south, scene, outputSRS="EPSG:32733")
    training = memory_layer(GOOD, epsg=32733)
    path = classify(training, INPUT=[south])["OUTPUT"]
    assert np.array_equal(read_raster(path), TRUTH)
    assert osr.SpatialReference(gdal.Open(path).GetProjection()).GetAuthorityCode(None) == "32733"


def test_macroclasses_confidence_and_signature_rasters(classify, read_raster, tmp_path, memory_layer):
    outputs = classify(memory_layer(GOOD), OUTPUT_CONFIDENCE=str(tmp_path / "c.tif"),
                       OUTPUT_SIGNATURES=str(tmp_path / "signatures"))
    confidence = read_raster(outputs["OUTPUT_CONFIDENCE"])
    # At most 3 from the mean in each of three bands, and the mean itself within 3 of the class's value.
    assert confidence.shape == TRUTH.shape and confidence.max() <= np.sqrt(3 * 6 ** 2)
    assert len([name for name in os.listdir(outputs["OUTPUT_SIGNATURES"]) if name.endswith(".tif")]) == 3


def test_the_map_has_names_and_colours_in_the_file(classify, memory_layer):
    dataset = open_raster(classify(memory_layer(GOOD))["OUTPUT"])
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames()[1:4] == ["Water", "Wood", "Grass"]
    assert len({band.GetColorTable().GetColorEntry(value) for value in NAMES}) == 3


def files_beside_the_scene(folder):
    """All files but the scene's own; QGIS keeps the statistics of a raster that it opens beside it."""
    return [name for name in os.listdir(folder) if name not in ("scene.tif", "scene.tif.aux.xml")]


@pytest.mark.parametrize("change, sentence", [
    ({"CLASS_FIELD": "species"}, "species"), ({"PRIORS": "1=0.5"}, "Priors must name every class"),
    ({"MACROCLASS": True}, "macroclass"), ({"THRESHOLD": -1}, "THRESHOLD must be a number of at least 0"),
])
def test_what_cannot_be_done_is_one_sentence_and_no_output(classify, tmp_path, change, sentence, memory_layer):
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        classify(memory_layer(GOOD), **{**change, **({"METHOD": 1} if "PRIORS" in change else {})})
    assert str(caught.value).endswith(".") and "Traceback" not in str(caught.value)
    assert files_beside_the_scene(tmp_path) == []


def test_training_outside_the_scene_is_said(classify, tmp_path, memory_layer):
    far = [(square(-900, 900, 6), [1, ""]), (square(-900, 950, 6), [2, ""])]
    with pytest.raises(QgsProcessingException, match="training"):
        classify(memory_layer(far))
    assert files_beside_the_scene(tmp_path) == []


def test_a_cancelled_classification_leaves_nothing(classify, tmp_path, memory_layer):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    assert classify(memory_layer(GOOD), feedback=feedback) == {}
    assert files_beside_the_scene(tmp_path) == []


def test_repeated_runs_as_in_a_batch_give_the_same(classify, read_raster, memory_layer):
    layer = memory_layer(GOOD)
    for _ in range(5):
        assert np.array_equal(read_raster(classify(layer)["OUTPUT"]), TRUTH)


@pytest.mark.parametrize("extension", ["tif", "tiff", "img"])
def test_every_format_that_is_offered_is_written(qgis, classify, memory_layer, read_raster, tmp_path, extension):
    assert extension in qgis.application.processingRegistry().providerById(
        "whiskbroom").supportedOutputRasterLayerExtensions()
    outputs = classify(memory_layer(GOOD), OUTPUT=str(tmp_path / f"m.{extension}"))
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)


METHODS = [option.key for option in ALL["band_classification"].parameter("method").options]


@pytest.mark.parametrize("method", METHODS)
def test_every_method_classifies_and_keeps_a_model_that_classifies_again(qgis, classify, scene, read_raster, tmp_path,
                                                                         memory_layer, method):
    if method not in ("minimum_distance", "maximum_likelihood", "spectral_angle", "nearest_neighbours"):
        pytest.importorskip("sklearn")
    # As a dialog hands them over: choices by their place, empty values as None.
    outputs = classify(memory_layer(GOOD), METHOD=METHODS.index(method), TREES=9, HIDDEN_LAYERS="20", ROUNDS=30,
                       LEARNING_RATE=0.1, GAMMA=None, OUTPUT_MODEL=str(tmp_path / "m.wbmodel"))
    assert (read_raster(outputs["OUTPUT"]) == TRUTH).mean() > 0.95 and outputs["CLASSES"] == 3
    again = qgis.run("whiskbroom:bandclassification", {
        "INPUT": [scene], "MODEL": outputs["OUTPUT_MODEL"], "OUTPUT": str(tmp_path / "again.tif")})
    assert np.array_equal(read_raster(again["OUTPUT"]), read_raster(outputs["OUTPUT"]))


def test_signatures_of_a_catalogue_classify(qgis, classify, scene, read_raster, tmp_path, memory_layer):
    layer = memory_layer(GOOD)
    catalogue = qgis.run("whiskbroom:signatures", {"INPUT": [scene], "TRAINING": layer, "CLASS_FIELD": "class",
                                                   "OUTPUT": str(tmp_path / "s.json")})["OUTPUT"]
    outputs = qgis.run("whiskbroom:bandclassification", {"INPUT": [scene], "CATALOGUE": catalogue, **METHOD,
                                                         "OUTPUT": str(tmp_path / "c.tif")})
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH)


def test_training_alone_gives_a_model_and_nothing_to_load(classify, tmp_path, memory_layer):
    outputs = classify(memory_layer(GOOD), ONLY_FIT=True, OUTPUT_MODEL=str(tmp_path / "m.wbmodel"),
                       OUTPUT="TEMPORARY_OUTPUT")
    assert "OUTPUT" not in outputs and files_beside_the_scene(tmp_path) == ["m.wbmodel"]


def test_where_scikit_learn_is_missing_the_method_that_needs_it_says_so(qgis, classify, monkeypatch, memory_layer,
                                                                      read_raster):
    from whiskbroom.core import packages

    found = packages.find_spec
    monkeypatch.setattr(packages, "find_spec", lambda name: None if name == "sklearn" else found(name))
    algorithm = qgis.application.processingRegistry().createAlgorithmById("whiskbroom:bandclassification")
    assert algorithm.canExecute()[0]
    layer = memory_layer(GOOD)
    with pytest.raises(QgsProcessingException) as caught:
        classify(layer, METHOD=METHODS.index("random_forest"))
    assert "Random forest needs the Python package scikit-learn; install it for QGIS's Python: " in str(caught.value)
    assert np.array_equal(read_raster(classify(layer)["OUTPUT"]), TRUTH)
