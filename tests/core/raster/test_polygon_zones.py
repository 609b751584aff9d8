import numpy as np
import pytest
from helpers.rings import box, ring
from whiskbroom.core.context import Context
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.coverage.runs import FULL
from whiskbroom.core.raster import polygon_zones
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.raster.polygon_zones import PolygonZones

GRID = Grid(40, 50)


@pytest.fixture
def small_tiles(monkeypatch):
    monkeypatch.setattr(polygon_zones, "STRIP_ROWS", 8)
    monkeypatch.setattr(polygon_zones, "TILE_COLS", 10)
    monkeypatch.setattr(polygon_zones, "TILE_PIXELS", 80)


def shares(zones, wanted=None, n_threads=1):
    """The shares of all zones as an array (zones, rows, cols), and the pieces."""
    found, pieces = np.zeros((len(zones), GRID.rows, GRID.cols)), []
    for piece in zones.pieces(Context(n_threads=n_threads), wanted):
        cells, window = piece.cells(), piece.window
        total = cells.counts.sum()
        index = np.arange(total) if cells.index is None else cells.index
        area = np.full(total, FULL) if cells.area is None else cells.area
        row, col = np.divmod(index, window.cols)
        zone = np.repeat(cells.zones, cells.counts)
        assert not found[zone, window.row + row, window.col + col].any(), "no pixel comes twice"
        found[zone, window.row + row, window.col + col] = area / FULL
        pieces.append(piece)
    return found, pieces


def random_polygons(number, seed=5):
    random = np.random.default_rng(seed)
    polygons = []
    for _ in range(number):
        row, col = random.uniform(-5, 45, 2)
        angles = np.sort(random.uniform(0, 2 * np.pi, 9))
        reach = random.uniform(2, 18, 9)
        polygons.append([ring(*zip(row + reach * np.sin(angles), col + reach * np.cos(angles)))])
    return polygons


def test_pieces_give_the_shares_whatever_the_tiles(small_tiles):
    outlines = Outlines.of(random_polygons(12))
    found, pieces = shares(PolygonZones(outlines, GRID, "coverage"))
    assert len(pieces) > 20
    assert all(piece.window.rows <= 8 and piece.window.cols <= 10 for piece in pieces)
    for method, expected in (("all_touched", found > 0), ("coverage", found)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(polygon_zones, "STRIP_ROWS", 64)
            patch.setattr(polygon_zones, "TILE_COLS", 64)
            np.testing.assert_array_equal(shares(PolygonZones(outlines, GRID, method))[0], expected)


def test_the_pieces_of_a_zone_come_in_the_order_of_rows_and_columns(small_tiles):
    _, pieces = shares(PolygonZones(Outlines.of(random_polygons(12)), GRID, "pixel_centre"))
    for zone in range(12):
        places = [(piece.first_row, piece.window.col // 10) for piece in pieces if zone in piece.cells().zones]
        assert places == sorted(set(places))


@pytest.mark.parametrize("method", ["pixel_centre", "all_touched", "coverage"])
def test_work_that_is_cut_finer_gives_the_same(small_tiles, monkeypatch, method):
    outlines = Outlines.of(random_polygons(6))
    expected, pieces = shares(PolygonZones(outlines, GRID, method))
    monkeypatch.setattr(polygon_zones, "MOST_CUTS", 12)
    found, more = shares(PolygonZones(outlines, GRID, method), n_threads=3)
    assert len(more) > len(pieces)
    np.testing.assert_array_equal(found, expected)


def test_pieces_hold_no_more_pixels_than_a_tile_save_for_one_zone(small_tiles):
    outlines = Outlines.of([[box(0, 0, 40, 50)]] * 7)
    _, pieces = shares(PolygonZones(outlines, GRID, "coverage"))
    assert all(piece.cells().counts.sum() <= 80 for piece in pieces) and len(pieces) == 7 * 25


def test_only_zones_that_are_wanted_come():
    zones = PolygonZones(Outlines.of([[box(0, 0, 3, 3)], [box(5, 5, 9, 9)]]), GRID, "pixel_centre")
    found, _ = shares(zones, np.array([False, True]))
    assert not found[0].any() and found[1].sum() == 16


def test_whole_zones_are_those_inside_one_tile(small_tiles):
    zones = PolygonZones(Outlines.of([[box(1, 1, 7, 9)], [box(1, 1, 9, 9)], [box(1, 8, 3, 12)], [box(-9, -9, 2, 2)]]),
                         GRID, "pixel_centre")
    whole = {int(zone) for piece in shares(zones)[1] for zone in piece.whole_zones()}
    assert whole == {0, 3}


def test_what_is_known_of_the_zones():
    zones = PolygonZones(Outlines.of([[box(1, 1, 4, 3)], [], [box(38, 48, 60, 60)]]), GRID, "coverage", 1000)
    assert len(zones) == 3 and zones.most_pixels.tolist() == [6, 0, 4] and zones.last_rows.tolist() == [4, 0, 40]
    assert zones.weighted and zones.shift.tolist() == [2, 0, 1] and zones.nbytes > 1000
    assert PolygonZones(Outlines.of([]), GRID, "pixel_centre").shift is None


def test_no_zone_gives_no_piece():
    assert list(PolygonZones(Outlines.of([]), GRID, "coverage").pieces(Context())) == []
    outside = PolygonZones(Outlines.of([[box(-9, -9, -2, -2)]]), GRID, "coverage")
    assert list(outside.pieces(Context())) == []
