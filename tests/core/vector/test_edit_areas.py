from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.edit.changes import ToNodata
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.edit_areas import (
    edit_of,
    edit_to_nodata,
    edit_to_values,
    edited_profile,
    numbered_stack,
)
from whiskbroom.core.vector.read import read_features

WOOD = Legend.of_names({4: "Wood"})


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "a.tif", np.zeros((6, 8), np.uint8))])


def layer(tmp_path, *values, box=(0, 0, 2, 2)):
    features = [(pixel_box(*box, NORTH_UP), {"value": value}) for value in values]
    return read_features(write_layer(tmp_path / "a.gpkg", features))


def test_values_are_numbers_or_names_and_a_feature_without_one_is_left_out(stack, tmp_path):
    numbered, values = numbered_stack(stack, layer(tmp_path, "7", None, "Wood", "2.5"), "value", WOOD, False)
    assert values == [7, 4, 2.5] and numbered.features == 3


def test_without_field_every_feature_with_a_geometry_counts(stack, tmp_path):
    numbered, values = numbered_stack(stack, layer(tmp_path, 1, None), None, WOOD, False)
    assert values is None and numbered.features == 2


def test_features_beside_the_raster_and_texts_are_told(stack, tmp_path):
    with pytest.raises(InputError, match="No feature of .*a.gpkg lies on .*a.tif"):
        numbered_stack(stack, layer(tmp_path, 1, box=(50, 50, 51, 51)), None, WOOD, False)
    with pytest.raises(InputError,
                       match=r"holds 'Heath', which is neither a number nor a class name of the map \(Wood"):
        numbered_stack(stack, layer(tmp_path, "Heath"), "value", WOOD, False)


def test_numbers_by_feature_are_stored_ones(stack, tmp_path):
    numbered, values = numbered_stack(stack, layer(tmp_path, 7, 9), "value", WOOD, False)
    assert edit_to_values(numbered, 0, values, False).change.news.tolist() == [0, 7, 9]
    assert edit_to_values(numbered, 0, 3, True).change.news.tolist() == [0, 3, 3]
    with pytest.raises(ParameterError, match="cannot hold the value 256"):
        edit_to_values(numbered, 0, 256, False)


def test_a_copy_keeps_its_type_unless_nodata_needs_a_number(stack, tmp_path):
    numbered, _ = numbered_stack(stack, layer(tmp_path, 7), None, WOOD, False)
    profile = edited_profile(stack, edit_to_values(numbered, 0, 3, False), "o.tif", Legend(), ())
    assert (profile.dtype, profile.nodata) == (np.uint8, None)
    profile = edited_profile(stack, edit_to_nodata(0), "o.tif", Legend(), ())
    assert (profile.dtype, profile.nodata) == (np.uint16, 65535) and isinstance(edit_to_nodata(0).change, ToNodata)


def test_the_parameters_of_a_run_choose_the_edit(stack, tmp_path):
    numbered, values = numbered_stack(stack, layer(tmp_path, 7, 9), "value", WOOD, False)

    def chosen(values, **given):
        given = {"constant": None, "expression": None, "nodata": False, "fill_nodata": False, **given}
        return edit_of(SimpleNamespace(**given), numbered, 0, values)

    assert isinstance(chosen(None, nodata=True).change, ToNodata)
    assert chosen(values, fill_nodata=True).change.news.tolist() == [0, 7, 9] and chosen(values, fill_nodata=True).fills
    assert chosen(None, constant=3).change.news.tolist() == [0, 3, 3]
    assert chosen(values, expression="raster").change.vectors.tolist() == [0, 7, 9]
    assert chosen(None, expression="raster").change.vectors.tolist() == [0, 1, 1]
    assert not chosen(None, expression="raster").change.may_hide
