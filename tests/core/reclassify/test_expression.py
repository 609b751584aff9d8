import numpy as np
import pytest
from whiskbroom.core.errors import ExpressionError, ParameterError
from whiskbroom.core.reclassify.expression import Expression


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int64", "uint64", "float32", "float64"])
def test_it_holds_where_it_is_true(dtype):
    values = np.arange(12).reshape(3, 4).astype(dtype)
    assert np.array_equal(Expression.of("raster % 3 == 1").holds(values), values % 3 == 1)


def test_whole_numbers_beyond_those_of_floating_point_stay_apart():
    values = np.array([2**53, 2**53 + 1, 2**53 + 2])
    assert Expression.of("raster % 2 == 1").holds(values).tolist() == [False, True, False]


def test_scale_and_offset_come_first():
    assert Expression("raster * raster > 1", 0.5, -2.0).holds(np.array([0, 2, 4, 7])).tolist() == [True, False, False,
                                                                                                  True]


def test_where_it_is_nodata_it_does_not_hold():
    assert Expression.of("1 / raster > 0").holds(np.array([0.0, 2.0])).tolist() == [False, True]


def test_what_is_no_condition_is_refused():
    with pytest.raises(ParameterError, match="raster \\+ 1 is no condition"):
        Expression.of("raster + 1")
    with pytest.raises(ExpressionError):
        Expression.of("raster > (")
