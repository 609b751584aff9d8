import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.tables.build import as_column, missing, of_texts, table_of, with_gaps

BIG = 2 ** 53 + 1


def test_a_table_has_rows_fields_and_attributes():
    table = table_of({"id": [1, 2], "näme": ["a", "bcd"]})
    assert table["id"].tolist() == [1, 2] and table.id.tolist() == [1, 2] and table.dtype.names == ("id", "näme")
    assert table[1].tolist() == (2, "bcd") and len(table) == 2
    assert len(table_of({})) == 0


def test_texts_of_any_length_are_kept_whole():
    """Remotior Sensus cuts them after 64 characters."""
    text = "ü" * 5000
    assert table_of({"a": ["x", text]})["a"][1] == text


@pytest.mark.parametrize("values, dtype, expected", [
    ([1, 2], "int64", [1, 2]), ([1, 2.5], "float64", [1, 2.5]), ([BIG, -BIG], "int64", [BIG, -BIG]),
    (np.array([1, 2], np.uint8), "int64", [1, 2]), (np.array([1.5], np.float32), "float64", [1.5]),
    ([True, False], "bool", [True, False]), ([], "float64", []), (np.array([2 ** 64 - 1], np.uint64), "uint64",
                                                                 [2 ** 64 - 1]),
    (np.ma.masked_array([1, 2], [False, False]), "int64", [1, 2]), (["", "a"], "<U1", ["", "a"]), ([""], "<U1", [""])])
def test_a_column_has_a_type_that_holds_its_values(values, dtype, expected):
    column = as_column(values)
    assert column.dtype == dtype and column.tolist() == expected and type(column) is np.ndarray


def test_what_is_missing_is_nan_in_numbers_and_empty_in_texts():
    for values in ([1, None], np.ma.masked_array([1, 5], [False, True]), [1.0, None]):
        column = as_column(values)
        assert column.dtype == "float64" and column[0] == 1 and np.isnan(column[1])
    assert as_column(["a", None]).tolist() == ["a", ""]
    assert missing(as_column([1, None])).tolist() == missing(as_column(["a", None])).tolist() == [False, True]
    assert missing(np.array(["2020-01-01", "NaT"], "M8[D]")).tolist() == [False, True]
    assert missing(np.array([0, 1])).tolist() == [False, False]


@pytest.mark.parametrize("values, message", [
    ([1, "a"], "mixes numbers and texts"), ([BIG, None], "beyond 2.53"), ([[1], [2]], "one row of .*; got 2 x 1 of"),
    ([1j], "got 1 of complex128"), (np.array(5), "got a single one of int64")])
def test_other_values_are_refused(values, message):
    with pytest.raises(ParameterError, match=f"my field .*{message}"):
        as_column(values, "my field")


def test_columns_of_different_length_are_refused():
    with pytest.raises(ParameterError, match="columns a and b have 1 and 2 rows"):
        table_of({"a": [1], "b": [1, 2]})


@pytest.mark.parametrize("texts, dtype, expected", [
    (["1", " -2 ", "+3"], "int64", [1, -2, 3]), (["1", "2.5", "1e3"], "float64", [1, 2.5, 1000]),
    (["0", "-0"], "int64", [0, 0]), ([str(2 ** 63 - 1), "0"], "int64", [2 ** 63 - 1, 0]),
    (["a", "1"], "<U1", ["a", "1"]), (["1_000", "2"], "<U5", ["1_000", "2"]), (["0x10"], "<U4", ["0x10"]),
    ([" padded ", "b"], "<U8", [" padded ", "b"]), ([], "<U1", []), (["", ""], "<U1", ["", ""]),
    ([".5", "5."], "float64", [0.5, 5]), (["true"], "<U4", ["true"])])
def test_texts_are_numbers_where_all_are(texts, dtype, expected):
    column = of_texts(texts)
    assert column.dtype == dtype and column.tolist() == expected


@pytest.mark.parametrize("texts", [["007", "12"], ["00", "1"], ["01.5"], ["-05"]])
def test_a_number_that_begins_with_a_zero_is_a_name(texts):
    assert of_texts(texts).tolist() == texts


def test_missing_cells_leave_a_column_numbers():
    for texts in (["1", "", "3"], ["1", "nan", "3"], ["1", "NULL", "3"], ["1.0", "None", "3"]):
        column = of_texts(texts)
        assert column.dtype == "float64" and column[[0, 2]].tolist() == [1, 3] and np.isnan(column[1])
    assert np.isnan(of_texts(["nan", "nan"])).all()


def test_whole_numbers_that_no_type_holds_beside_gaps_stay_texts():
    assert of_texts([str(BIG), ""]).tolist() == [str(BIG), ""]
    assert of_texts([str(2 ** 63)]).tolist() == [str(2 ** 63)]


def test_a_decimal_comma_is_understood_where_it_is_named():
    assert of_texts(["1,5", "2"], ",").tolist() == [1.5, 2] and of_texts(["1,5", "2"]).tolist() == ["1,5", "2"]
    assert of_texts(["a,b"], ",").tolist() == ["a,b"]


def test_rows_are_taken_with_gaps():
    rows = np.array([1, -1, 0])
    found = with_gaps(np.array([1, 2]), rows)
    assert found.dtype == "float64" and found[[0, 2]].tolist() == [2, 1] and np.isnan(found[1])
    assert with_gaps(np.array([1, BIG]), rows, -9999).tolist() == [BIG, -9999, 1]
    assert with_gaps(np.array([1, 2]), rows, -0.5).tolist() == [2, -0.5, 1]
    assert with_gaps(np.array(["a", "b"]), rows).tolist() == ["b", "", "a"]
    assert with_gaps(np.array(["a", "b"]), rows, "missing").tolist() == ["b", "missing", "a"]
    assert with_gaps(np.array([1, BIG]), np.array([1, 0])).tolist() == [BIG, 1]
    assert with_gaps(np.empty(0, "U1"), np.array([-1])).tolist() == [""]
    with pytest.raises(ParameterError, match="ids has whole numbers beyond"):
        with_gaps(np.array([1, BIG]), rows, name="ids")
