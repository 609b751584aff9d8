from helpers.languages import Shouting
from whiskbroom.core.legend import (
    UNCLASSIFIED_COLOUR,
    Legend,
    LegendEntry,
    colour_of_text,
    palette_colour,
    text_of_colour,
)


def test_entries_stand_in_the_order_of_values_with_different_colours():
    legend = Legend.of_names({7: "Town", 2: "Forest", 5: "Water"})
    assert [(entry.value, entry.name) for entry in legend.entries] == [(2, "Forest"), (5, "Water"), (7, "Town")]
    assert len({entry.colour for entry in legend.entries}) == 3


def test_a_class_without_name_is_called_by_its_number():
    assert Legend.of_names({3: ""}).name(3) == "Class 3"


def test_unclassified_is_the_value_0_in_grey():
    legend = Legend.of_names({1: "Water"}, unclassified=True)
    assert legend.entries[0] == LegendEntry(0, "Unclassified", UNCLASSIFIED_COLOUR)
    assert legend.entries[1].colour == Legend.of_names({1: "Water"}).entries[0].colour


def test_negative_values_stand_before_unclassified():
    assert [entry.value for entry in Legend.of_names({-1: "a", 1: "b"}, unclassified=True).entries] == [-1, 0, 1]


def test_a_value_without_entry_has_no_name():
    assert Legend.of_names({1: "Water"}).name(2) == ""


def test_an_empty_legend_is_false():
    assert not Legend() and Legend.of_names({1: "a"})


def test_sixty_colours_are_all_different_and_within_a_byte():
    colours = [palette_colour(position) for position in range(60)]
    assert len(set(colours)) == 60
    assert all(0 <= part <= 255 and isinstance(part, int) for colour in colours for part in colour)


def test_the_names_that_are_added_are_in_the_users_language():
    legend = Legend.of_names({1: "Water", 2: ""}, unclassified=True, tr=Shouting())
    assert [entry.name for entry in legend.entries] == ["UNCLASSIFIED", "Water", "CLASS 2"]


def test_colours_and_their_texts():
    assert text_of_colour((47, 122, 9)) == "#2f7a09" and colour_of_text("#2F7a09") == (47, 122, 9)
