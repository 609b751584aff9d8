from collections import namedtuple

import pytest
from whiskbroom.core.calc.references import Alias, BandsOfInput, BandsOfRaster, BandsOfSets, chosen_numbers, form
from whiskbroom.core.calc.tokens import Position
from whiskbroom.core.errors import ExpressionError

AT = Position(3, 7)
Item = namedtuple("Item", "name date")
ITEMS = [Item("before", "2021-01-01"), Item("after", "2021-01-02"), Item("later", "2021-01-05"), Item("undated", "")]


@pytest.mark.parametrize("text", ["nir", "b", "bandset", "bandset1", "bandset1b", "bandset{1b1", "b1x", "b 1", "@1",
                                  "#NIR",
                                  "layer@", "layer@x", "bandset-1b1", ""])
def test_other_texts_are_names_and_nothing_else(text):
    assert form(text) is None


def test_a_role_or_index_stands_between_number_signs():
    assert form("#NIR#") == Alias("NIR")


@pytest.mark.parametrize("text, is_list", [("b3", False), ("b*", True), ("b{1,3}", True), ("b{1:3}", True),
                                           ("b{3}", False), ("b{nir}", False)])
def test_bands_of_the_input_are_one_or_a_list(text, is_list):
    found = form(text)
    assert isinstance(found, BandsOfInput) and found.bands.is_list is is_list


@pytest.mark.parametrize("text, raster, is_list", [("layer@2", "layer", False), ("my layer@*", "my layer", True),
                                                   ("a@b@1", "a@b", False), ("x@{1:2}", "x", True)])
def test_a_band_of_a_raster_stands_behind_the_last_at_sign(text, raster, is_list):
    found = form(text)
    assert isinstance(found, BandsOfRaster) and (found.raster, found.bands.is_list) == (raster, is_list)


@pytest.mark.parametrize("text, sets_are_list, bands_are_list", [
    ("bandset1b2", False, False), ("bandset1b*", False, True), ("bandset*b1", True, False),
    ("bandset{1,3}b1", True, False), ("bandset{1, 3}b1", True, False), ("bandset{2021-01-05}b1", False, False),
    ("bandset{before}b{B08}", False, False), ("bandset{1:2}b{1,2}", True, True),
    ("bandset{>2021-01-01}b1", True, False)])
def test_bands_of_band_sets_are_one_or_a_list(text, sets_are_list, bands_are_list):
    found = form(text)
    assert isinstance(found, BandsOfSets)
    assert (found.sets.is_list, found.bands.is_list) == (sets_are_list, bands_are_list)


def test_the_current_set_is_a_number_sign_and_a_set_can_have_a_role():
    assert form("bandset#b1").sets is None
    assert form("bandset2#NIR#").bands == Alias("NIR")
    assert form("bandset##NIR#") == BandsOfSets(None, Alias("NIR"))


@pytest.mark.parametrize("text, numbers", [
    ("1", [1]), ("1,3", [1, 3]), ("1, 3", [1, 3]), ("1:2", [1, 2]), ("1:2,3:3", [1, 2, 3]), ("3,1", [3, 1]),
    ("2,1:3", [2, 1, 3]), ("*", [1, 2, 3, 4]), ("2021-01-05", [3]), ("2021-01-01:2021-01-03", [1, 2]),
    ("2021-01-01,2021-01-05", [1, 3]), (">2021-01-01 & <2021-01-05", [2]), ("before", [1]), ("after, undated", [2, 4]),
    ("2022-01-01:2022-02-01", [])])
def test_numbers_ranges_dates_and_names_choose(text, numbers):
    assert chosen_numbers(text, ITEMS, AT) == numbers


@pytest.mark.parametrize("text", ["2:1", "1:x", "nothing", "1,,2", "5", "0", "2021-02-30", "2022-01-01",
                                  "2021-01-02:2021-01-01", ""])
def test_what_is_not_there_is_refused_with_its_place(text):
    with pytest.raises(ExpressionError, match=r"Line 3, column 7: .+\."):
        chosen_numbers(text, ITEMS, AT)
