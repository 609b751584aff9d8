import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.tables.build import table_of
from whiskbroom.core.tables.join import join_tables

ONE = table_of({"id": [3, 1, 2, 1], "name": ["c", "a", "b", "aa"]})
OTHER = table_of({"id": [1, 4, 3, 1], "area": [10, 40, 30, 11], "name": ["x", "y", "z", "w"]})


def rows(table):
    """The rows, with None for what is missing."""
    return [tuple(None if value != value or value == "" else value for value in row.tolist()) for row in table]


# Worked out by hand.
EXPECTED = {
    "left": [(3, "c", 30, "z"), (1, "a", 10, "x"), (1, "a", 11, "w"), (2, "b", None, None), (1, "aa", 10, "x"),
             (1, "aa", 11, "w")],
    "inner": [(3, "c", 30, "z"), (1, "a", 10, "x"), (1, "a", 11, "w"), (1, "aa", 10, "x"), (1, "aa", 11, "w")],
    "right": [(1, "a", 10, "x"), (1, "aa", 10, "x"), (4, None, 40, "y"), (3, "c", 30, "z"), (1, "a", 11, "w"),
              (1, "aa", 11, "w")],
    "outer": [(3, "c", 30, "z"), (1, "a", 10, "x"), (1, "a", 11, "w"), (2, "b", None, None), (1, "aa", 10, "x"),
              (1, "aa", 11, "w"), (4, None, 40, "y")]}


@pytest.mark.parametrize("kind, expected", EXPECTED.items())
def test_rows_are_joined(kind, expected):
    joined = join_tables(ONE, OTHER, "id", "id", join_type=kind.upper())
    assert joined.dtype.names == ("id", "name", "area", "name2") and rows(joined) == expected


def test_whole_numbers_stay_whole_where_no_row_is_without_partner():
    assert join_tables(ONE, OTHER, "id", "id", join_type="inner")["area"].dtype == np.int64
    assert join_tables(ONE, OTHER, "id", "id", join_type="outer")["id"].dtype == np.int64
    assert join_tables(ONE, OTHER, "id", "id", nodata_value=-9999)["area"].tolist() == [30, 10, 11, -9999, 10, 11]


def test_joining_fields_of_two_names_are_both_kept():
    other = table_of({"number": [1, 3], "x": [0.5, 1.5]})
    joined = join_tables(ONE, other, "id", "number", join_type="inner")
    assert joined.dtype.names == ("id", "name", "number", "x") and joined["number"].tolist() == [3, 1, 1]


def test_texts_join_texts_and_whole_numbers_join_fractions():
    one = table_of({"k": ["ä", "b"], "x": [1, 2]})
    other = table_of({"k": ["b", "ä"], "y": [3, 4]})
    assert rows(join_tables(one, other, "k", "k")) == [("ä", 1, 4), ("b", 2, 3)]
    fractions = table_of({"id": [1.0, 2.5], "z": [7, 8]})
    assert rows(join_tables(ONE, fractions, "id", "id", join_type="inner")) == [(1, "a", 7), (1, "aa", 7)]


def test_numbers_beyond_what_fractions_hold_are_not_taken_for_each_other():
    one = table_of({"id": [2 ** 53 + 1], "x": [1]})
    assert len(join_tables(one, table_of({"id": [float(2 ** 53)]}), "id", "id", join_type="inner")) == 0


def test_rows_without_value_are_joined_with_none():
    one = table_of({"k": [1, None], "x": [1, 2]})
    other = table_of({"k": [None, 1], "y": [3, 4]})
    assert rows(join_tables(one, other, "k", "k")) == [(1, 1, 4), (None, 2, None)]
    texts = table_of({"k": ["", "a"]})
    assert len(join_tables(texts, texts, "k", "k", join_type="inner")) == 1


def test_texts_are_not_cut_by_a_join():
    one = table_of({"id": [1, 2], "t": ["x" * 100, "y"]})
    joined = join_tables(table_of({"id": [1]}), one, "id", "id", join_type="outer")
    assert joined["t"].tolist() == ["x" * 100, "y"]


@pytest.mark.parametrize("kind, count", [("left", 4), ("right", 0), ("inner", 0), ("outer", 4)])
def test_an_empty_table_joins(kind, count):
    empty = OTHER[:0]
    assert len(join_tables(ONE, empty, "id", "id", join_type=kind)) == count
    assert len(join_tables(empty, ONE, "id", "id", join_type=kind)) == {"left": 0, "right": 4}.get(kind, count)


@pytest.mark.parametrize("options, message", [
    ({"join_type": "cross"}, "one of left, right, inner, outer; got 'cross'"), ({"field1_name": "no"}, "no field no"),
    ({"field2_name": "name"}, "id holds int64 and name holds str"), ({"postfix": ""}, "two fields with the name name")])
def test_what_cannot_be_joined_is_refused(options, message):
    with pytest.raises(ParameterError, match=message):
        join_tables(**{"table1": ONE, "table2": OTHER, "field1_name": "id", "field2_name": "id", **options})


def test_whole_numbers_that_cannot_stand_beside_gaps_are_refused():
    big = table_of({"id": [1], "big": [2 ** 60 + 1]})
    with pytest.raises(ParameterError, match="give a nodata_value"):
        join_tables(ONE, big, "id", "id")
    assert join_tables(ONE, big, "id", "id", nodata_value=0)["big"].tolist() == [0, 2 ** 60 + 1, 0, 2 ** 60 + 1]
