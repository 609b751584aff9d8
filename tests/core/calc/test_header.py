import pytest
from whiskbroom.core.calc.header import loop_and_body


@pytest.mark.parametrize("text, over_bands, part", [
    ("forbandsets[1:3]\nx", False, ""), ("forbandsets[1:3]S2\nx", False, "S2"),
    ("forbandsinbandset[1, 2] B0 \nx", True, "B0"),
    ("# why\n\n forbandsets[*]\nx", False, "")])
def test_the_line_of_a_loop_is_parted_from_the_rest(text, over_bands, part):
    loop, body = loop_and_body(text)
    assert (loop.over_bands, loop.name_part) == (over_bands, part)
    assert body.strip() == "x" and body.count("\n") == text.count("\n")


def test_the_sets_are_a_selection_of_all_where_nothing_is_said():
    loop, _ = loop_and_body("forbandsets[1,3]\nx")
    assert loop.sets == "1,3"
    assert loop_and_body("forbandsets[]\nx")[0].sets == "*"


@pytest.mark.parametrize("text", ["nir", "forbandset[1]\nx", "x = 1\nforbandsets[1:2]\nx", "forbandsets\nx"])
def test_other_texts_are_left_as_they_are(text):
    assert loop_and_body(text) == (None, text)


def test_the_place_is_that_of_the_word():
    loop, _ = loop_and_body("\n  forbandsets[3:1]\nx")
    assert (loop.at.line, loop.at.column) == (2, 3)
