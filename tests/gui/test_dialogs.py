"""The dialog of every tool opens in the QGIS desktop, whatever layers the project has."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.vectors import write_layer
from whiskbroom.algorithms import ALL

pytest.importorskip("qgis.core", reason="QGIS is not installed")

pytestmark = [pytest.mark.qgis, pytest.mark.slow]

PROJECTS = ("without layers", "map", "areas", "areas over map", "map over areas")


@pytest.fixture(scope="module")
def facts(desktop, tmp_path_factory):
    """What the driven desktop saw."""
    folder = tmp_path_factory.mktemp("dialogs")
    write_raster(folder / "map.tif", np.array([[1, 1, 2, 2]], np.uint8))
    write_layer(folder / "areas.gpkg", [("POLYGON ((0 0, 1 0, 1 1, 0 0))", {"class": 1, "name": "a"})], 32633)
    code = desktop.drive(Path(__file__).with_name("drive_dialogs.py"), folder, folder, os.environ.get("XNUM", "95"),
                         limit=60 + 10 * len(ALL))
    error = folder / "error.txt"
    assert not error.exists(), error.read_text()
    assert code == 0, "QGIS went down after opening " + (folder / "opened.txt").read_text().splitlines()[-1]
    return json.loads((folder / "facts.json").read_text())


def test_every_dialog_opens(facts):
    assert facts["errors"] == []
    assert set(facts["opened"]) == {f"whiskbroom:{tool.id} beside the project {project}"
                                    for tool in ALL.values() for project in PROJECTS} | {
        f"whiskbroom:{tool.id} {place}" for tool in ALL.values() for place in ("as batch", "in a model")}


def test_the_box_of_a_field_follows_a_layer_that_may_be_a_raster(facts):
    """QGIS's own box takes QGIS down there: 3.22, 3.40 and 3.44 ask the raster for its fields."""
    raster, areas, again = facts["fields"]
    assert "class" in areas and "name" in areas
    assert not {"class", "name"} & {*raster, *again}
    assert facts["field of a file"] == "class"
