"""A sample layer with its map: what cannot be seen through the tools."""

from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.samples import units_of_matrix, write_sample
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.vector.assessed import open_assessed

SETTINGS = {"label_field": "label", "map": None, "band": 1, "other_map": False, "part": None, "poststratify": False}


def test_without_the_map_names_and_pixels_come_from_the_strata(tmp_path):
    path = write_sample(tmp_path / "s.gpkg", units_of_matrix([[8, 2], [1, 9]]), {1: 300, 2: 700})
    found = open_assessed(SimpleNamespace(input=path, **SETTINGS), Context())
    assert (found.names, found.pixels, found.total, found.metres) == (
        {1: "S1", 2: "S2"}, {1: 300, 2: 700}, 100_000.0, 1.0)
    assert found.facts()["strata"][1]["points"] == 10
    assert [str(name) for name, _ in found.shown_facts()][:2] == ["Sample", "Design"]


def test_of_another_map_the_values_at_the_points_are_read(tmp_path):
    path = write_sample(tmp_path / "s.gpkg", units_of_matrix([[3, 0], [0, 3]]), {1: 300, 2: 700})
    values = np.arange(1, 51, dtype=np.uint8).reshape(1, 50)
    given = {**SETTINGS, "map": write_raster(tmp_path / "m.tif", values), "other_map": True}
    found = open_assessed(SimpleNamespace(input=path, **given), Context())
    # The helper puts point n into column n.
    assert found.prepared.sample.mapped.tolist() == [2, 3, 4, 5, 6, 7]
    assert found.pixels[2] == 1 and found.name(2) == "S2"


@pytest.mark.parametrize("wrong", [9, 60])
def test_labels_of_the_map_are_checked(tmp_path, wrong):
    units = units_of_matrix([[3, 0], [0, 3]])
    units[0]["label"] = wrong
    path = write_sample(tmp_path / "s.gpkg", units, {1: 300, 2: 700})
    given = {**SETTINGS, "map": write_raster(tmp_path / "m.tif", np.ones((1, 50), np.uint8)), "other_map": True}
    with pytest.raises(InputError, match=f"label {wrong}, which is no class of the map"):
        open_assessed(SimpleNamespace(input=path, **given), Context())
