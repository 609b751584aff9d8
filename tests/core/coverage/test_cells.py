import numpy as np
from helpers.rings import box, edges_of, ring, shares_of
from whiskbroom.core.coverage.cells import cells_of, split_at_columns
from whiskbroom.core.coverage.runs import FULL, covered_runs


def runs_of(polygons, rows=6, cols=8):
    return covered_runs(edges_of(polygons, 0, rows), 0, rows, cols)


def test_pixels_come_zone_by_zone_and_by_rows_with_their_shares():
    runs = runs_of([[box(1, 2, 3, 4.5)], [box(2, 3, 3, 4)]])
    cells = cells_of(runs, 1, 2, 3)
    assert cells.zones.tolist() == [0, 1] and cells.counts.tolist() == [6, 1]
    assert cells.index.tolist() == [0, 1, 2, 3, 4, 5, 4]
    assert (cells.area / FULL).tolist() == [1, 1, .5, 1, 1, .5, 1]


def test_whole_pixels_have_no_share_and_a_whole_window_no_index():
    cells = cells_of(runs_of([[box(1, 2, 3, 5)]]), 1, 2, 3)
    assert cells.area is None and cells.index is None and cells.counts.tolist() == [6]
    assert cells_of(runs_of([[box(1, 2, 3, 5)]]), 1, 2, 6).index.tolist() == [0, 1, 2, 6, 7, 8]


def test_runs_are_cut_at_columns_and_ordered_by_tile():
    runs = runs_of([[ring((0, 0), (6, 0), (6, 8))], [box(2, 1, 3, 8)]])
    parts, tile = split_at_columns(runs, 3)
    assert (np.diff(tile) >= 0).all()
    assert (parts.start // 3 == tile).all() and ((parts.stop - 1) // 3 == tile).all()
    for zone in (0, 1):
        np.testing.assert_array_equal(shares_of(parts, 6, 8, zone), shares_of(runs, 6, 8, zone))
    for number in range(3):
        order = np.lexsort((parts.start[tile == number], parts.row[tile == number], parts.zone[tile == number]))
        assert (np.diff(order) == 1).all()


def test_runs_within_one_tile_stay_as_they_are():
    runs = runs_of([[box(1, 2, 3, 5)]])
    parts, tile = split_at_columns(runs, 100)
    assert parts.start.tolist() == runs.start.tolist() and tile.tolist() == [0, 0]
