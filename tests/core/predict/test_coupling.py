import numpy as np
import pytest

from whiskbroom.core.predict.coupling import coupled, pair_shares, pairs


def test_pairs_are_in_the_order_of_the_decisions():
    assert pairs(4) == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]


def test_a_sigmoid_turns_a_decision_into_a_probability_and_overflows_nowhere():
    shares = pair_shares(np.array([[-1e6, -1.0, 0.0, 2.0, 1e6]]), np.array([[-1.5, 0.5]]))
    np.testing.assert_allclose(shares[0, 1:4], 1 / (1 + np.exp([2.0, 0.5, -2.5])))
    assert shares[0, [0, 4]].tolist() == [1e-7, 1 - 1e-7]


@pytest.mark.parametrize("shares", [[0.2, 0.8], [0.5, 0.3, 0.2], [0.1, 0.1, 0.4, 0.4], [0.05] * 20])
def test_pairs_that_agree_give_back_the_shares_behind_them(shares):
    """r_ij = p_i / (p_i + p_j) is the case that Wu, Lin & Weng derive their method from."""
    shares, classes = np.array(shares), len(shares)
    wins = np.array([[shares[i] / (shares[i] + shares[j])] for i, j in pairs(classes)])
    np.testing.assert_allclose(coupled(wins, classes)[:, 0], shares, atol=0.005)


def test_pairs_that_contradict_each_other_give_the_minimum_of_the_method():
    """Equation 19, solved as the linear system of its optimality condition."""
    random = np.random.default_rng(0)
    wins = random.uniform(0.1, 0.9, (6, 50))
    found = coupled(wins, 4)
    assert np.abs(found.sum(axis=0) - 1).max() < 1e-12 and found.min() > 0
    for pixel in range(50):
        r = np.zeros((4, 4))
        for (i, j), share in zip(pairs(4), wins[:, pixel]):
            r[i, j], r[j, i] = share, 1 - share
        q = -r.T * r
        np.fill_diagonal(q, (r ** 2).sum(axis=0))
        system = np.block([[q, np.ones((4, 1))], [np.ones((1, 4)), np.zeros((1, 1))]])
        np.testing.assert_allclose(found[:, pixel], np.linalg.solve(system, [0, 0, 0, 0, 1])[:4], atol=0.01)


def test_a_pixel_stops_on_its_own():
    wins = np.random.default_rng(0).uniform(1e-7, 1 - 1e-7, (10, 40))
    whole = coupled(wins, 5)
    assert all(coupled(wins[:, [pixel]], 5).tobytes() == whole[:, [pixel]].tobytes() for pixel in range(40))
