import numpy as np
from whiskbroom.core.stats.ranges import ranges


def test_ranges_follow_each_other_and_know_their_number():
    numbers, which = ranges(np.array([5, 0, 9]), np.array([7, 0, 12]))
    assert numbers.tolist() == [5, 6, 9, 10, 11] and which.tolist() == [0, 0, 2, 2, 2]
