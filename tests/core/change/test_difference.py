import numpy as np
import pytest

from whiskbroom.core.change.difference import DECREASE, INCREASE, NEUTRAL, NO_CHANGE, Difference, change_classes

FIRST, SECOND = np.array([[2.0, 0.0, 4.0, -1.0]]), np.array([[6.0, 3.0, 4.0, 5.0]])


@pytest.mark.parametrize("measure, expected, defined", [
    ("difference", [4, 3, 0, 6], [True] * 4), ("ratio", [3, None, 1, -5], [True, False, True, True]),
    ("log_ratio", [np.log(3), None, 0, None], [True, False, True, False])])
def test_the_measures_by_hand(measure, expected, defined):
    with np.errstate(all="ignore"):
        (values, ok), = Difference(measure)(FIRST, SECOND)
    assert (np.ones(4, bool) if ok is None else ok[0]).tolist() == defined
    assert [value for value, known in zip(values[0], defined) if known] == [
        value for value, known in zip(expected, defined) if known]


@pytest.mark.parametrize("measure", NEUTRAL)
def test_equal_values_give_the_neutral_number_exactly(measure):
    values = np.random.default_rng(1).uniform(0.1, 9, (2, 100))
    assert (Difference(measure)(values, values)[0][0] == NEUTRAL[measure]).all()


def test_a_difference_exactly_on_a_threshold_is_no_change():
    values = np.array([[-2.5, -2.0, -1.5, 0.0, 2.5, 3.0, 3.5], [-2.5, -2.0, -1.5, 0.0, 2.5, 3.0, 3.5]], np.float32)
    classes = change_classes(values, (-2.0, -np.inf), (3.0, -2.0))
    assert classes[0].tolist() == [DECREASE] + [NO_CHANGE] * 5 + [INCREASE]
    assert classes[1].tolist() == [NO_CHANGE] * 2 + [INCREASE] * 5


def test_a_threshold_is_not_rounded_to_the_type_of_the_values():
    just_below = np.float32(0.1)
    assert change_classes(np.array([[just_below]]), (-1.0,), (0.1,))[0, 0] == INCREASE
    assert float(just_below) > 0.1
