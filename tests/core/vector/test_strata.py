"""Strata from the map, a raster and polygons."""

from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.vector.strata import map_areas, open_strata

VALUES = np.array([[1, 2, 2], [1, 0, 2]], np.uint8)
WHOLE = Window(0, 0, 2, 3)


@pytest.fixture
def settings(tmp_path):
    path = write_raster(tmp_path / "map.tif", VALUES, nodata=0)
    return SimpleNamespace(input=path, band=1, strata=None, strata_band=1, strata_field=None, design="stratified")


def test_the_maps_classes_are_the_strata_with_their_names(settings):
    stack, names = open_strata(settings, Legend.of_names({1: "Water", 2: "Land"}))
    assert stack.read(WHOLE)[0].tolist() == [VALUES.tolist()] and names == {1: "Water", 2: "Land"}
    assert map_areas(settings, Context()) is None


def test_another_raster_is_the_last_band(settings, tmp_path):
    settings.strata = write_raster(tmp_path / "strata.tif", VALUES[::-1] + np.uint8(5))
    stack, _ = open_strata(settings, Legend())
    assert stack.read(WHOLE)[0][1].tolist() == (VALUES[::-1] + 5).tolist()
    assert map_areas(settings, Context()) == {1: 200.0, 2: 300.0}


def test_polygons_are_laid_on_the_map_and_keep_their_names(settings, tmp_path):
    settings.strata = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 1, NORTH_UP), {"zone": "west"}),
                                                        (pixel_box(0, 1, 2, 2, NORTH_UP), {"zone": "east"})])
    settings.strata_field = "zone"
    stack, names = open_strata(settings, Legend())
    values, valid = stack.read(WHOLE)
    assert np.where(valid[-1], values[-1], 0).tolist() == [[2, 1, 0], [2, 1, 0]] and names == {1: "east", 2: "west"}


def test_a_field_that_is_not_there_is_named(settings, tmp_path):
    settings.strata = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 1, NORTH_UP), {"zone": 1})])
    settings.strata_field = "name"
    with pytest.raises(InputError, match="no field name; it has zone"):
        open_strata(settings, Legend())
