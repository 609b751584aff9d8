import numpy as np
import pytest

from whiskbroom.core.patches.chains import follow_chains


def followed(following, chained):
    following = np.array(following)
    follow_chains(following, np.array(chained, int))
    return following.tolist()


def test_every_patch_of_a_chain_points_at_its_end():
    assert followed([0, 0, 1, 2, 4], [1, 2, 3]) == [0, 0, 0, 0, 4]


def test_a_pair_that_follow_each_other_are_both_ends():
    assert followed([1, 0, 1, 0], [0, 1, 2, 3]) == [0, 1, 1, 0]


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 8, 9, 1000, 1025])
def test_a_chain_of_any_length_is_followed_to_its_end(length):
    assert followed(np.maximum(np.arange(length + 1) - 1, 0), np.arange(1, length + 1)) == [0] * (length + 1)


def test_without_chains_nothing_changes():
    assert followed([0, 1, 2], []) == [0, 1, 2]
