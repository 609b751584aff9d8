from whiskbroom.core.cluster.steps import STEP_COLUMNS, Step, step_rows


def test_each_step_is_a_row_with_the_share_that_moved():
    first, second = step_rows([Step(4, 200, 50, 0.5, 7.0, 1, 2, 3, 4), Step(4, 200, None, 0.25, 6.0)])
    assert dict(zip(STEP_COLUMNS, first)) == {
        "iteration": 1, "clusters": 4, "pixels": 200, "moved_pixels": 50, "moved_percent": 25, "largest_shift": 0.5,
        "inertia": 7.0, "renewed": 1, "dropped": 2, "splits": 3, "merges": 4}
    assert second[0] == 2 and second[3:5] == (None, None)
