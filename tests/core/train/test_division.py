import numpy as np
import pytest

from whiskbroom.core.train.division import BufferedDivision, Division


def test_all_but_the_judged_fold_teach_and_those_without_a_fold_always():
    division = Division(np.array([0, 1, -1, 0]))
    assert division.teaching(0, bool).tolist() == [False, True, True, False]
    assert division.teaching(1, bool).tolist() == [True, False, True, True]


def test_what_is_nearer_than_the_distance_does_not_teach_and_at_the_distance_it_does():
    points = np.array([[0.0, 0], [30, 40], [30, 39.999], [300, 0], [3, 4]])
    division = BufferedDivision(np.array([0, 1, 1, 1, -1]), points, 50.0)
    assert division.teaching(0, bool).tolist() == [False, True, False, True, False]
    assert not division.teaching(1, bool).any()


def test_the_buffer_is_that_of_all_pairs():
    random = np.random.default_rng(0)
    points, folds = random.uniform(0, 100, (400, 3)), random.integers(-1, 5, 400)
    for fold in range(5):
        distances = np.linalg.norm(points[:, None] - points[folds == fold], axis=2).min(axis=1)
        expected = (folds != fold) & (distances >= 12)
        assert (BufferedDivision(folds, points, 12.0).teaching(fold, bool) == expected).all()


def test_it_can_be_stopped():
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        BufferedDivision(np.arange(9) % 2, np.zeros((9, 2)), 1.0).teaching(0, stop)
