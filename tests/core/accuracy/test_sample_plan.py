"""The table of allocations."""

import numpy as np
import pytest
from whiskbroom.core.accuracy.sample_plan import plan_rows, plans
from whiskbroom.core.accuracy.sample_size import Expectation, Target
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.legend import Legend

TWO = Expectation.of_users_accuracies({1: 30.0, 2: 70.0}, {1: 0.8, 2: 0.9})


def test_every_allocation_is_planned_and_a_typed_one_only_when_there_is_one():
    made = plans(TWO, Target("overall", 0.05), None, 5, [1000, 1000])
    assert list(made) == ["proportional", "equal", "neyman"]
    assert list(plans(TWO, Target("overall", 0.05), 20, 0, [1000, 1000], {1: 4, 2: 9})) == [*made, "typed"]


def test_a_given_size_takes_the_place_of_the_target():
    assert {int(sizes.sum()) for sizes in plans(TWO, Target("overall", 0.01), 37, 0, [1000, 1000]).values()} == {37}


@pytest.mark.parametrize("typed, words", [({1: 5, 3: 5}, "names the class 3"), ({1: 5}, "class 2 a whole number"),
                                          ({1: 5, 2: 41}, "from 1 to 40; got 41"), ({1: 5, 2: 1.5}, "got 1.5")])
def test_what_was_typed_must_name_every_class_with_units_that_are_there(typed, words):
    with pytest.raises(ParameterError, match=words):
        plans(TWO, Target("overall", 0.05), 20, 0, [40, 40], typed)


def test_rows_hold_the_expected_errors_and_the_last_one_the_whole_sample():
    columns, rows = plan_rows(TWO, {"equal": np.array([50, 50])}, Legend.of_names({1: "Water", 2: "Land"}))
    first, total = (dict(zip(columns, row)) for row in (rows[0], rows[-1]))
    assert (first["Allocation"], first["Class"], first["ClassName"], first["Points"]) == ("equal", 1, "Water", 50)
    assert first["SE of user accuracy"] == pytest.approx((0.8 * 0.2 / 50) ** 0.5)
    assert (total["Class"], total["Points"]) == ("Total", 100)
    assert total["SE of overall accuracy"] == pytest.approx(((0.3 ** 2 * 0.16 + 0.7 ** 2 * 0.09) / 50) ** 0.5)


def test_a_class_without_points_has_no_error():
    columns, rows = plan_rows(TWO, {"equal": np.array([0, 50])}, Legend())
    assert dict(zip(columns, rows[0]))["SE of user accuracy"] is None
