import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc.lookup import IndexOf, Lookup, by_role
from whiskbroom.core.calc.names import BandName
from whiskbroom.core.calc.tokens import Position
from whiskbroom.core.errors import ExpressionError

AT = Position(2, 5)
ROLES = ["blue", "green", "red", "nir08"]
DATES = names_of(("before", ROLES, "2021-01-01"), ("after", ROLES, "2021-01-02"), ("later", ROLES, "2021-01-05"))
FILES = names_of(("dem", ""), ("S2_B04", "red"), ("S2_B08", "nir"))


def found(text, names=DATES, band=None):
    answer = Lookup(names, band).find(text, AT)
    return [one.key for one in answer] if isinstance(answer, list) else answer.key


@pytest.mark.parametrize("text, key", [
    ("bandset1b2", "before/2"), ("bandset#b1", "before/1"), ("bandset{2021-01-05}b1", "later/1"),
    ("bandset{after}b{B3}", "after/3"),
    ("b5", "after/1"), ("before@2", "before/2"), ("#BLUE#", "before/1"), ("red", "before/3"), ("RED", "before/3"),
    ("#NIR#", "before/4"), ("bandset2#NIR#", "after/4"), ("bandset{later}#red#", "later/3")])
def test_one_band_is_found_by_each_of_its_names(text, key):
    assert found(text) == key


@pytest.mark.parametrize("text, keys", [
    ("bandset*b1", ["before/1", "after/1", "later/1"]),
    ("bandset#b*", ["before/1", "before/2", "before/3", "before/4"]),
    ("bandset{1,3}b1", ["before/1", "later/1"]), ("bandset{1:2}b1", ["before/1", "after/1"]),
    ("bandset{2021-01-01:2021-01-03}b1", ["before/1", "after/1"]),
    ("bandset*#red#", ["before/3", "after/3", "later/3"]),
    ("bandset{1:2}b{1,2}", ["before/1", "before/2", "after/1", "after/2"]), ("b{1,12}", ["before/1", "later/4"]),
    ("after@*", ["after/1", "after/2", "after/3", "after/4"]), ("bandset{1:1}b1", ["before/1"])])
def test_lists_of_bands_keep_the_order_in_which_they_are_named(text, keys):
    assert found(text) == keys


def test_a_raster_or_band_of_that_very_name_comes_first():
    names = names_of(("b1", ""), ("red", ""), ("x@2", ""), ("bandset1b1", ""), ("scene", ["red"]))
    for text in ("b1", "red", "x@2", "bandset1b1"):
        assert found(text, names) == text
    assert found("B1", names) == "scene/1"


def test_files_of_one_band_are_one_scene():
    assert found("nir", FILES) == "S2_B08" and found("#RED#", FILES) == "S2_B04" and found("dem", FILES) == "dem"


def test_an_index_comes_with_the_bands_that_it_is_of():
    answer = Lookup(DATES).find("bandset2#NDVI#", AT)
    assert isinstance(answer, IndexOf) and answer.bands == DATES.sets[1].bands and answer.index.name == "NDVI"
    assert all(isinstance(one, IndexOf) for one in Lookup(DATES).find("bandset*#evi#", AT))


def test_the_band_of_a_loop_is_meant_inside_it_alone():
    band = BandName(1, "key")
    assert found("#BAND#", band=band) == "key"
    with pytest.raises(ExpressionError, match="BAND.* is no role"):
        found("#BAND#")


@pytest.mark.parametrize("text, names, message", [
    ("ndvi", FILES, 'nothing is called "ndvi"; the names are "dem", "S2_B04", "S2_B08", "red", "nir", "b1", "b3"'),
    ("dem@2", FILES, 'there is no band "dem@2"; there are 1 bands'),
    ("b4", FILES, 'there is no band "b4"; there are 3 bands'),
    ("b0", FILES, 'there is no band "b0"'), ("x@1", FILES, 'nothing is called "x@1"'),
    ("before", DATES, 'before" has 4 bands; write "before@1" for its first'),
    ("bandset9b1", DATES, "There is no band set 9; there are 3"),
    ("bandset{2020-01-01}b1", DATES, "There is no band set of 2020-01-01"),
    ("#SWIR1#", DATES, "No band of the input is swir1"),
    ("#FOO#", DATES, "'FOO' is no role of a band"), ("B1", DATES, '3 things are called "B1"'),
    ("nir", names_of(("a", "nir"), ("b", "nir")), "2 bands of the input are nir"),
    ("dem", names_of(("dem", ""), ("dem", "")), '2 things are called "dem"'),
    ("b1", names_of(), 'there is no band "b1"'),
    ("red", names_of(), 'nothing is called "red"; the names are none'), ("#NDVI#", names_of(), "nothing is called"),
    ("x", names_of(*[(f"r{n}", "") for n in range(20)]), 'and 10 more')])
def test_what_is_not_there_or_not_clear_is_told_with_its_place(text, names, message):
    with pytest.raises(ExpressionError, match=message) as refused:
        found(text, names)
    assert str(refused.value).startswith("Line 2, column 5: ") and str(refused.value).endswith(".")


def test_the_role_of_a_band_may_be_played_by_a_close_one():
    assert by_role("nir", DATES.sets[0].bands, AT).key == "before/4"
