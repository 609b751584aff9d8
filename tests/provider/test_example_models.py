"""The example models of models/ do what they say."""

import csv
from pathlib import Path

import numpy as np
import pytest
import whiskbroom

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers import rasters  # noqa: E402
from helpers.blocks import make_blocks  # noqa: E402
from helpers.changes import make_changes  # noqa: E402
from helpers.vectors import pixel_box, write_layer  # noqa: E402
from qgis.core import QgsProcessingModelAlgorithm  # noqa: E402

pytestmark = pytest.mark.qgis

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "models"
NAMES = ["certain_classes", "change_areas", "clean_map", "map_of_another_date", "random_forest_map",
         "vegetation_change"]


def opened(name):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(FOLDER / f"{name}.model3"))
    model.initAlgorithm()
    return model


def run(qgis, name, inputs, folder):
    """The paths of the model's outputs by their own names, which QGIS versions spell differently."""
    model = opened(name)
    outputs = {d.name().split(":")[-1]: d.name() for d in model.parameterDefinitions() if d.isDestination()}
    endings = {"areas": ".csv", "classes": ".csv", "page": ".html", "report": ".html", "model": ".wbmodel"}
    places = {full: str(folder / (short + endings.get(short, ".tif"))) for short, full in outputs.items()}
    results = qgis.run(model, {**inputs, **places})
    return {short: results[full] for short, full in outputs.items()}


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_folder_holds_these_models():
    assert sorted(path.stem for path in FOLDER.iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_model_is_valid_and_uses_our_tools_alone(qgis, name):
    model = opened(name)
    valid, problems = model.validate()
    assert valid, problems
    assert all(child.algorithmId().startswith("whiskbroom:") for child in model.childAlgorithms().values())


@pytest.fixture
def images(tmp_path):
    """Two images of red and near infrared: grass that is mown in a square of 8 x 8 pixels."""
    before = np.stack([np.full((20, 30), 0.05), np.full((20, 30), 0.4)]).astype(np.float32)
    after = before.copy()
    after[:, 4:12, 4:12] = np.array([0.2, 0.3], np.float32)[:, None, None]
    return [rasters.write_raster(tmp_path / f"{name}.tif", values, names=("red", "nir"))
            for name, values in (("before", before), ("after", after))]


def test_lost_vegetation_is_found(qgis, images, tmp_path):
    found = run(qgis, "vegetation_change", {"earlier": images[0], "later": images[1], "threshold": 0.1}, tmp_path)
    change = rasters.read_raster(found["change"])[0]
    expected = np.full((20, 30), 2)
    expected[4:12, 4:12] = 1
    assert np.array_equal(change, expected)
    before, after = 0.35 / 0.45, 0.1 / 0.5
    assert rasters.read_raster(found["difference"])[0, 5, 5] == pytest.approx(after - before, abs=1e-6)
    assert {row["RasterValue"]: row["PixelSum"] for row in rows_of(found["areas"])} == {"1": "64", "2": "536"}


def test_a_speckled_map_is_cleaned(qgis, tmp_path):
    clean = np.repeat(np.array([[1, 2]], np.uint8), 20, axis=1).repeat(30, axis=0)
    speckled = clean.copy()
    speckled[np.random.default_rng(1).random(clean.shape) < 0.03] = 3
    path = rasters.write_raster(tmp_path / "map.tif", speckled)
    found = run(qgis, "clean_map", {"map": path, "min_size": 20}, tmp_path)
    assert np.count_nonzero(rasters.read_raster(found["clean"])[0] != clean) <= 6
    assert sum(int(row["PixelSum"]) for row in rows_of(found["areas"])) == 1200


@pytest.fixture
def changes(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as session:
        return dict(zip(("earlier", "later", "sample"), make_changes(tmp_path, session)))


def assert_one_hectare_changed(areas, page):
    rows = {(row["From"], row["To"]): row for row in rows_of(areas)}
    assert float(rows["1", "2"]["Area [ha]"]) == pytest.approx(1.0)
    assert float(rows["1", "2"]["High [ha]"]) > 1 and Path(page).read_text().startswith("<!DOCTYPE html>")


def test_areas_of_change_come_from_two_maps_and_a_sample(qgis, changes, tmp_path):
    found = run(qgis, "change_areas", changes, tmp_path)
    assert_one_hectare_changed(found["areas"], found["page"])


def test_qgis_process_runs_the_areas_of_change(qgis_process, changes, tmp_path):
    described, endings, outputs = opened("change_areas"), {"areas": ".csv", "classes": ".csv", "page": ".html"}, {}
    for definition in described.parameterDefinitions():
        if definition.isDestination():
            short = definition.name().split(":")[-1]
            outputs[definition.name()] = str(tmp_path / f"{short}{endings.get(short, '.tif')}")
    ended = qgis_process(str(FOLDER / "change_areas.model3"), "--",
                         *(f"{key}={value}" for key, value in {**changes, **outputs}.items()))
    assert ended.returncode == 0, ended.stderr
    assert_one_hectare_changed(tmp_path / "areas.csv", tmp_path / "page.html")


def test_a_forest_is_trained_and_its_model_maps_another_date(qgis, tmp_path):
    pytest.importorskip("sklearn")
    blocks = make_blocks(tmp_path)
    found = run(qgis, "random_forest_map", {"scene": blocks.image, "training": blocks.training, "class_field": "class"},
                tmp_path)
    assert blocks.accuracy(found["map"]) > 0.99 and Path(found["report"]).read_text().startswith("<!DOCTYPE html>")
    assert rasters.read_raster(found["probabilities"]).shape[0] == 3
    (tmp_path / "later").mkdir()
    later = rasters.write_raster(tmp_path / "later" / "scene.tif", rasters.read_raster(blocks.image)[::-1],
                                 names=("nir", "red", "green", "blue"))
    again = run(qgis, "map_of_another_date", {"scene": later, "model": found["model"]}, tmp_path / "later")
    assert blocks.accuracy(again["map"]) > 0.99
    assert sum(int(row["PixelSum"]) for row in rows_of(again["areas"])) == 3000
    assert 0 < rasters.read_filled(again["confidence"]).min() <= 1


def test_certain_classes_are_told_from_uncertain_ones(qgis, tmp_path):
    """Other polygons of the blocks calibrate: four of each class, which vouch for 80 percent."""
    pytest.importorskip("sklearn")
    blocks = make_blocks(tmp_path, noise=900)
    calibration = write_layer(tmp_path / "calibration.gpkg", [
        (pixel_box(row, 2 + 20 * block, row + 3, 18 + 20 * block, rasters.NORTH_UP), {"class": block + 1})
        for block in range(3) for row in (18, 22, 26, 45)])
    found = run(qgis, "certain_classes", {"scene": blocks.image, "training": blocks.training, "class_field": "class",
                                          "calibration": calibration, "coverage": 80}, tmp_path)
    size, certain = (rasters.read_filled(found[name])[0] for name in ("size", "certain"))
    assert (np.isfinite(certain) == (size == 1)).all() and {0, 1, 2, 3} >= set(np.unique(size))
    assert (certain == blocks.truth)[size == 1].mean() > 0.8 and 0.5 < (size == 1).mean() < 1
    assert [row["CalibrationGroups"] for row in rows_of(found["classes"])] == ["4"] * 3
    assert Path(found["report"]).read_text().startswith("<!DOCTYPE html>")


def test_qgis_process_runs_the_forest_and_its_model_on_another_date(qgis_process, tmp_path):
    pytest.importorskip("sklearn")
    blocks = make_blocks(tmp_path)
    model, outputs = str(tmp_path / "m.wbmodel"), {}
    later = rasters.write_raster(tmp_path / "later.tif", rasters.read_raster(blocks.image)[::-1],
                                 names=("nir", "red", "green", "blue"))
    for name, inputs in (
            ("random_forest_map", {"scene": blocks.image, "training": blocks.training, "class_field": "class"}),
            ("map_of_another_date", {"scene": later, "model": model})):
        described, endings = opened(name), {"areas": ".csv", "report": ".html"}
        for definition in described.parameterDefinitions():
            if definition.isDestination():
                short = definition.name().split(":")[-1]
                outputs[name, short] = inputs[definition.name()] = (
                    model if short == "model" else str(tmp_path / f"{name}_{short}{endings.get(short, '.tif')}"))
        ended = qgis_process(str(FOLDER / f"{name}.model3"), "--", *(f"{key}={value}" for key, value in inputs.items()))
        assert ended.returncode == 0, ended.stderr
        assert blocks.accuracy(outputs[name, "map"]) > 0.99
    assert rasters.read_raster(outputs["random_forest_map", "probabilities"]).shape[0] == 3
    assert sum(int(row["PixelSum"]) for row in rows_of(outputs["map_of_another_date", "areas"])) == 3000
