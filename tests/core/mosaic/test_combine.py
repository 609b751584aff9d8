import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from whiskbroom.core.mosaic.combine import Average, Extreme, FirstValid

SHAPE = (2, 5, 6)
IMAGES = st.lists(st.tuples(arrays(np.int16, SHAPE, elements=st.integers(-99, 99)), arrays(bool, SHAPE)), min_size=1,
                  max_size=4)


def masked(images):
    return np.ma.masked_array([values for values, _ in images], [~valid for _, valid in images])


def run(combination, images):
    for values, valid in images:
        combination.add(values, None if valid.all() else valid)
    values, valid = combination.result()
    assert not values[~valid].any()
    return np.ma.masked_array(values, ~valid)


def same(found, expected):
    np.testing.assert_array_equal(np.ma.getmaskarray(found), np.ma.getmaskarray(expected))
    np.testing.assert_array_equal(found.filled(0), expected.filled(0))


@settings(max_examples=40)
@given(images=IMAGES)
def test_the_smallest_and_the_largest_are_those_of_the_valid_values(images):
    same(run(Extreme(SHAPE, np.int16, np.minimum), images), masked(images).min(axis=0))
    same(run(Extreme(SHAPE, np.int16, np.maximum), images), masked(images).max(axis=0))


@settings(max_examples=40)
@given(images=IMAGES)
def test_the_mean_is_that_of_the_valid_values(images):
    found, expected = run(Average(SHAPE, np.float64), images), masked(images).mean(axis=0)
    np.testing.assert_array_equal(found.mask, np.ma.getmaskarray(expected))
    np.testing.assert_allclose(found.filled(0), expected.filled(0), rtol=1e-12)


@settings(max_examples=40)
@given(images=IMAGES)
def test_the_first_valid_value_stands(images):
    expected = np.ma.masked_all(SHAPE, np.int16)
    for values, valid in reversed(images):
        expected[valid] = values[valid]
    same(run(FirstValid(SHAPE, np.int16), images), expected)


def test_full_is_told():
    combination = FirstValid((1, 1, 3), np.uint8)
    combination.add(np.full((1, 1, 3), 7, np.uint8), np.array([[[False, True, True]]]))
    assert not combination.is_full()
    combination.add(np.full((1, 1, 3), 9, np.uint8), None)
    assert combination.is_full() and combination.result()[0].tolist() == [[[9, 7, 7]]]
    assert not Extreme((1, 1, 1), np.uint8, np.minimum).is_full() and not Average((1, 1, 1), np.float32).is_full()


@pytest.mark.parametrize("hidden", [np.nan, np.inf, 1e30])
def test_what_is_hidden_has_no_influence(hidden):
    values, valid = np.array([[[1.0, hidden]]]), np.array([[[True, False]]])
    for combination in (Extreme((1, 1, 2), float, np.maximum), Average((1, 1, 2), float), FirstValid((1, 1, 2), float)):
        combination.add(values, valid)
        combination.add(np.array([[[hidden, 5.0]]]), ~valid)
        found, found_valid = combination.result()
        assert found.tolist() == [[[1.0, 5.0]]] and found_valid.all()


def test_weights_weigh_and_one_value_alone_stays_exactly():
    combination = Average((1, 1, 2), np.float32)
    combination.add(np.array([[[10, 0.1]]], np.float32), None, np.array([[0.75, 0.03]]))
    combination.add(np.array([[[20, 99]]], np.float32), np.array([[[True, False]]]), np.array([[0.25, 0.5]]))
    assert combination.result()[0].tolist() == [[[12.5, np.float32(0.1)]]]
