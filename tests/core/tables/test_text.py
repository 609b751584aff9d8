import numpy as np
import pytest
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.tables.build import table_of
from whiskbroom.core.tables.text import column_of, parse_table, table_as_text


@pytest.mark.parametrize("text", [
    "id,name\n1,a\n2,b\n", "id\tname\r\n1\ta\r\n\r\n2\tb", "id;name\n1;a\n2;b", "\ufeffid,name\n1,a\n2,b",
    " id , name \n1,a\n2,b", '"id","name"\n"1","a"\n"2","b"'])
def test_a_table_is_read_in_every_usual_notation(text):
    table = parse_table(text)
    assert table.dtype.names == ("id", "name")
    assert table["id"].tolist() == [1, 2] and table["name"].tolist() == ["a", "b"]


def test_separators_within_quotes_and_other_separators_belong_to_the_text():
    """Remotior Sensus splits at every tab and every comma."""
    table = parse_table('id\tname\n1\tField, wet\n2\t"a\tb ""c""\nd"\n')
    assert table["name"].tolist() == ["Field, wet", 'a\tb "c"\nd']


def test_the_separator_can_be_named():
    assert parse_table("a|b\n1|2", "|")["b"].tolist() == [2]
    assert parse_table("a b\n1 2", ["|", " "])["b"].tolist() == [2]
    assert parse_table("a,b\n1,2", "|").dtype.names == ("a,b",)
    with pytest.raises(ParameterError, match="one character; got '::'"):
        parse_table("a::b", "::")


def test_a_table_without_heading_and_with_other_names():
    assert parse_table("1,a\n2,b", skip_first_line=False).dtype.names == ("field1", "field2")
    assert len(parse_table("1,a\n2,b", skip_first_line=False)) == 2
    assert parse_table("x,y\n1,a", field_names=["p", "q"]).dtype.names == ("p", "q")
    with pytest.raises(ParameterError, match="the text has 2 columns; got 1 field names"):
        parse_table("x,y\n1,a", field_names=["p"])


def test_decimal_commas_between_semicolons():
    assert parse_table("a;b\n1,5;2\n", decimal_separator=",")["a"].tolist() == [1.5]


def test_a_table_of_a_heading_alone_has_no_rows():
    table = parse_table("a,b\n")
    assert len(table) == 0 and table.dtype.names == ("a", "b")


@pytest.mark.parametrize("text, message", [
    ("", "my file holds no line"), ("\n \n", "my file holds no line"), ("a,b\n1\n", "Row 2 of my file has 1 cells, and "
                                                                       "there are 2 columns"),
    ("a,b\n1,2\n1,2,3", "Row 3 of my file has 3 cells"), ("a,a\n1,2", "two columns with the name 'a'"),
    ("a,\n1,2", "two columns with the name ''"), ("a\n" + "x" * 200000, "my file is no table")])
def test_texts_that_are_no_tables_are_refused(text, message):
    with pytest.raises(InputError, match=message):
        parse_table(text, source="my file")


TABLE = table_of({"id": [1, 2, 3], "x": [0.1, None, 1e-20], "name": ["a.b", "", "ä\tö"]})


def test_every_digit_is_written_and_read_back():
    """Remotior Sensus writes two decimals."""
    text = table_as_text(TABLE)
    assert text == 'id\tx\tname\n1\t0.1\ta.b\n2\tnan\t\n3\t1e-20\t"ä\tö"\n'
    again = parse_table(text)
    np.testing.assert_array_equal(again["x"], TABLE["x"])
    assert again["name"].tolist() == TABLE["name"].tolist() and again["id"].tolist() == [1, 2, 3]


def test_decimals_fields_and_marks_can_be_chosen():
    assert table_as_text(TABLE, ["x", "id"], field_decimals=3, separator=";", decimal_separator=",") == (
        "x;id\n0,100;1\nnan;2\n0,000;3\n")
    assert table_as_text(TABLE, ["id", "x"], field_decimals=[0, 1], separator=",").splitlines()[1] == "1,0.1"


def test_the_decimal_mark_is_changed_in_numbers_alone():
    """Remotior Sensus changes it in texts too."""
    assert "a.b" in table_as_text(TABLE, decimal_separator=",")


def test_a_nodata_number_is_written_as_missing():
    table = table_of({"i": [1, -999], "f": [-999.0, 2.5]})
    assert table_as_text(table, separator=",", nodata_value=-999, nodata_value_output="NA") == "i,f\n1,NA\nNA,2.5\n"
    assert table_as_text(table, separator=",") == "i,f\n1,-999.0\n-999,2.5\n"


def test_an_unknown_field_is_refused_with_those_that_are_known():
    with pytest.raises(ParameterError, match="The table has no field y; it has id, x, name"):
        table_as_text(TABLE, ["y"])
    with pytest.raises(ParameterError, match="it has none"):
        column_of(table_of({}), "y")
    with pytest.raises(ParameterError, match="a number for each of the 3 fields; got 1"):
        table_as_text(TABLE, field_decimals=[2])
