import numpy as np
from helpers.rings import box, edges_of, ring
from whiskbroom.core.coverage.cuts import cut
from whiskbroom.core.coverage.outlines import PIXEL


def pieces_of(polygon, rows, cols, first=0):
    pieces = cut(edges_of([polygon], first, rows), first, rows, cols)
    return sorted(zip(pieces.row.tolist(), pieces.col.tolist(), (pieces.height / PIXEL).tolist(),
                      (pieces.area / (2 * PIXEL ** 2)).tolist()))


def test_an_upright_edge_gives_one_piece_in_each_row():
    assert pieces_of([box(0.5, 1.25, 2, 3)], 2, 4) == [
        (0, 1, 0.5, 0.5 * 0.75), (0, 3, -0.5, -0.5), (1, 1, 1.0, 0.75), (1, 3, -1.0, -1.0)]


def test_a_sloping_edge_is_cut_at_rows_and_columns():
    # From (0, 0) to (2, 1): half a column in each row, and upright back at column 0.
    found = pieces_of([ring((0, 0), (2, 0), (2, 1))], 2, 2)
    assert found == [(0, 0, -1.0, -0.75), (0, 0, 1.0, 1.0), (1, 0, -1.0, -0.25), (1, 0, 1.0, 1.0)]
    # From (0, 0) to (1, 2): half a row in each column.
    found = pieces_of([ring((0, 0), (1, 0), (1, 2))], 1, 3)
    assert found == [(0, 0, -0.5, -0.25), (0, 0, 1.0, 1.0), (0, 1, -0.5, -0.25)]


def test_a_piece_on_the_border_of_two_columns_is_in_the_right_one():
    assert [col for _, col, _, _ in pieces_of([box(0, 1, 1, 2)], 1, 3)] == [1, 2]


def test_what_lies_beside_the_raster_gathers_in_one_column_on_each_side():
    found = pieces_of([ring((0, -5), (1, -9), (1, 9))], 1, 3)
    assert {col for _, col, _, _ in found} == {-1, 0, 1, 2, 3}
    assert sum(height for _, _, height, _ in found) == 0


def test_other_rows_are_left_away():
    assert {row for row, *_ in pieces_of([box(0, 0, 9, 9)], 6, 9, first=4)} == {4, 5}


def test_the_heights_of_a_closed_outline_cancel_in_every_row():
    random = np.random.default_rng(4)
    points = [tuple(point) for point in random.uniform(-2, 12, (40, 2))]
    pieces = cut(edges_of([[ring(*points)]], 0, 10), 0, 10, 10)
    assert all(pieces.height[pieces.row == row].sum() == 0 for row in range(10))
