import numpy as np
from whiskbroom.core.calc.values import Pool, Value, both, computed, finite


INT32, FLOAT64 = np.dtype("int32"), np.dtype("float64")


def test_a_pool_hands_out_the_arrays_that_it_was_given_back():
    pool = Pool((2, 3))
    first = pool.empty(FLOAT64)
    pool.take_back(first)
    assert pool.empty(INT32) is not first
    assert pool.empty(FLOAT64) is first and pool.empty(FLOAT64) is not first


def test_an_array_of_somebody_else_is_left_alone():
    pool, foreign = Pool((2,)), np.zeros(2)
    pool.take_back(foreign)
    assert pool.empty(FLOAT64) is not foreign


def test_single_numbers_are_new_every_time():
    pool = Pool(())
    first = pool.empty(FLOAT64)
    pool.take_back(first)
    assert pool.empty(FLOAT64) is not first


def test_a_ufunc_takes_all_operands_in_one_type():
    operands = [Value(np.array([200, 100], "uint8"), None), Value(np.array([100, 100], "uint8"), None)]
    assert computed(np.add, operands, np.dtype("int32"), Pool((2,))).tolist() == [300, 200]
    less = computed(np.less, operands, np.dtype("int32"), Pool((2,)), np.dtype(bool))
    assert less.dtype == bool and not less.any()


def test_masks_join_and_none_is_all_valid():
    one, other = np.array([True, False]), np.array([True, True])
    assert both(None, None) is None
    assert both(one, None) is one and both(one, one) is one
    assert both(one, other).tolist() == [True, False]


def test_what_is_no_finite_number_is_not_valid():
    values = np.array([1.0, np.nan, np.inf, 2.0])
    assert finite(values, None).tolist() == [True, False, False, True]
    assert finite(values, np.array([False, True, True, True])).tolist() == [False, False, False, True]
    assert finite(np.ones(2), None) is None
