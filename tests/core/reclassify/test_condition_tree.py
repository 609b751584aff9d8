import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.reclassify.condition_tree import condition_of_expression
from whiskbroom.core.reclassify.conditions import Comparison
from whiskbroom.core.reclassify.expression import Expression


def test_comparisons_with_numbers_become_comparisons():
    assert condition_of_expression("raster >= 5") == condition_of_expression("5 <= raster") == Comparison(">=", 5)
    found = condition_of_expression("not (raster < 2 and raster < 8)")
    assert not isinstance(found, Expression)
    assert found.holds(np.array([1, 2, 7, 8], object)).tolist() == [False, True, True, True]


def test_what_is_more_than_comparisons_stays_an_expression():
    found = condition_of_expression("raster < 2 or raster == 2 ** 0 + 8")
    assert isinstance(found, Expression) and found.holds(np.array([1, 2, 9])).tolist() == [True, False, True]


@pytest.mark.parametrize("text", ["raster", "raster + 1", "band > 1", "raster >"])
def test_what_is_no_condition_is_refused(text):
    with pytest.raises(ParameterError):
        condition_of_expression(text)
