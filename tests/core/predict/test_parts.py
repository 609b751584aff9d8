import numpy as np
import pytest

from whiskbroom.core.predict.parts import Damaged, Parts


def parts_of(settings=(), **arrays):
    return Parts(dict(settings), arrays, 4, 3)


def test_arrays_are_given_as_they_are():
    parts = parts_of(a=np.zeros((2, 4), np.float32), b=np.arange(3, dtype=np.int32))
    assert parts.floats("a", None, 4).dtype == np.float32
    assert parts.integers("b", 3).tolist() == [0, 1, 2]
    assert "a" in parts and "c" not in parts


@pytest.mark.parametrize("array", [
    np.zeros((2, 3)), np.zeros(8), np.zeros((0, 4)), np.zeros((2, 4), complex), np.zeros((2, 4), object),
    np.zeros((2, 4), "S4"), np.zeros((2, 4), np.float16), np.zeros((2, 4), np.longdouble), np.full((2, 4), np.nan),
    np.full((2, 4), np.inf), np.zeros((2, 4), int), np.zeros((2, 4), bool), np.zeros((2, 4), "M8[s]"),
    np.zeros((2, 4), [("a", "f8")])])
def test_other_arrays_are_damaged(array):
    with pytest.raises(Damaged, match="array a"):
        parts_of(a=array).floats("a", 2, 4)


def test_a_missing_array_is_named():
    with pytest.raises(Damaged, match="the array b is missing"):
        parts_of(a=np.zeros(1)).integers("b", 1)


@pytest.mark.parametrize("array", [np.zeros(3), np.zeros(3, np.uint32), np.zeros(3, np.int16), np.zeros(3, bool)])
def test_other_integers_are_damaged(array):
    with pytest.raises(Damaged, match="array a"):
        parts_of(a=array).integers("a", 3)


def test_arrays_of_another_byte_order_come_in_the_own_one():
    array = parts_of(a=np.array([1.5, 2.5], ">f8")).floats("a", 2)
    assert array.dtype.isnative and array.tolist() == [1.5, 2.5]


@pytest.mark.parametrize("value", [None, "3", True, float("nan"), float("inf"), 4, -1, [1], {}])
def test_a_number_that_is_none_within_its_bounds_is_damaged(value):
    with pytest.raises(Damaged, match="setting n"):
        parts_of({"n": value}).number("n", 0, 3)


def test_bounds_are_allowed():
    assert [parts_of({"n": value}).number("n", 0, 3) for value in (0, 3, 1.5)] == [0, 3, 1.5]
    assert parts_of({"n": 3.0}).whole_number("n", 1, 3) == 3


@pytest.mark.parametrize("value", [None, "c", ["a"], 1])
def test_a_text_that_is_no_option_is_damaged(value):
    with pytest.raises(Damaged, match="none of a, b"):
        parts_of({"n": value}).choice("n", ("a", "b"))
