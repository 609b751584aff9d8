import numpy as np

from whiskbroom.core.patches.runs import first_pixels, touching_runs


def touching(values, connectivity, valid=None):
    values = np.array(values)
    flat, flags = values.ravel(), None if valid is None else np.array(valid).ravel()
    first = first_pixels(flat, flags, values.shape[1])
    run_of_pixel = np.cumsum(first, dtype=np.int32) - 1
    lower, upper = touching_runs(flat, flags, first, run_of_pixel, values.shape[1], connectivity)
    return set(zip(lower.tolist(), upper.tolist()))


def test_a_run_begins_at_every_row_and_at_every_change_of_value():
    first = first_pixels(np.array([1, 1, 2, 2, 2, 1]), None, 3)
    np.testing.assert_array_equal(first, [True, False, True, True, False, True])


def test_a_run_begins_where_validity_changes():
    first = first_pixels(np.ones(4, int), np.array([True, False, False, True]), 4)
    np.testing.assert_array_equal(first, [True, True, False, True])


def test_runs_of_equal_value_touch_where_they_share_a_column():
    assert touching([[1, 1, 2, 2], [3, 1, 1, 2]], 4) == {(3, 0), (4, 1)}


def test_one_run_touches_several_above():
    assert touching([[1, 2, 1], [1, 1, 1]], 4) == {(3, 0), (3, 2)}


def test_corners_touch_only_with_eight_neighbours():
    falling, rising = [[1, 2], [3, 1]], [[2, 1], [1, 3]]
    assert touching(falling, 4) == touching(rising, 4) == set()
    assert touching(falling, 8) == {(3, 0)}
    assert touching(rising, 8) == {(2, 1)}


def test_opposite_ends_of_adjacent_rows_do_not_touch():
    assert touching([[1, 2, 3], [3, 4, 1]], 8) == set()
    assert touching([[1], [2], [1]], 8) == set()


def test_invalid_runs_touch_nothing():
    assert touching([[1, 1], [1, 1]], 8, [[True, False], [False, True]]) == {(3, 0)}
    assert touching([[1, 1], [1, 1]], 4, [[True, False], [False, True]]) == set()


def test_a_single_row_has_no_contacts():
    assert touching([[1, 2, 1]], 8) == set()
