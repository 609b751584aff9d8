import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.tables.build import table_of
from whiskbroom.core.tables.pivot import pivot_matrix

TABLE = table_of({"zone": [2, 1, 1, 2, 1], "cover": ["w", "f", "w", "f", "f"], "area": [5, 1, 2, 7, 3],
                  "height": [1.0, None, 3.0, 4.0, 6.0]})


def test_statistics_are_gathered_for_each_value():
    found = pivot_matrix(TABLE, "zone", [["area", "sum"], ["area", "mean"], ["height", "mean"], ["height", "count"]])
    assert found.dtype.names == ("zone", "area_sum", "area_mean", "height_mean", "height_count")
    assert found.tolist() == [(1, 6, 2.0, 4.5, 2), (2, 12, 6.0, 2.5, 2)]
    assert found["area_sum"].dtype == np.int64


@pytest.mark.parametrize("statistic, expected", [
    ("min", [1, 5]), ("max", [3, 7]), ("median", [2, 6]), ("first", [1, 5]), ("last", [3, 7]), ("count", [3, 2]),
    ("std", [np.std([1, 2, 3]), 1.0]), ("percentile 50", [2, 6]), ("percentile_100", [3, 7]),
    ("percentile 12.5", [1.25, 5.25])])
def test_every_statistic_is_right(statistic, expected):
    found = pivot_matrix(TABLE, "zone", [["area", statistic]])
    np.testing.assert_allclose(found[found.dtype.names[1]], expected, rtol=1e-15)


def test_combinations_of_other_fields_become_columns():
    found = pivot_matrix(TABLE, "zone", [["area", "sum"]], ["cover"])
    assert found.dtype.names == ("zone", "area_sum_coverf", "area_sum_coverw")
    assert found.tolist() == [(1, 4, 2), (2, 7, 5)]


def test_a_cross_matrix_is_named_after_the_values():
    found = pivot_matrix(TABLE, "cover", [["area", "sum"]], ["zone"], cross_matrix=True)
    assert found.dtype.names == ("cover", "1", "2") and found.tolist() == [("f", 4, 7), ("w", 2, 5)]
    two = pivot_matrix(TABLE, "cover", [["area", "sum"]], ["zone", "area"], cross_matrix=True, field_names=True)
    assert two[:3] == ["cover", "1_1", "1_2"] and len(two) == 11


def test_combinations_that_do_not_occur_are_missing_or_the_given_number():
    few = TABLE[:3]
    found = pivot_matrix(few, "zone", [["area", "sum"]], ["cover"])
    assert np.isnan(found["area_sum_coverf"][1]) and found["area_sum_coverf"][0] == 1
    found = pivot_matrix(few, "zone", [["area", "sum"], ["area", "count"]], ["cover"], nodata_value=-999)
    assert found["area_sum_coverf"].tolist() == [1, -999] and found["area_count_coverf"].tolist() == [1, 0]
    texts = pivot_matrix(few, "zone", [["cover", "first"]], ["area"], nodata_value=-999)
    assert texts["cover_first_area5"].tolist() == ["-999", "w"]


def test_a_number_can_be_taken_for_missing():
    found = pivot_matrix(TABLE, "zone", [["area", "min"], ["area", "count"]], input_nodata_value=1)
    assert found.tolist() == [(1, 2, 2), (2, 5, 2)]


def test_a_group_of_missing_values_alone_has_no_statistic():
    table = table_of({"k": [1, 2], "x": [None, 1.0]})
    found = pivot_matrix(table, "k", [["x", "sum"], ["x", "count"]])
    assert np.isnan(found["x_sum"][0]) and found["x_count"].tolist() == [0, 1]


def test_sums_of_whole_numbers_are_exact_or_refused():
    table = table_of({"k": [1, 1], "x": [2 ** 62, 2 ** 62 - 1]})
    assert pivot_matrix(table, "k", [["x", "sum"]])["x_sum"].tolist() == [2 ** 63 - 1]
    table = table_of({"k": [1, 1], "x": [2 ** 62, 2 ** 62]})
    with pytest.raises(ParameterError, match="A sum is 9223372036854775808, beyond 64 bits"):
        pivot_matrix(table, "k", [["x", "sum"]])


def test_an_empty_table_gives_no_rows():
    found = pivot_matrix(TABLE[:0], "zone", [["area", "sum"]])
    assert len(found) == 0 and found.dtype.names == ("zone", "area_sum")


def test_the_names_alone_can_be_asked_for():
    assert pivot_matrix(TABLE, "zone", [["area", "sum"], ["area", "max"]], field_names=True) == [
        "zone", "area_sum", "area_max"]


@pytest.mark.parametrize("statistic", ["mode", "", "percentile", "percentile 101", "np.sum", "__import__('os')", None])
def test_another_statistic_is_refused(statistic):
    with pytest.raises(ParameterError, match="A statistic must be one of sum, min"):
        pivot_matrix(TABLE, "zone", [["area", statistic]])


def test_what_does_not_go_together_is_refused():
    with pytest.raises(ParameterError, match="no field no"):
        pivot_matrix(TABLE, "no", [["area", "sum"]])
    with pytest.raises(ParameterError, match="cover holds texts, of which there is no mean"):
        pivot_matrix(TABLE, "zone", [["cover", "mean"]])
    with pytest.raises(ParameterError, match="two columns with the name 1"):
        pivot_matrix(TABLE, "cover", [["area", "sum"], ["area", "max"]], ["zone"], cross_matrix=True)
