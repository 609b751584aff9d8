"""The rows of a sample layer."""

import numpy as np
import pytest
from osgeo import ogr
from whiskbroom.core.accuracy.sample_layer import FIELDS
from whiskbroom.core.raster.draw_sample import Drawn
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.population import Population, Units
from whiskbroom.core.raster.sample_rows import map_fingerprint, sample_rows

GRID = Grid(4, 5, (100.0, 10.0, 0.0, 50.0, 0.0, -10.0))
DRAWN = Drawn(Units(np.array([3, 0]), np.array([1, 4]), np.array([7, 7]), np.array([2, 1])), np.array([0.25, 0.25]))
POPULATION = Population({7: np.array([8])}, {7: 800.0})


def rows():
    return [(ogr.CreateGeometryFromWkb(wkb).ExportToWkt(), dict(zip(FIELDS, values)))
            for wkb, values in sample_rows(DRAWN, POPULATION, GRID, "map.tif", "simple", "abc", {7: "all"}, FIELDS)]


def test_points_stand_in_the_order_of_rows_in_the_middle_of_pixels():
    assert [geometry for geometry, _ in rows()] == ["POINT (145 45)", "POINT (115 15)"]
    assert [values["id"] for _, values in rows()] == [1, 2]


def test_a_row_tells_all_that_the_estimation_needs():
    assert rows()[0][1] == {
        "id": 1, "design": "simple", "map_print": "abc", "stratum": 7, "strat_name": "all", "strat_px": 8,
        "strat_area": 800.0, "cluster": None, "inclusion": 0.25, "weight": 4.0, "px_area": 100.0, "map_class": 1,
        "label": None, "status": "to do"}


@pytest.mark.parametrize("other", [Grid(4, 5, (100.5, 10.0, 0.0, 50.0, 0.0, -10.0)), Grid(5, 4, GRID.transform)])
def test_another_grid_is_another_fingerprint(other):
    assert map_fingerprint(GRID, {1: 5.0}) != map_fingerprint(other, {1: 5.0})
