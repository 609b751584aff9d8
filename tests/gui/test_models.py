"""The example models from a scene to a map, and on to another date, run in the window of QGIS."""

import csv
import json
import os
from pathlib import Path

import pytest
import whiskbroom
from helpers.blocks import make_blocks
from helpers.changes import make_changes
from helpers.rasters import read_raster, write_raster

pytest.importorskip("qgis.core", reason="QGIS is not installed")
pytest.importorskip("sklearn")

pytestmark = [pytest.mark.qgis, pytest.mark.slow]
MODELS = Path(__file__).resolve().parents[2] / "models"


@pytest.fixture(scope="module")
def ran(desktop, tmp_path_factory):
    """(what the driven desktop saw, the blocks, their folder)."""
    folder = tmp_path_factory.mktemp("models")
    blocks = make_blocks(folder)
    write_raster(folder / "later.tif", read_raster(blocks.image)[::-1], names=("nir", "red", "green", "blue"))
    with whiskbroom.Session(temporary_directory=str(folder)) as session:
        make_changes(folder, session)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DRIVE_MODELS", str(MODELS))
        code = desktop.drive(Path(__file__).with_name("drive_models.py"), folder, folder, os.environ.get("XNUM", "95"))
    error = folder / "error.txt"
    assert not error.exists(), error.read_text()
    assert code == 0, (folder / "qgis.txt").read_text()
    return json.loads((folder / "facts.json").read_text()), blocks, folder


@pytest.mark.parametrize("name", ["random_forest_map", "map_of_another_date"])
def test_a_model_runs_in_the_window_and_its_map_is_right(ran, name):
    facts, blocks, folder = ran
    assert "Traceback" not in facts[name]["log"] and "Execution completed" in facts[name]["log"]
    assert blocks.accuracy(folder / f"{name}_map.tif") > 0.99
    assert len(facts[name]["loaded"]) > 3


def test_the_forest_gives_probabilities_and_the_other_date_its_areas(ran):
    _, _, folder = ran
    assert read_raster(folder / "random_forest_map_probabilities.tif").shape[0] == 3
    assert (folder / "map_of_another_date_areas.csv").read_text().count("\n") >= 3


def test_the_areas_of_change_have_their_intervals(ran):
    facts, _, folder = ran
    assert "Traceback" not in facts["change_areas"]["log"] and "Execution completed" in facts["change_areas"]["log"]
    with open(folder / "change_areas_areas.csv", encoding="utf-8") as file:
        rows = {(row["From"], row["To"]): row for row in csv.DictReader(file)}
    assert float(rows["1", "2"]["Low [ha]"]) < float(rows["1", "2"]["Area [ha]"]) == pytest.approx(1.0)
