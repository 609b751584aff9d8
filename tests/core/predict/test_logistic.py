import numpy as np

from whiskbroom.core.predict.logistic import class_shares, winners


def test_two_classes_share_by_the_logistic_function():
    sums = np.array([[-800.0, -2.0, 0.0, 2.0, 800.0]])
    with np.errstate(over="ignore"):
        second = 1 / (1 + np.exp(-sums[0]))
    np.testing.assert_allclose(class_shares(sums), [1 - second, second], atol=1e-16)
    assert winners(sums).tolist() == [0, 0, 0, 1, 1], "at equal odds the first"


def test_small_probabilities_keep_their_digits():
    np.testing.assert_allclose(class_shares(np.array([[-50.0]]))[1, 0], np.exp(-50), rtol=1e-12)
    np.testing.assert_allclose(class_shares(np.array([[50.0]]))[0, 0], np.exp(-50), rtol=1e-12)


def test_several_classes_share_by_the_softmax():
    sums = np.array([[1.0, 1000.0], [2.0, 1000.0], [3.0, -1000.0]])
    expected = np.exp([1, 2, 3]) / np.exp([1, 2, 3]).sum()
    np.testing.assert_allclose(class_shares(sums), np.column_stack([expected, [0.5, 0.5, 0]]))
    assert winners(sums).tolist() == [2, 0], "of equal ones the first"
