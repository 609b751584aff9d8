import numpy as np
import pytest
from helpers.rings import box, ring
from whiskbroom.core.coverage.outlines import PIXEL, Outlines


def test_vertices_lie_on_the_lattice_and_the_envelope_is_in_pixels():
    outlines = Outlines.of([[ring((1.25, 0.5), (3, 0.5), (3, 2))]])
    assert outlines.y.tolist() == [1.25 * PIXEL, 3 * PIXEL, 3 * PIXEL, 1.25 * PIXEL]
    assert outlines.x.tolist() == [0.5 * PIXEL, 0.5 * PIXEL, 2 * PIXEL, 0.5 * PIXEL]
    assert outlines.rows.tolist() == [[1, 3]] and outlines.cols.tolist() == [[0, 2]]


def test_rounding_of_coordinates_does_not_move_an_edge_off_the_border_of_a_pixel():
    # 0.1 x 3 is not 0.3, and 1e-10 pixel is what coordinates of millions of metres do not know.
    outlines = Outlines.of([[box(0.1 * 3 / 0.1, 2 - 1e-10, 5 + 1e-10, 4)]])
    assert outlines.rows.tolist() == [[3, 5]] and outlines.cols.tolist() == [[2, 4]]


def test_an_empty_polygon_keeps_its_place():
    outlines = Outlines.of([[box(0, 0, 1, 1)], [], [box(5, 5, 6, 6)]])
    assert len(outlines) == 3
    assert outlines.rows.tolist() == [[0, 1], [0, 0], [5, 6]]
    assert np.unique(outlines.edges(np.array([1, 2]), 0, 9).zone).tolist() == [1]


def test_a_ring_without_area_is_left_out():
    line = (False, np.array([0., 5, 0]), np.array([0., 5, 0]))
    outlines = Outlines.of([[line, box(0, 0, 1, 1)]])
    assert len(outlines.x) == 5


@pytest.mark.parametrize("hole", [False, True])
@pytest.mark.parametrize("turned", [False, True])
def test_the_polygon_lies_right_of_the_left_edge_however_the_ring_turns(turned, hole):
    is_hole, rows, cols = box(0, 2, 4, 6, hole=hole)
    outlines = Outlines.of([[(is_hole, rows[::-1], cols[::-1]) if turned else (is_hole, rows, cols)]])
    edges = outlines.edges(np.array([0]), 0, 9)
    by_side = dict(zip((edges.x0 // PIXEL).tolist(), edges.direction.tolist()))
    assert by_side == ({2: -1, 6: 1} if hole else {2: 1, 6: -1})


def test_only_edges_that_pass_the_rows_are_given_and_none_that_is_level():
    outlines = Outlines.of([[ring((0, 0), (2, 0), (2, 3), (9, 3), (9, 8), (0, 8))]])
    assert len(outlines.edges(np.array([0]), 0, 9).zone) == 3
    inside = outlines.edges(np.array([0]), 2, 3)
    assert sorted((inside.x0 // PIXEL).tolist()) == [3, 8]
    assert (inside.y0 < inside.y1).all()


def test_the_zone_of_an_edge_is_its_place_among_the_polygons_asked_for():
    outlines = Outlines.of([[box(0, n, 1, n + 1)] for n in range(4)])
    edges = outlines.edges(np.array([3, 1]), 0, 1)
    assert {(int(zone), int(x // PIXEL)) for zone, x in zip(edges.zone, edges.x0)} == {(0, 3), (0, 4), (1, 1), (1, 2)}


def test_what_is_no_finite_number_is_an_error():
    for bad in (np.nan, np.inf):
        with pytest.raises(ValueError, match="finite"):
            Outlines.of([[ring((0, 0), (bad, 0), (1, 1))]])


def test_vertices_as_far_away_as_may_be_do_not_overflow():
    outlines = Outlines.of([[box(-1e300, -1e300, 1e300, 1e300)]])
    assert outlines.rows[0, 0] < -2 ** 30 and outlines.rows[0, 1] > 2 ** 30


def test_bytes_are_those_of_the_arrays():
    assert Outlines.of([[box(0, 0, 1, 1)]]).nbytes == 5 * (8 + 8 + 1) + 2 * 8 + 2 * 16
