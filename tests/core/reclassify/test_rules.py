import math

import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.reclassify.conditions import Comparison
from whiskbroom.core.reclassify.rules import Rule, is_new_value, rules_of


def test_rows_of_numbers_and_texts_are_the_same():
    expected = (Rule(Comparison("==", 1), 5), Rule(Comparison("==", 2), 0.5, "Wood"))
    assert rules_of([[1, 5], [2, 0.5, "Wood"]]) == expected
    assert rules_of([["1", " 5 ", ""], ["2", "0.5", " Wood "]]) == expected
    assert rules_of([[np.int16(1), np.float32(5)], [2.0, np.float64(0.5), "Wood"]]) == expected


@pytest.mark.parametrize("cell", ["Null", "nan", "NoData", "no data", None, math.nan, "NULL "])
def test_nodata_has_many_spellings_on_both_sides(cell):
    assert rules_of([[cell, 7], [3, cell]]) == (Rule(None, 7), Rule(Comparison("==", 3), None))


def test_whole_numbers_of_64_bits_stay_exact():
    (rule,) = rules_of([[str(2**63 - 1), str(-2**63)]])
    assert rule == Rule(Comparison("==", 2**63 - 1), -2**63)


@pytest.mark.parametrize("rows, message", [
    ([], "The reclassification table has no row"),
    ([[1, 2], ["x", 3]], "^Row 2 of the reclassification table: Line 1, column 1: nothing is called .x."),
    ([[1, "water"]], "^Row 1 of the reclassification table: the new value must be a number or NoData; got 'water'"),
    ([[1, ""]], "got ''"), ([[1, "inf"]], "got 'inf'"), ([["", 1]], "An empty cell is no condition"),
    ([[1, "raster + 1"]], "the new value must be a number or NoData"), ([[1, True]], "got True")])
def test_a_row_that_says_something_else_is_named(rows, message):
    with pytest.raises(ParameterError, match=message):
        rules_of(rows)


def test_new_values_tell_rows_from_headings():
    assert all(map(is_new_value, [1, 0.5, "-3", "1e3", ".5", "Null", None]))
    assert not any(map(is_new_value, ["new", "", "1 2", True, "inf", "0x10"]))
