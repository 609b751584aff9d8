import numpy as np
from whiskbroom.core.boundaries.rings import Rings, in_order, simple_rings


def rings_of(*boundaries, owner=None):
    """Rings from lists of (row, col) points."""
    pieces = [[tuple(np.array(points, np.int32).T)] for points in boundaries]
    return Rings.of(pieces, owner or [1] * len(boundaries))


def points(rings):
    return [list(zip(rings.rows[begin:end].tolist(), rings.cols[begin:end].tolist()))
            for begin, end in zip(rings.begins, rings.begins[1:])]


# Clockwise on the screen, the patch to the right.
SQUARE = [(0, 0), (0, 9), (9, 9), (9, 0)]
HOLE = [(3, 3), (5, 3), (5, 5), (3, 5)]


def test_boundaries_of_several_pieces_are_joined():
    rings = Rings.of([[(np.array([0, 0]), np.array([0, 9])), (np.array([9, 9]), np.array([9, 0]))]], [4])
    assert points(rings) == [SQUARE] and rings.owner.tolist() == [4]


def test_rings_can_be_taken_from_any_of_their_points():
    rings = rings_of(SQUARE, HOLE).take(np.array([1, 0]), np.array([2, 1]))
    assert points(rings) == [[(5, 5), (3, 5), (3, 3), (5, 3)], [(0, 9), (9, 9), (9, 0), (0, 0)]]


def test_a_ring_that_does_not_touch_itself_stays():
    rings = rings_of(SQUARE, HOLE)
    assert simple_rings(rings) is rings


def test_holes_that_touch_at_a_corner_are_parted():
    # Two unit holes at (1, 1) and (2, 2), traced as one boundary that passes (2, 2) twice.
    both = [(1, 1), (2, 1), (2, 2), (3, 2), (3, 3), (2, 3), (2, 2), (1, 2)]
    parts = points(simple_rings(rings_of(SQUARE, both)))
    assert parts[0] == SQUARE
    assert sorted(sorted(part) for part in parts[1:]) == [[(1, 1), (1, 2), (2, 1), (2, 2)],
                                                          [(2, 2), (2, 3), (3, 2), (3, 3)]]


def test_a_chain_of_touching_holes_is_parted_into_all_of_them():
    chain = [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 2), (3, 3), (2, 3), (2, 2), (1, 2), (1, 1), (0, 1)]
    parts = points(simple_rings(rings_of(chain)))
    assert len(parts) == 3 and all(len(set(part)) == 4 == len(part) for part in parts)


def test_only_points_that_may_touch_are_looked_at():
    both = [(1, 1), (2, 1), (2, 2), (3, 2), (3, 3), (2, 3), (2, 2), (1, 2)]
    rings = rings_of(both)
    assert simple_rings(rings, np.zeros(8, bool)) is rings
    flags = np.zeros(8, bool)
    flags[[2, 6]] = True
    assert len(simple_rings(rings, flags)) == 2


def test_the_corner_of_another_ring_is_no_touching():
    rings = rings_of(SQUARE, [(9, 9), (9, 12), (12, 12), (12, 9)], owner=[1, 2])
    assert simple_rings(rings) is rings


def test_outer_rings_come_first_and_all_begin_at_their_upper_left_corner():
    turned = HOLE[2:] + HOLE[:2]
    other = [(12, 3), (12, 4), (13, 4), (13, 3)]
    second = [(7, 7), (8, 7), (8, 8), (7, 8)]
    rings, is_hole = in_order(rings_of(second, turned, SQUARE[3:] + SQUARE[:3], other[1:] + other[:1],
                                       owner=[1, 1, 1, 0]))
    assert rings.owner.tolist() == [0, 1, 1, 1] and is_hole.tolist() == [False, False, True, True]
    assert points(rings) == [other, SQUARE, HOLE, second]
