import numpy as np
from whiskbroom.core.reclassify.conditions import AllOf, AnyOf, Comparison, NoneOf

VALUES = np.array([-1, 0, 1, 2**53, 2**53 + 1, 0.5, float("inf")], object)


def held(condition):
    return [value for value, holds in zip(VALUES, condition.holds(VALUES)) if holds]


def test_comparisons_are_those_of_python_and_exact_beyond_floating_point():
    assert held(Comparison("<", 0)) == [-1] and held(Comparison("<=", 0)) == [-1, 0]
    assert held(Comparison("==", 2**53 + 1)) == [2**53 + 1] and held(Comparison("==", float(2**53))) == [2**53]
    assert held(Comparison(">", 2**53)) == [2**53 + 1, float("inf")]
    assert held(Comparison(">=", 2**53 + 1)) == [2**53 + 1, float("inf")]
    assert held(Comparison("!=", 1)) == [-1, 0, 2**53, 2**53 + 1, 0.5, float("inf")]


def test_conditions_join():
    low, high = Comparison(">=", 0), Comparison("<", 1)
    assert held(AllOf((low, high))) == [0, 0.5]
    assert held(AnyOf((Comparison("==", -1), Comparison("==", 1)))) == [-1, 1]
    assert held(NoneOf((low,))) == [-1] and held(AllOf(())) == list(VALUES) and held(AnyOf(())) == []


def test_the_numbers_at_which_the_answer_changes_are_finite():
    condition = NoneOf((AllOf((Comparison(">", 3), Comparison("<", float("inf")))), Comparison("==", 7.5)))
    assert condition.numbers() == (3, 7.5)


def test_a_rising_and_a_falling_map_of_the_values():
    condition = AllOf((Comparison(">", 2), Comparison("<=", 5)))
    rising = condition.mapped(lambda number: 10 * number)
    falling = condition.mapped(lambda number: -number, falls=True)
    values = np.arange(-60, 61)
    assert np.array_equal(rising.holds(10 * values.astype(object)), condition.holds(values.astype(object)))
    assert np.array_equal(falling.holds(-values.astype(object)), condition.holds(values.astype(object)))
