import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.tables import edit
from whiskbroom.core.tables.build import table_of

TABLE = table_of({"id": [2, 1, 3], "x": [0.5, None, 0.5], "name": ["b", "a", ""]})


def test_fields_are_renamed_and_chosen_in_any_order():
    assert edit.columns(edit.rename_field(TABLE, "x", "y")) == ("id", "y", "name")
    found = edit.redefine_matrix_columns(TABLE, ["name", "id"], ["n", "i"])
    assert found.dtype.names == ("n", "i") and found["i"].tolist() == [2, 1, 3]
    assert edit.columns(edit.redefine_matrix_columns(TABLE, ["id"])) == ("id",)
    assert edit.columns(TABLE) == ("id", "x", "name"), "the table itself stays"


def test_a_field_is_added_or_replaced_and_texts_are_not_cut():
    added = edit.append_field(TABLE, "note", ["short", "l" * 300, ""])
    assert added["note"][1] == "l" * 300 and edit.columns(added)[-1] == "note"
    replaced = edit.append_field(added, "id", [1.5, 2.5, 3.5])
    assert replaced["id"].tolist() == [1.5, 2.5, 3.5] and edit.columns(replaced)[0] == "id"
    assert edit.append_field(TABLE, "k", 7)["k"].tolist() == [7, 7, 7]
    assert edit.append_field(TABLE, "k", "same")["k"].tolist() == ["same"] * 3
    assert edit.append_field(TABLE, "k", [1, 2, 3], "float64")["k"].dtype == np.float64


def test_types_are_changed_where_the_values_fit():
    found = edit.define_fields(TABLE, [("id", "int16"), ("name", "U10")])
    assert found.dtype.names == ("id", "name") and found["id"].dtype == np.int16 and found["name"].dtype == "<U10"
    assert edit.define_fields(TABLE, [("id", "U1")])["id"].tolist() == ["2", "1", "3"]
    wide = edit.define_fields(table_of({"t": ["x" * 50]}), [("t", "U5")])
    assert wide["t"][0] == "x" * 50
    assert edit.define_fields(table_of({"t": ["1", "2"]}), [("t", "int64")])["t"].tolist() == [1, 2]


@pytest.mark.parametrize("field, kind", [("x", "int64"), ("id", "bool"), ("name", "float64"), ("id", "int8")])
def test_types_that_would_change_values_are_refused(field, kind):
    table = edit.append_field(TABLE, "id", [200, 1, 3])
    with pytest.raises(ParameterError, match=f"The values of {field} do not fit the type"):
        edit.define_fields(table, [(field, kind)])


def test_rows_are_added():
    found = edit.append_values_to_table(TABLE, [[4, 5], [1.0, 2.0], ["long text", "z"]])
    assert found["id"].tolist() == [2, 1, 3, 4, 5] and found["name"].tolist()[3:] == ["long text", "z"]
    with pytest.raises(ParameterError, match="The table has 3 fields; got values for 1"):
        edit.append_values_to_table(TABLE, [[4]])


def test_tables_are_put_one_after_the_other():
    other = table_of({"name": ["a very long name"], "k": [9], "id": [0]})
    found = edit.append_tables(TABLE, other)
    assert found.dtype.names == ("id", "x", "name", "k")
    assert found["id"].tolist() == [2, 1, 3, 0] and found["name"][3] == "a very long name"
    assert np.isnan(found["x"][3]) and np.isnan(found["k"][:3]).all() and found["k"][3] == 9
    assert len(edit.append_tables(TABLE, TABLE[:0])) == 3


def test_tables_that_do_not_go_together_are_refused():
    with pytest.raises(ParameterError, match="id holds numbers in one table and texts in the other"):
        edit.append_tables(TABLE, table_of({"id": ["a"]}))
    big = table_of({"id": [2 ** 60 + 1]})
    with pytest.raises(ParameterError, match="beyond 2.53"):
        edit.append_tables(big, table_of({"id": [0.5]}))
    with pytest.raises(ParameterError, match="beyond 2.53"):
        edit.append_tables(big, table_of({"id": np.array([2 ** 64 - 1], np.uint64)}))


def test_rows_are_sorted_and_equal_ones_keep_their_order():
    assert edit.sort_table_by_field(TABLE, "id")["id"].tolist() == [1, 2, 3]
    assert edit.sort_table_by_field(TABLE, "id", descending=True)["id"].tolist() == [3, 2, 1]
    assert edit.sort_table_by_field(TABLE, "x")["id"].tolist() == [2, 3, 1], "missing values come last"
    assert edit.sort_table_by_field(TABLE, "x", descending=True)["id"].tolist() == [2, 3, 1]
    assert edit.sort_table_by_field(TABLE, "name")["name"].tolist() == ["a", "b", ""]
    assert edit.sort_table_by_field(TABLE, ["x", "name"])["id"].tolist() == [2, 3, 1]
    assert len(edit.sort_table_by_field(TABLE[:0], "id")) == 0


@pytest.mark.parametrize("value, threshold, found",
                         [(0.6, None, 2), (5, None, 2), (0.75, 0.25, 2), (0.75, 0.2499, None)])
def test_the_nearest_row_is_found(value, threshold, found):
    row = edit.find_nearest_value(TABLE, "x", value, threshold)
    assert (row is None) if found is None else row["id"] == found


def test_nothing_is_near_where_there_is_no_value():
    assert edit.find_nearest_value(TABLE[:0], "x", 1) is None
    assert edit.find_nearest_value(table_of({"x": [None, None]}), "x", 1) is None
    with pytest.raises(ParameterError, match="name holds no numbers"):
        edit.find_nearest_value(TABLE, "name", 1)


def test_a_table_is_made_of_rows():
    found = edit.create_generic_table([(1, "abc", 0.5), (2, "defgh", 1)], [("i", "int32"), ("t", "U2"), ("f", "f8")])
    assert found.dtype["i"] == np.int32 and found["t"].tolist() == ["abc", "defgh"] and found["f"].tolist() == [0.5, 1]
    assert len(edit.create_generic_table([], [("i", "int32"), ("t", "U2")])) == 0
    with pytest.raises(ParameterError, match="A row has 1 values, and there are 2 fields"):
        edit.create_generic_table([(1,)], [("i", "int32"), ("t", "U2")])


def test_unknown_fields_and_doubled_names_are_refused():
    for call in (lambda: edit.rename_field(TABLE, "no", "y"), lambda: edit.sort_table_by_field(TABLE, "no"),
                 lambda: edit.redefine_matrix_columns(TABLE, ["no"])):
        with pytest.raises(ParameterError, match="no field no; it has id, x, name"):
            call()
    with pytest.raises(ParameterError, match="as many different names"):
        edit.rename_field(TABLE, "id", "x")
    with pytest.raises(ParameterError, match="as many different names"):
        edit.redefine_matrix_columns(TABLE, ["id", "x"], ["a"])
