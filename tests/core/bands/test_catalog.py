import pytest
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.catalog import Catalog
from whiskbroom.core.errors import InputError, ParameterError


def make(*names, dates=None):
    return Catalog(BandSet((Band(f"{name}1"), Band(f"{name}2")), name, date)
                   for name, date in zip(names, dates or [""] * len(names)))


def names(catalog):
    return "".join(bandset.name for bandset in catalog)


def test_band_sets_have_numbers_from_1():
    catalog = make("a", "b")
    assert len(catalog) == catalog.get_bandset_count() == 2
    assert catalog.get_bandset_by_number(2).name == "b" and catalog.get_bandset(1).name == "a"
    for number in (0, 3, -1, True, "1"):
        with pytest.raises(InputError, match="There is no band set .*; there are 2"):
            catalog.get_bandset_by_number(number)


def test_the_current_set_is_meant_where_none_is_named():
    catalog = make("a", "b")
    assert catalog.current_bandset == 1 and catalog.get_bandset_by_number().name == "a"
    catalog.current_bandset = 2
    assert catalog.get_bandset().name == "b" and catalog.get_bandset(attribute="name") == ["b1", "b2"]
    with pytest.raises(InputError):
        catalog.current_bandset = 3
    catalog.remove_bandset(2)
    assert catalog.current_bandset == 1, "it is a set that there is"


def test_a_set_is_found_by_name():
    catalog = make("a", "b", "b")
    assert catalog.get_bandset_by_name("b") is catalog.get_bandset_by_number(2)
    assert catalog.get_bandset_by_name("b", output_number=True) == 2
    with pytest.raises(InputError, match="no band set with the name c; there are a, b, b"):
        catalog.get_bandset_by_name("c")


def test_sets_are_found_by_dates_and_ranges():
    catalog = make("a", "b", "c", dates=["2020-01-01", "2021-06-01", "2022-01-01"])
    assert catalog.get_bandsets_by_date(["2020-01-01"], output_number=True) == [1]
    # The example of Remotior Sensus.
    assert catalog.get_bandsets_by_date(["2020-01-01", ">=2021-07-01 & <=2022-01-02"], output_number=True) == [1, 3]
    assert [found.name for found in catalog.get_bandsets_by_date("2021-01-01:2022-12-31")] == ["b", "c"]
    assert catalog.select("2, 2020-01-01") == (2, 1)


def test_sets_are_listed():
    catalog = make("a", "b", "c")
    assert [found.name for found in catalog.get_bandsets_by_list([3, 1])] == ["c", "a"]
    assert catalog.get_bandsets_by_list(output_number=True) == [1, 2, 3]
    assert catalog.iterate_bandset_bands("name") == [["a1", "a2"], ["b1", "b2"], ["c1", "c2"]]


def test_bands_are_found_by_attribute():
    assert make("a").get_bandset_bands_by_attribute(1, "name", "a2", output_number=True) == [2]


@pytest.mark.parametrize("number, to, expected", [(1, 3, "bca"), (3, 1, "cab"), (2, 2, "abc")])
def test_a_set_is_moved(number, to, expected):
    catalog = make("a", "b", "c")
    catalog.move_bandset(number, to)
    assert names(catalog) == expected


def test_a_move_to_nowhere_changes_nothing():
    catalog = make("a", "b")
    with pytest.raises(InputError):
        catalog.move_bandset(1, 3)
    assert names(catalog) == "ab"


def test_sets_are_put_in_replaced_and_taken_out():
    catalog = make("a", "b")
    catalog.insert(1, BandSet(name="x"))
    catalog.insert(4, BandSet(name="y"))
    assert names(catalog) == "xaby"
    catalog.replace(2, BandSet(name="z"))
    catalog.remove_bandset(1)
    assert names(catalog) == "zby"
    for number in (0, 5, "1"):
        with pytest.raises(ParameterError, match="numbers 1 to 4; got"):
            catalog.insert(number, BandSet())
    catalog.reset()
    assert len(catalog) == 0


def test_only_band_sets_go_in():
    with pytest.raises(ParameterError, match="holds band sets; got 'a.tif'"):
        make().append("a.tif")


def test_sets_are_sorted_by_date_those_without_last():
    catalog = make("a", "b", "c", "d", dates=["", "2021-01-01", "2020-01-01", "2021-01-01"])
    catalog.sort_bandsets_by_date()
    assert names(catalog) == "cbda"


def test_a_catalogue_can_be_changed_while_it_is_gone_through():
    catalog = make("a", "b")
    for bandset in catalog:
        catalog.append(bandset)
    assert names(catalog) == "abab"


def test_the_box_of_a_set_is_told():
    catalog = Catalog([BandSet(box=(0, 4, 5, 1))])
    assert catalog.get_bbox() == [0, 4, 5, 1]
