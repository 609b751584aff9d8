import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whiskbroom.core import spec
from whiskbroom.core.errors import ParameterError


class Table:
    is_feature_table = True


def refusal(parameter, value):
    with pytest.raises(ParameterError) as error:
        parameter.check(value)
    return str(error.value)


def test_a_raster_is_a_path_of_any_kind():
    raster = spec.Raster("input", "Raster", "The raster.")
    assert raster.check("a.tif") == "a.tif"
    assert raster.check(Path("b") / "a.tif") == str(Path("b") / "a.tif")
    assert raster.check('NETCDF:"a.nc":ndvi') == 'NETCDF:"a.nc":ndvi'


def test_rasters_are_one_path_or_several_in_their_order():
    rasters = spec.Rasters("input", "Rasters", "The rasters.")
    assert rasters.check("a.tif") == ("a.tif",)
    assert rasters.check(["b.tif", Path("a.tif")]) == rasters.check(("b.tif", "a.tif")) == ("b.tif", "a.tif")
    assert refusal(rasters, ["a.tif", None]).startswith("input must be the path of a raster, or a list of paths; got ")


def test_only_layers_may_be_features_in_memory():
    table = Table()
    assert spec.Vector("training", "Training", "Areas.").check(table) is table
    assert spec.RasterOrVector("reference", "Reference", "One.").check(table) is table
    refusal(spec.Raster("input", "Raster", "One."), table)
    refusal(spec.Rasters("input", "Rasters", "Some."), [table])


@pytest.mark.parametrize("value", [2, 100, 2.0, np.int64(7), np.uint8(9), np.float32(50)])
def test_a_whole_number_within_its_bounds_is_taken_as_int(value):
    number = spec.Number("size", "Size", "A size.", integer=True, minimum=2, maximum=100, unit="pixels")
    assert number.check(value) == int(value) and type(number.check(value)) is int


@pytest.mark.parametrize("value", [1, 101, 2.5, -5, True, "5", None, math.nan, math.inf, [5], 5j])
def test_a_number_beyond_its_bounds_or_of_another_kind_is_refused(value):
    number = spec.Number("size", "Size", "A size.", integer=True, minimum=2, maximum=100, unit="pixels")
    assert refusal(number, value) == f"size must be a whole number from 2 to 100 (pixels); got {value!r}."


def test_both_bounds_are_allowed_values_and_the_next_numbers_are_not():
    number = spec.Number("share", "Share", "A share.", minimum=0, maximum=1)
    assert number.check(0) == 0.0 and number.check(1) == 1.0 and type(number.check(1)) is float
    refusal(number, np.nextafter(0, -1))
    refusal(number, np.nextafter(1, 2))


@pytest.mark.parametrize("bounds, words", [
    ({"minimum": 0}, "a number of at least 0"), ({"maximum": 5}, "a number of at most 5"), ({}, "a number"),
    ({"integer": True, "unit": "m"}, "a whole number (m)"), ({"minimum": 0.5, "maximum": 2}, "a number from 0.5 to 2")])
def test_the_expectation_tells_the_bounds(bounds, words):
    assert str(spec.Number("n", "N", "N.", **bounds).expectation()) == words


@given(st.one_of(st.integers(), st.floats(), st.text(), st.booleans(), st.none()))
def test_a_number_is_checked_or_refused_but_never_another_error(value):
    number = spec.Number("n", "N", "N.", minimum=-3, maximum=3)
    try:
        assert -3 <= number.check(value) <= 3
    except ParameterError:
        assert isinstance(value, (bool, str, type(None))) or not -3 <= value <= 3


CHOICE = spec.Choice("method", "Method", "How.", default="nearest", options=(
    spec.Option("nearest", "Nearest neighbour", ("nn", 1)), spec.Option("four_four", "Four by four", (4, True))))


@pytest.mark.parametrize("value, key", [
    ("nearest", "nearest"), ("Nearest", "nearest"), ("NN", "nearest"), (1, "nearest"), (" four-four ", "four_four"),
    ("Four Four", "four_four"), (4, "four_four"), (True, "four_four")])
def test_a_choice_takes_its_keys_in_any_spelling_and_its_synonyms(value, key):
    assert CHOICE.check(value) == key


@pytest.mark.parametrize("value", ["nea", "", 4.0, "4", "true", None, False, 0])
def test_a_choice_takes_nothing_else_and_does_not_mix_up_numbers_and_truths(value):
    assert refusal(CHOICE, value) == f"method must be one of nearest, four_four; got {value!r}."


@pytest.mark.parametrize("value", [1, 0, "true", None, np.bool_(True)])
def test_a_boolean_is_true_or_false_alone(value):
    boolean = spec.Boolean("keep", "Keep", "Keeps.")
    assert boolean.check(True) is True and boolean.check(False) is False
    assert refusal(boolean, value).startswith("keep must be true or false; got ")


@pytest.mark.parametrize("value", [0, -1, 1.0, True, "1", None])
def test_a_band_is_a_number_from_1(value):
    band = spec.Band("band", "Band", "The band.")
    assert band.check(1) == 1 and band.check(np.int64(12)) == 12
    assert refusal(band, value).startswith("band must be the number of a band, from 1; got ")


@pytest.mark.parametrize("value", ["1=0.2, 2=0.8", "1=0.2;2=.8", " 1 = 0.2 ,2= 0.8,", {1: 0.2, 2: 0.8},
                                   {"1": "0.2", 2: 0.8}])
def test_numbers_of_classes_come_as_text_or_mapping(value):
    assert spec.ClassNumbers("priors", "Priors", "Shares.").check(value) == {1: 0.2, 2: 0.8}


@pytest.mark.parametrize("value", ["1", "1=2=3", "a=1", "1=a", 3, [1], {"a": 1}, {1: None}])
def test_numbers_of_classes_of_another_form_are_refused(value):
    refusal(spec.ClassNumbers("priors", "Priors", "Shares."), value)


def test_a_class_that_is_named_twice_is_refused():
    refusal(spec.ClassNumbers("priors", "Priors", "Shares."), "1=0.2, 1=0.8")


@pytest.mark.parametrize("value", ["1=nan", "1=inf"])
def test_a_number_of_a_class_is_finite(value):
    refusal(spec.ClassNumbers("priors", "Priors", "Shares."), value)


def test_texts_and_fields_are_texts():
    assert spec.Text("kernel", "Kernel", "Weights.").check("1 2") == "1 2"
    assert spec.Field("field", "Field", "A field.").check("class") == "class"
    refusal(spec.Field("field", "Field", "A field."), " ")
    refusal(spec.Text("kernel", "Kernel", "Weights."), 5)
