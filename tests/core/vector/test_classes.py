import math

import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend
from whiskbroom.core.vector.classes import as_number, as_whole_number, class_values, column, whole_numbers
from whiskbroom.core.vector.features import Features

LEGEND = Legend.of_names({1: "Water", 2: "Forest", 30: "7"})


def table(*values):
    return Features("", (None,) * len(values), {"class": list(values), "other": [None] * len(values)}, "areas.gpkg")


@pytest.mark.parametrize("value, number", [
    (5, 5), (5.0, 5), ("5", 5), (" -12 ", -12), ("+3", 3), ("007", 7), (True, 1), (-2 ** 40, -2 ** 40),
    (5.5, None), ("5.0", None), ("", None), ("a", None), ("1e3", None), ("\u00b2", None), ("+-5", None),
    ("1_000", None),     (math.nan, None), (math.inf, None), (None, None), (b"5", None)])
def test_whole_numbers_come_as_numbers_or_texts(value, number):
    assert as_whole_number(value) == number


def test_a_field_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(InputError, match="^areas.gpkg has no field klass; it has class, other.$"):
        column(table(1), "klass")
    with pytest.raises(InputError, match="it has none.$"):
        column(Features("", (), {}), "class")


def test_missing_values_stay_missing():
    assert whole_numbers(table(1, None, "3"), "class") == [1, None, 3]
    assert class_values(table(1, None), "class", LEGEND) == [1, None]


@pytest.mark.parametrize("value", [1.5, "Forest", math.nan])
def test_a_field_of_whole_numbers_holds_nothing_else(value):
    with pytest.raises(InputError, match="^The field class of areas.gpkg must hold whole numbers; it holds "):
        whole_numbers(table(1, value), "class")


def test_names_of_the_map_stand_for_its_values_and_come_before_numbers():
    assert class_values(table("Water", "Forest", "2", 5, "7"), "class", LEGEND) == [1, 2, 2, 5, 30]


def test_a_text_that_is_no_name_of_the_map_is_told():
    with pytest.raises(InputError) as error:
        class_values(table("Desert"), "class", LEGEND)
    assert str(error.value) == ("The field class of areas.gpkg holds 'Desert', which is neither a whole number nor a "
                                "class name of the map (Water, Forest, 7).")
    with pytest.raises(InputError, match="it has no names"):
        class_values(table("Desert"), "class", Legend())


@pytest.mark.parametrize("value, number", [("7", 7), (" 0.5 ", 0.5), (2.0, 2), (2.5, 2.5), ("x", None), (None, None),
                                           (float("nan"), None), ("inf", None)])
def test_numbers_that_need_not_be_whole(value, number):
    assert as_number(value) == number and isinstance(as_number(value), type(number))
