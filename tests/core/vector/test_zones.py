"""Zones as the last band of a stack."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.zones import with_zones

WHOLE = Window(0, 0, 2, 3)


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "two.tif", np.arange(12, dtype=np.uint8).reshape(2, 2, 3))], [2])


def test_without_zones_the_stack_stays_as_it_is(stack):
    zones = with_zones(stack, None)
    assert zones.stack is stack and zones.names == {}


def test_a_raster_is_the_last_band_and_the_bands_stay_those_that_were_chosen(stack, tmp_path):
    path = write_raster(tmp_path / "z.tif", np.full((2, 3), 9, np.uint8))
    values, _ = with_zones(stack, path).stack.read(WHOLE)
    assert values.tolist() == [[[6, 7, 8], [9, 10, 11]], [[9] * 3] * 2]


def test_polygons_with_names_are_numbered_by_the_alphabet(stack, tmp_path):
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 1, NORTH_UP), {"zone": "b"}),
                                              (pixel_box(0, 2, 2, 3, NORTH_UP), {"zone": "a"})])
    zones = with_zones(stack, layer, field="zone")
    values, valid = zones.stack.read(WHOLE)
    assert np.where(valid[-1], values[-1], 0).tolist() == [[2, 0, 1]] * 2 and zones.names == {1: "a", 2: "b"}


def test_zones_on_another_grid_are_refused(stack, tmp_path):
    with pytest.raises(InputError, match="not on the same grid"):
        with_zones(stack, write_raster(tmp_path / "z.tif", np.ones((3, 3), np.uint8)))
