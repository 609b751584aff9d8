"""Parameters that hold several values."""

import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec import Bands, Choices, Fields, Numbers, Option, Rows

WHOLE = Numbers("values", "Values", "H.", integer=True)
ROWS = Rows("table", "Table", "H.", columns=("Old", "New"))


@pytest.mark.parametrize("value, numbers", [
    ("1, 2;3 4", (1, 2, 3, 4)), ("5-8", (5, 6, 7, 8)), ("-3--1", (-3, -2, -1)), ("2:3, -7", (2, 3, -7)), (4, (4,)),
    ([1, 2.0], (1, 2)), (range(3), (0, 1, 2)), ("9007199254740993", (9007199254740993,)), ("3 3", (3, 3))])
def test_whole_numbers_come_from_texts_ranges_and_lists(value, numbers):
    assert WHOLE.check(value) == numbers


@pytest.mark.parametrize("value", ["5-", "8-5", "1-999999999", "1.5", "1,,x", "nan", [float("inf")], {}])
def test_what_is_no_list_of_whole_numbers_is_refused(value):
    with pytest.raises(ParameterError, match="values must be a list of whole numbers; got"):
        WHOLE.check(value)


def test_other_numbers_have_no_ranges():
    percent = Numbers("percentiles", "P", "H.", minimum=0, maximum=100, unit="percent")
    assert percent.check("0 2.5, 1e2") == (0.0, 2.5, 100.0)
    for value in ("1-5", "100.1", "-0.1"):
        with pytest.raises(ParameterError, match=r"a list of numbers from 0 to 100 \(percent\)"):
            percent.check(value)


def test_bands_are_different_numbers_from_1():
    assert Bands("bands", "B", "H.").check("4, 1-3") == (4, 1, 2, 3)


def test_fields_are_a_list_or_parted_by_semicolons_since_names_may_hold_commas():
    assert Fields("fields", "F", "H.").check("a, b;c") == Fields("fields", "F", "H.").check(["a, b", "c"])


CHOICES = Choices("statistics", "S", "H.", options=(Option("mean", "Mean", ("avg",)), Option("max", "Maximum")))


@pytest.mark.parametrize("value", ["max, mean", ["max", "mean"], ["MAX", "avg"], "max\nmean"])
def test_choices_are_keys_in_the_order_given(value):
    assert CHOICES.check(value) == ("max", "mean")


def test_a_choice_twice_by_its_synonym_is_refused():
    with pytest.raises(ParameterError, match="one or several of mean, max"):
        CHOICES.check("mean, avg")


@pytest.mark.parametrize("value", [
    "1;2\n3-5;x > 1", "1;2|3-5;x > 1", "1,2|3-5,x > 1", "1\t2\n3-5\tx > 1", [[1, 2], ["3-5", "x > 1"]],
    (("1", "2"), ("3-5", " x > 1"))])
def test_rows_are_numbers_where_they_are_numbers_and_texts_elsewhere(value):
    assert ROWS.check(value) == ((1, 2), ("3-5", "x > 1"))


def test_one_row_is_a_table_too():
    assert ROWS.check("7;8") == ((7, 8),) == ROWS.check([[7, 8]])


def test_an_empty_cell_is_an_empty_text():
    assert ROWS.check([[None, 1.5], ["", 2]]) == (("", 1.5), ("", 2))


def test_a_row_of_another_length_is_refused():
    with pytest.raises(ParameterError, match="a table with the columns Old, New"):
        ROWS.check([[1, 2], [3]])


def test_the_last_cells_of_a_row_may_be_optional():
    table = Rows("table", "Table", "H.", columns=("Old", "New", "Name"), optional=1)
    assert table.check([[1, 2], (3, 4, "Wood")]) == ((1, 2, ""), (3, 4, "Wood"))
    assert table.check("1;2|3;4;Wood") == ((1, 2, ""), (3, 4, "Wood"))
    for value in ([[1]], [[1, 2, 3, 4]]):
        with pytest.raises(ParameterError):
            table.check(value)


def test_numbers_that_need_not_be_whole_stay_exact_where_they_are():
    assert Numbers("values", "V", "H.").check("9007199254740993") == (2**53 + 1,)
    assert Numbers("values", "V", "H.").check([2**53 + 1, 0.5]) == (2**53 + 1, 0.5)
