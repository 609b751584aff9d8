import numpy as np
from whiskbroom.core.morphology.halo import valid_inside


def test_what_lies_around_the_block_does_not_count():
    valid = np.zeros((1, 5, 6), bool)
    valid[:, 2:3, 2:4] = True
    assert valid_inside(valid, 2) is None and valid_inside(None, 2) is None
    valid[0, 2, 3] = False
    assert valid_inside(valid, 2).tolist() == [[[True, False]]]
