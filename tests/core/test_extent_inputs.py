"""Which inputs of a run its extent cuts."""

import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.vectors import write_layer
from whiskbroom.core import spec
from whiskbroom.core.extent_inputs import cut_to_extent

BOX = (500000, 4600000, 500020, 4599980)


def tool(cuts):
    return spec.Tool("a_tool", "A tool", "Bands", "Does.", "Help.", (
        spec.Raster("one", "One", "A raster."), spec.Rasters("many", "Many", "Rasters."),
        spec.RasterOrVector("either", "Either", "A raster or a layer."), spec.Raster("none", "None", "", default=None),
        spec.Extent("extent", "Extent", "An extent.", default=None, cuts_rasters=cuts)), run=None)


@pytest.fixture
def given(tmp_path):
    raster = write_raster(tmp_path / "a.tif", np.zeros((1, 6, 8), np.uint8))
    layer = write_layer(tmp_path / "a.gpkg", [("POINT (0 0)", {"class": 1})], 32633)
    return {"one": raster, "many": [raster, raster], "either": layer, "extent": list(BOX)}


def test_all_rasters_are_cut_and_layers_are_not(given):
    values = cut_to_extent(tool(True), tool(True).bind(given))
    assert [item.box for item in (values.one, *values.many)] == [BOX] * 3
    assert (values.either, values.none) == (given["either"], None)


def test_a_raster_where_a_layer_may_be_is_cut(given):
    values = cut_to_extent(tool(True), tool(True).bind({**given, "either": given["one"]}))
    assert values.either.box == BOX


@pytest.mark.parametrize("cuts, extent", [(True, None), (False, list(BOX))])
def test_values_stay_as_they_are_without_such_an_extent(given, cuts, extent):
    values = tool(cuts).bind({**given, "extent": extent})
    assert cut_to_extent(tool(cuts), values) is values
