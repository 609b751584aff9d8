import pytest
from helpers.calculations import array, result


def test_where_takes_one_value_or_the_other():
    assert result("where(a > 2, a, -1)", a=[1, 2, 3, 4]) == [-1, -1, 3, 4]
    assert result("where(a, 1.5, 0)", a=[0, 2]) == [0.0, 1.5]


def test_the_value_that_is_not_chosen_may_be_nodata():
    found = result("where(c, a, b)", c=[1, 1, 0, 0, None], a=[1, None, 1, None, 1], b=[None, 2, None, 2, 2])
    assert found == [1, None, None, 2, None]


@pytest.mark.parametrize("word", ["nodata", "nan"])
def test_nodata_written_out_makes_nodata_and_keeps_whole_numbers_whole(word):
    found = result(f"where(a > 2, a, {word})", a=[1, 3])
    assert found == [None, 3] and isinstance(found[1], int)


def test_a_choice_between_nothing_but_nodata_is_nodata():
    assert result("where(a > 2, nodata, nan)", a=[1, 3]) == [None, None]


def test_gaps_are_filled_by_the_first_value_that_is_there():
    given = {"a": [1, None, None, None], "b": [5, 6, None, None], "c": [7, 7, 7, None]}
    assert result("fill(a, b, c)", **given) == [1, 6, 7, None]
    assert result("where(is_nodata(a), b, a)", **given) == [1, 6, None, None]
    assert result("fill(a, 0)", **given) == [1, 0, 0, 0]
    assert result("fill(b*)", **given) == [1, 6, 7, None]


def test_is_nodata_is_known_everywhere():
    assert result("is_nodata(a)", a=[1, None]) == [False, True]
    assert result("is_nodata(1 / a)", a=[0, 2]) == [True, False]
    assert result("is_nodata(nodata) and not is_nodata(5)", a=[1]) == [True]


def test_whole_numbers_stay_exact_through_a_choice():
    assert result("where(a > 0, a, b)", a=array([2 ** 63 - 1, -1], "int64"), b=array([1, 255], "uint8")) \
        == [2 ** 63 - 1, 255]
