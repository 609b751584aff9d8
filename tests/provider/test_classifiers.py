"""The training tools and classify in QGIS."""

import json
import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.blocks import make_blocks  # noqa: E402
from helpers.rasters import NORTH_UP, read_filled, read_raster, read_valid, write_raster  # noqa: E402
from helpers.vectors import pixel_box, write_layer  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from whiskbroom.algorithms import ALL  # noqa: E402

pytestmark = pytest.mark.qgis
TOOLS = sorted(tool.id for name, tool in ALL.items() if name.startswith("train_"))
QUICK = {"trainrandomforest": {"TREES": 5}, "trainmlp": {"ROUNDS": 40, "LEARNING_RATE": 0.02},
         "traingradientboosting": {"ROUNDS": 2}}


@pytest.fixture
def blocks(tmp_path):
    return make_blocks(tmp_path)


def trained(qgis, tool, blocks, folder, **changes):
    return qgis.run(f"whiskbroom:{tool}", {
        "INPUT": [blocks.image], "TRAINING": blocks.training, "CLASS_FIELD": "class", "NAME_FIELD": "name", "FOLDS": 2,
        "OUTPUT_MODEL": str(folder / f"{tool}.wbmodel"), **QUICK.get(tool, {}), **changes})


@pytest.mark.parametrize("tool", TOOLS)
def test_a_model_is_trained_and_applied(qgis, tool, blocks, tmp_path):
    if ALL[next(name for name in ALL if ALL[name].id == tool)].needs:
        pytest.importorskip("sklearn")
    results = trained(qgis, tool, blocks, tmp_path)
    assert results["CLASSES"] == 3 and results["TRAINING_PIXELS"] == 1176 and results["ACCURACY"] > 95
    mapped = qgis.run("whiskbroom:classify", {"INPUT": [blocks.image], "MODEL": results["OUTPUT_MODEL"],
                                              "OUTPUT": str(tmp_path / "map.tif"),
                                              "OUTPUT_CONFIDENCE": str(tmp_path / "confidence.tif")})
    assert blocks.accuracy(mapped["OUTPUT"]) > 0.99 and mapped["CLASSES"] == 3
    assert read_valid(mapped["OUTPUT_CONFIDENCE"]).all()


def test_selected_features_alone_teach(qgis, blocks, tmp_path):
    layer = QgsVectorLayer(blocks.training, "areas", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression('"class" < 3')
    results = trained(qgis, "trainminimumdistance", blocks, tmp_path,
                      TRAINING=QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    assert results["CLASSES"] == 2 and results["TRAINING_PIXELS"] == 784


def test_training_areas_in_degrees_and_a_scene_with_nodata(qgis, blocks, tmp_path):
    degrees = qgis.run("native:reprojectlayer", {"INPUT": blocks.training, "TARGET_CRS": "EPSG:4326",
                                                 "OUTPUT": str(tmp_path / "degrees.gpkg")})["OUTPUT"]
    values = read_raster(blocks.image)
    values[2, 5:8, 5:8] = 0
    image = write_raster(tmp_path / "holes.tif", values, nodata=0, names=("blue", "green", "red", "nir"))
    results = trained(qgis, "trainknn", blocks, tmp_path, INPUT=[image], TRAINING=degrees)
    assert results["TRAINING_PIXELS"] == 1176 - 9
    mapped = qgis.run("whiskbroom:classify", {"INPUT": [image], "MODEL": results["OUTPUT_MODEL"],
                                              "OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_PROBABILITIES": "TEMPORARY_OUTPUT"})
    assert (~read_valid(mapped["OUTPUT"])).sum() == 9
    np.testing.assert_allclose(np.nansum(read_filled(mapped["OUTPUT_PROBABILITIES"]), axis=0)[0, 0], 1, atol=1e-6)


def test_layers_of_the_project_in_any_band_order(qgis, blocks, tmp_path):
    results = trained(qgis, "trainmaximumlikelihood", blocks, tmp_path)
    names = ("blue", "green", "red", "nir")
    for place in (3, 1, 0, 2):
        path = write_raster(tmp_path / f"{names[place]}.tif", read_raster(blocks.image)[place], names=(names[place],))
        QgsProject.instance().addMapLayer(QgsRasterLayer(path, names[place]))
    layers = [layer.id() for layer in QgsProject.instance().mapLayers().values()]
    mapped = qgis.run("whiskbroom:classify", {"INPUT": layers, "MODEL": results["OUTPUT_MODEL"],
                                              "OUTPUT": str(tmp_path / "map.tif")})
    assert blocks.accuracy(mapped["OUTPUT"]) > 0.99


@pytest.mark.parametrize("tool, changes, sentence", [
    ("trainsvm", {"COST": 0}, "COST must be"), ("trainknn", {"FOLDS": 1}, "folds must be 0"),
    ("trainmlp", {"HIDDEN_LAYERS": "a lot"}, "HIDDEN_LAYERS must be"),
    ("trainrandomforest", {"CLASS_FIELD": "species"}, "species")])
def test_what_is_wrong_is_one_sentence(qgis, tool, changes, sentence, blocks, tmp_path):
    with pytest.raises(QgsProcessingException) as error:
        trained(qgis, tool, blocks, tmp_path, **changes)
    assert sentence in str(error.value) and "Traceback" not in str(error.value)
    assert not [file for file in os.listdir(tmp_path) if "wbmodel" in file]


def test_a_file_that_is_no_model_is_one_sentence(qgis, blocks, tmp_path):
    (tmp_path / "bad.wbmodel").write_bytes(b"\x80\x04N.")
    with pytest.raises(QgsProcessingException, match="bad.wbmodel is no model, or is damaged"):
        qgis.run("whiskbroom:classify", {"INPUT": [blocks.image], "MODEL": str(tmp_path / "bad.wbmodel"),
                                         "OUTPUT": str(tmp_path / "map.tif")})


def test_where_scikit_learn_is_missing_training_says_so_and_classify_runs(qgis, monkeypatch):
    from importlib import util

    found = util.find_spec
    monkeypatch.setattr("whiskbroom.core.packages.find_spec",
                        lambda name: None if name == "sklearn" else found(name))
    registry = QgsApplication.processingRegistry()
    able = {name: registry.createAlgorithmById(f"whiskbroom:{name}").canExecute() for name in (*TOOLS, "classify")}
    unable = {name for name, (possible, _) in able.items() if not possible}
    assert unable == {"traingradientboosting", "trainmlp", "trainrandomforest", "trainsvm"}
    assert "scikit-learn" in able["trainsvm"][1]


def test_selected_features_train_and_the_others_calibrate(qgis, tmp_path):
    """As the docs tell it: train with a selection, invert it, and take the sets of classes."""
    blocks = make_blocks(tmp_path, noise=900)
    boxes = [(row, 20 * block + col, block + 1) for block in range(3) for row in range(2, 48, 5) for col in (2, 10)]
    polygons = write_layer(tmp_path / "polygons.gpkg", [
        (pixel_box(row, col, row + 4, col + 7, NORTH_UP), {"class": label}) for row, col, label in boxes])
    layer = QgsVectorLayer(polygons, "polygons", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("$id % 2 = 0")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    results = trained(qgis, "trainmaximumlikelihood", blocks, tmp_path, TRAINING=selected, NAME_FIELD=None)
    given = {"INPUT": [blocks.image], "MODEL": results["OUTPUT_MODEL"], "CALIBRATION": selected, "CLASS_FIELD": "class",
             "OUTPUT": str(tmp_path / "size.tif"), "OUTPUT_TABLE": str(tmp_path / "classes.csv"),
             "OUTPUT_SINGLE": str(tmp_path / "single.tif")}
    with pytest.raises(QgsProcessingException, match="30 of the 30 calibration features of .* trained the model"):
        qgis.run("whiskbroom:classsets", given)
    layer.invertSelection()
    found = qgis.run("whiskbroom:classsets", given)
    size, single = read_filled(found["OUTPUT"])[0], read_filled(found["OUTPUT_SINGLE"])[0]
    assert found["CLASSES_IN_EVERY_SET"] == 0 and 0 < found["MEAN_SET_SIZE"] < 2
    assert found["SINGLE_SHARE"] == pytest.approx(100 * (size == 1).mean())
    assert (single == blocks.truth)[size == 1].mean() > 0.9


def test_qgis_process_trains_and_classifies(qgis_process, blocks, tmp_path):
    pytest.importorskip("sklearn")
    model, mapped = str(tmp_path / "m.wbmodel"), str(tmp_path / "map.tif")
    ended = qgis_process("whiskbroom:trainrandomforest", "--", f"INPUT={blocks.image}", f"TRAINING={blocks.training}",
                         "CLASS_FIELD=class", "TREES=10", "FOLDS=3", f"OUTPUT_MODEL={model}")
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout[ended.stdout.index("{"):])["results"]
    assert results["OUTPUT_MODEL"] == model and results["OUT_OF_BAG_ACCURACY"] > 99
    ended = qgis_process("whiskbroom:classify", "--", f"INPUT={blocks.image}", f"MODEL={model}", "THRESHOLD=0.5",
                         f"OUTPUT={mapped}")
    assert ended.returncode == 0, ended.stderr
    assert blocks.accuracy(mapped) > 0.99


@pytest.mark.parametrize("way, distance", [(1, 150), (2, 40)])
def test_a_validation_in_space_is_asked_for_in_a_dialog(qgis, blocks, tmp_path, way, distance):
    results = trained(qgis, "trainknn", blocks, tmp_path, FOLDS_BY=way, FOLD_DISTANCE=distance,
                      OUTPUT_HTML=str(tmp_path / "report.html"))
    assert results["ACCURACY_IN_SPACE"] == pytest.approx(100, abs=2) and results["DISTANCE_IN_SPACE"] == distance
    assert "Validation in space" in (tmp_path / "report.html").read_text(encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="fold_distance is for folds_by"):
        trained(qgis, "trainknn", blocks, tmp_path, FOLD_DISTANCE=distance)


def test_the_importances_of_a_forest_weigh_the_bands_of_the_area_of_applicability(qgis, blocks, tmp_path):
    pytest.importorskip("sklearn")
    values = read_raster(blocks.image)
    values[:, 46:, :8] = [[[9000]], [[100]], [[9000]], [[100]]]
    values[0, 0, 0] = 0
    write_raster(blocks.image, values, nodata=0, names=("blue", "green", "red", "nir"))
    model = trained(qgis, "trainrandomforest", blocks, tmp_path)["OUTPUT_MODEL"]
    given = {"INPUT": [blocks.image], "TRAINING": blocks.training, "CLASS_FIELD": "class", "MODEL": model,
             "OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_AREA": str(tmp_path / "area.tif"),
             "OUTPUT_TABLE": str(tmp_path / "bands.csv")}
    found = qgis.run("whiskbroom:areaofapplicability", given)
    area = read_raster(found["OUTPUT_AREA"])[0]
    assert (area[46:, :8] == 0).all() and 0 < found["INSIDE_SHARE"] < 100
    assert np.argwhere(~read_valid(found["OUTPUT"])[0]).tolist() == [[0, 0]]
    layer = QgsRasterLayer(found["OUTPUT_AREA"], "area")
    assert [entry.label for entry in layer.renderer().classes()][:2] == ["Outside", "Inside"]
    for changes, sentence in (({"WEIGHTS": "1, 2"}, "one number for each of the 4 bands"),
                              ({"CLASS_FIELD": "species"}, "species"), ({"FOLDS": 1}, "FOLDS must be")):
        with pytest.raises(QgsProcessingException) as error:
            qgis.run("whiskbroom:areaofapplicability", {**given, **changes})
        assert sentence in str(error.value) and "Traceback" not in str(error.value)


def test_the_area_masks_the_map_in_a_model(qgis, blocks, tmp_path):
    """Two steps: the map, and of it what lies in the area of applicability."""
    model = QgsProcessingModelAlgorithm("inside", "tests")
    trained_path = trained(qgis, "trainmaximumlikelihood", blocks, tmp_path)["OUTPUT_MODEL"]
    area = QgsProcessingModelChildAlgorithm("whiskbroom:areaofapplicability")
    area.setChildId("area")
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    for name, value in (("INPUT", blocks.image), ("TRAINING", blocks.training), ("CLASS_FIELD", "class")):
        area.addParameterSources(name, [static(value)])
    calc = QgsProcessingModelChildAlgorithm("whiskbroom:bandcalc")
    calc.setChildId("calc")
    mapped = qgis.run("whiskbroom:classify", {"INPUT": [blocks.image], "MODEL": trained_path,
                                              "OUTPUT": str(tmp_path / "map.tif")})["OUTPUT"]
    calc.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromChildOutput("area", "OUTPUT_AREA"),
                                       static(mapped)])
    calc.addParameterSources("EXPRESSION", [static("b1 * b2")])
    output = QgsProcessingModelOutput("inside")
    output.setChildId("calc")
    output.setChildOutputName("OUTPUT")
    calc.setModelOutputs({"inside": output})
    model.addChildAlgorithm(area)
    model.addChildAlgorithm(calc)
    result = qgis.run(model, {"calc:inside": str(tmp_path / "inside.tif")})
    inside = read_raster(result["calc:inside"])[0]
    expected = read_raster(mapped)[0]
    assert set(np.unique(inside)) <= {0, 1, 2, 3} and (inside[inside > 0] == expected[inside > 0]).all()
    assert (inside > 0).mean() > 0.9
