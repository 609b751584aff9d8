import pytest
from helpers.calculations import all_results, result
from whiskbroom.core.calc.lists import LONGEST, flat, spread
from whiskbroom.core.calc.tokens import Position
from whiskbroom.core.errors import ExpressionError

AT = Position(1, 1)


def test_a_function_of_single_values_takes_lists_element_by_element():
    assert spread(lambda a, b: a + b, (1, 2), AT) == 3
    assert spread(lambda a, b: a + b, ((1, 2, 3), 10), AT) == (11, 12, 13)
    assert spread(lambda a, b: a + b, ((1, 2), (10, 20)), AT) == (11, 22)


def test_lists_of_different_length_do_not_meet():
    with pytest.raises(ExpressionError, match="lists of 2, 3 bands meet here"):
        result("[a, b] + [a, b, a]", a=[1], b=[2])


def test_a_line_that_is_a_list_gives_a_result_for_each():
    assert all_results("b* / 2 @ half", a=[2], b=[6]) == {"half_1": [1.0], "half_2": [3.0]}


def test_a_statistic_takes_what_was_computed_element_by_element():
    assert result("sum((b* - mean(b*)) ** 2)", a=[2], b=[6]) == [8.0]


def test_lists_are_flat_and_have_an_end():
    assert flat([1, (2, 3), 4], AT) == [1, 2, 3, 4]
    assert len(flat([(0,) * LONGEST], AT)) == LONGEST
    with pytest.raises(ExpressionError, match=f"{LONGEST} bands at most"):
        flat([(0,) * LONGEST, (0,)], AT)


def test_a_list_that_doubles_with_every_line_comes_to_its_end():
    text = "x = [a, a]\n" + "x = [x, x]\n" * 60 + "sum(x)"
    with pytest.raises(ExpressionError, match="bands at most"):
        result(text, a=[1])
