import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.morphology.dilation import Dilation

SHAPES = [False, True]


def scattered(seed, shape=(23, 31), classes=5):
    random = np.random.default_rng(seed)
    return random.integers(0, classes, shape).astype(np.uint8) * (random.random(shape) < 0.3), random.random(shape) < .8


@pytest.mark.parametrize("is_disk", SHAPES)
@pytest.mark.parametrize("radius, chosen", [(1, (2,)), (2, (3, 1)), (4, (1, 2, 4)), (7, (0,))])
def test_the_rule_by_hand(radius, chosen, is_disk, in_blocks, dilated_by_hand):
    values, valid = scattered(radius)
    found = in_blocks(Dilation((chosen,), radius, is_disk), values, valid)
    assert np.array_equal(found[valid], dilated_by_hand(values, valid, chosen, radius, is_disk)[valid])


def test_the_last_of_several_values_wins_and_none_takes_from_another(in_blocks):
    row = np.array([[1, 0, 2, 1]], np.uint8)
    assert in_blocks(Dilation(((1, 2),), 1), row).tolist() == [[1, 2, 2, 1]]
    assert in_blocks(Dilation(((2, 1),), 1), row).tolist() == [[1, 1, 2, 1]]


def test_nodata_neither_grows_nor_is_taken_nor_stops_growth(in_blocks):
    row, valid = np.array([[1, 7, 0, 0, 1]], np.uint8), np.array([[True, False, True, True, False]])
    assert in_blocks(Dilation(((1,),), 2), row, valid)[0, [0, 2, 3]].tolist() == [1, 1, 0]


def test_a_value_that_does_not_occur_changes_nothing(in_blocks):
    values, _ = scattered(1)
    assert np.array_equal(in_blocks(Dilation(((77,),), 3, True), values), values)


@pytest.mark.parametrize("dtype, value", [("int64", 2**53 + 1), ("uint64", 2**64 - 2), ("int8", -128),
                                          ("float32", 0.1), ("float64", -1e300)])
def test_every_type_is_exact(dtype, value, in_blocks):
    value = np.dtype(dtype).type(value)
    near = np.nextafter(value, value.dtype.type(0)) if value.dtype.kind == "f" else value + value.dtype.type(1)
    values = np.array([[value, near, near, near, value]], dtype)
    assert in_blocks(Dilation(((value,),), 1), values).tolist() == [[value, value, near, value, value]]


def test_each_band_has_its_own_values():
    values = np.zeros((2, 3, 5), np.uint8)
    values[:, 1, 2] = 1, 2
    (found, valid), changed = Dilation(((1,), (9,)), 1)(values, None)
    assert found.tolist() == [[[1, 1, 1]], [[0, 2, 0]]] and valid is None and changed == 2


@settings(max_examples=30)
@given(st.integers(0, 99), st.integers(1, 6), st.booleans(), st.tuples(st.integers(1, 12), st.integers(1, 12)))
def test_blocks_of_any_size_give_the_same(in_blocks, seed, radius, is_disk, block):
    values, valid = scattered(seed, (17, 19))
    function = Dilation(((3, 1),), radius, is_disk)
    assert np.array_equal(in_blocks(function, values, valid)[valid], in_blocks(function, values, valid, block)[valid])


@settings(max_examples=20)
@given(st.integers(0, 99), st.integers(1, 5), st.booleans())
def test_mirrored_and_turned_rasters_give_mirrored_and_turned_results(in_blocks, seed, radius, is_disk):
    values, _ = scattered(seed)
    function = Dilation(((2, 4),), radius, is_disk)
    found = in_blocks(function, values)
    assert np.array_equal(in_blocks(function, values[::-1]), found[::-1])
    assert np.array_equal(in_blocks(function, values.T.copy()), found.T)
