import math

import numpy as np

from whiskbroom.core.conformal.set_counts import SetCounts


def test_counts_of_many_pixels_are_those_of_plain_loops():
    held = np.random.default_rng(1).random((5, 3000)) < 0.4
    found = SetCounts.of(held, held.sum(axis=0))
    assert found.together.tolist() == [[int((one & other).sum()) for other in held] for one in held]
    assert found.held.tolist() == held.sum(axis=1).tolist() and found.pixels == 3000
    assert found.sizes.tolist() == [(held.sum(axis=0) == size).sum() for size in range(6)]
    assert found.alone.tolist() == [int((one & (held.sum(axis=0) == 1)).sum()) for one in held]
    assert found.mean_size == held.sum() / 3000


def test_counts_add_up_and_of_no_pixel_there_are_no_shares():
    none = SetCounts.none(2)
    some = SetCounts.of(np.array([[0, 1, 1, 1], [0, 0, 0, 1]], np.uint8), np.array([0, 1, 1, 2], np.uint8))
    assert some.sizes.tolist() == [1, 2, 1] and some.together.tolist() == [[3, 1], [1, 1]]
    total = none + some + some
    assert total.sizes.tolist() == [2, 4, 2] and total.held.tolist() == [6, 2] and total.alone.tolist() == [4, 0]
    assert total.mean_size == 1 and total.share(1) == 0.5
    assert math.isnan(none.mean_size) and math.isnan(none.share(1))
