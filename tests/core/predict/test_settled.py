import numpy as np

from whiskbroom.core.predict.settled import STEP, is_settled, settled


def test_values_are_rounded_to_multiples_of_the_step():
    assert settled(np.array([0.4, 0.6, 7.2]) * STEP).tolist() == [0, STEP, 7 * STEP]


def test_a_value_is_settled_where_all_that_it_may_stand_for_round_alike():
    values = np.array([0.0, 0.3, 0.45, 0.5, 0.55, np.nan]) * STEP
    errors = np.full(6, 0.1) * STEP
    assert is_settled(values, errors).tolist() == [True, True, False, False, False, False]


def test_settled_values_with_other_errors_round_alike():
    random = np.random.default_rng(0)
    true = random.uniform(-100, 100, 100_000)
    error = 1e-9
    values = true + random.uniform(-error, error, true.shape)
    sure = is_settled(values, error)
    assert 0.95 < sure.mean() < 1 and (settled(values) == settled(true))[sure].all()
