import numpy as np
from whiskbroom.core.boundaries.open_numbers import OpenNumbers
from whiskbroom.core.boundaries.strip import OpenEnds


def ends(top, bottom, touching, firsts, last_rows, keys):
    labels = np.unique([*top, *bottom])
    return OpenEnds(np.array(top), np.array(bottom), tuple(np.array(part, bool) for part in touching),
                    labels[labels > 0], firsts, last_rows, keys)


def test_patches_keep_their_numbers_merge_and_end():
    open_ones = OpenNumbers()
    open_ones.advance(ends([1, 2, 1], [1, 2, 3], [[0, 0, 0]], [(0, 0), (0, 1), (4, 2)], [4, 4, 4], [7, 8, 7]))
    assert open_ones.of_labels.tolist() == [1, 2, 3] and open_ones.bottom.tolist() == [1, 2, 3]
    assert open_ones.complete == [] and open_ones.merged == []
    # Below, one patch joins the first and the third; the second ends.
    open_ones.advance(ends([1, 1, 1], [1, 1, 0], [[1, 0, 1]], [(5, 0)], [9], [7]))
    assert open_ones.merged == [(3, 1)] and open_ones.of_labels.tolist() == [1]
    assert open_ones.complete == [2] and open_ones.take(2) == ((0, 1), 4, 8)
    open_ones.advance(ends([1, 1, 1], [0, 0, 0], [[0, 0, 0]], [(10, 0)], [10], [9]))
    first, second = open_ones.complete
    assert open_ones.take(first) == ((0, 0), 9, 7) and open_ones.take(second) == ((10, 0), 10, 9)


def test_contacts_across_corners_join_too():
    open_ones = OpenNumbers()
    open_ones.advance(ends([0, 0, 0], [1, 0, 2], [[0, 0, 0], [0, 0], [0, 0]], [(0, 0), (0, 2)], [0, 0], [5, 5]))
    open_ones.advance(ends([0, 1, 0], [0, 1, 0], [[0, 0, 0], [1, 0], [0, 1]], [(1, 1)], [1], [5]))
    assert open_ones.merged == [(2, 1)] and open_ones.of_labels.tolist() == [1]


def test_a_strip_without_patches_ends_all():
    open_ones = OpenNumbers()
    open_ones.advance(ends([1], [1], [[0]], [(0, 0)], [0], [5]))
    open_ones.advance(ends([0], [0], [[0]], [], [], []))
    assert open_ones.complete == [1] and open_ones.take(1) == ((0, 0), 0, 5)
