import pytest
from helpers.languages import Shouting
from whiskbroom.core.legend import Legend, LegendEntry
from whiskbroom.core.reclassify.legend import reclassified_legend
from whiskbroom.core.reclassify.reclassification import KEEP
from whiskbroom.core.reclassify.rules import rules_of

BLUE, GREEN, LIME, RED = (0, 0, 200), (0, 99, 0), (90, 220, 90), (200, 0, 0)
BEFORE = Legend((LegendEntry(1, "Water", BLUE), LegendEntry(2, "Beech", GREEN), LegendEntry(3, "Oak", LIME),
                 LegendEntry(4, "Town", RED)))


def made(rows, others=KEEP, before=BEFORE):
    return {entry.value: (entry.name, entry.colour) for entry in reclassified_legend(before, rules_of(rows),
                                                                                     others).entries}


def test_classes_that_stay_keep_name_and_colour_and_those_that_go_are_gone():
    assert made([[2, "NoData"]]) == {1: ("Water", BLUE), 3: ("Oak", LIME), 4: ("Town", RED)}


def test_a_class_with_a_new_number_keeps_name_and_colour():
    assert made([[4, 40]])[40] == ("Town", RED) and 4 not in made([[4, 40]])


def test_joined_classes_have_the_name_of_the_table_and_the_first_colour():
    found = made([["[2, 3]", 9, "Wood"]])
    assert found == {1: ("Water", BLUE), 4: ("Town", RED), 9: ("Wood", GREEN)}


def test_an_expression_joins_classes_too():
    assert made([["raster % 2 == 0", 9, "Even"]]) == {1: ("Water", BLUE), 3: ("Oak", LIME), 9: ("Even", GREEN)}


def test_joined_classes_without_a_name_are_numbered():
    assert made([["[2, 3]", 9]])[9] == ("Class 9", GREEN)


def test_a_class_that_others_join_keeps_its_name_unless_the_table_names_it():
    assert made([[3, 2]])[2] == ("Beech", GREEN)
    assert made([[3, 2, "Wood"]])[2] == ("Wood", GREEN)


def test_others_that_become_a_value_are_a_class():
    found = made([[1, 1]], others=0)
    assert found[1] == ("Water", BLUE) and set(found) == {0, 1}


def test_names_of_the_table_alone_make_a_legend_of_different_colours():
    found = made([[1, 5, "a"], [2, 6, "b"], [3, 7]], before=Legend())
    assert [name for name, _ in found.values()] == ["a", "b", "Class 7"]
    assert len({colour for _, colour in found.values()}) == 3


def test_without_any_name_there_is_no_legend():
    assert not reclassified_legend(Legend(), rules_of([[1, 5]]), KEEP)


@pytest.mark.parametrize("name", ["CLASS 9"])
def test_names_that_are_made_up_are_in_the_language_of_the_user(name):
    assert reclassified_legend(BEFORE, rules_of([["[2, 3]", 9]]), KEEP, Shouting()).name(9) == name
