import numpy as np
from helpers.patches import strips_of
from whiskbroom.core.boundaries.open_lines import OpenLines


def closed_lines(values, height):
    """The boundaries that close, as sets of points, with the column where they went down last."""
    lines, found = OpenLines(), []
    for strip in strips_of(values, values > 0, height):
        for column, pieces in lines.advance(strip):
            points = [point for rows, cols in pieces for point in zip(rows.tolist(), cols.tolist())]
            found.append((column, points))
    assert lines.points == lines.pieces == 0
    return found


def test_a_column_closes_at_its_lower_end():
    (column, points), = closed_lines(np.array([[0, 1], [0, 1], [0, 1], [0, 0]], np.uint8), 1)
    assert column == 2 and points == [(0, 1), (0, 2), (3, 2), (3, 1)]


def test_two_branches_become_one_boundary_whichever_is_longer():
    picture = np.array([[1, 0, 1, 1], [1, 0, 1, 0], [1, 0, 1, 1], [1, 1, 1, 1]], np.uint8)
    for values in (picture, picture[:, ::-1]):
        (_, whole), = closed_lines(np.concatenate([values, values * 0]), 4)
        for height in (1, 2, 3):
            (_, points), = closed_lines(np.concatenate([values, values * 0]), height)
            assert sorted(points) == sorted(whole)
            at = points.index(whole[0])
            assert points[at:] + points[:at] == whole
