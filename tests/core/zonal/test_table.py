import numpy as np
from whiskbroom.core.zonal import table as module
from whiskbroom.core.zonal.table import ValueTable
from whiskbroom.core.zonal.tally import Tally


def tally(zone, *keys):
    return Tally.of(np.array([zone]), np.array([len(keys)]), np.array(keys))


def entries(taken):
    return list(zip(taken.zone.tolist(), taken.key.tolist(), taken.columns["weight"].tolist()))


def only(*zones, of=5):
    return np.isin(np.arange(of), zones)


def test_a_zone_is_taken_out_whole():
    table = ValueTable()
    for part in (tally(1, 7, 8), tally(2, 7), tally(1, 8, 9)):
        table.add(part)
    assert entries(table.take(only(1))) == [(1, 7, 1), (1, 8, 2), (1, 9, 1)]
    assert len(table) == 1
    assert entries(table.take(only(2, 3))) == [(2, 7, 1)]
    assert table.take(only(2, 3)) is None and len(table) == 0


def test_entries_are_joined_before_they_are_too_many(monkeypatch):
    monkeypatch.setattr(module, "_WAITING", 10)
    table = ValueTable()
    for _ in range(100):
        table.add(tally(0, 1, 2, 3))
    assert len(table) <= 10 + 2 * 3
    assert entries(table.take(only(0))) == [(0, key, 100) for key in (1, 2, 3)]


def test_the_largest_zones_go_until_half_is_left():
    table = ValueTable()
    for zone, size in ((0, 2), (1, 9), (2, 4), (3, 3)):
        table.add(tally(zone, *range(size)))
    assert table.drop_largest(5).tolist() == [False, True, False, False, False]
    assert len(table) == 9
    assert table.drop_largest(5).tolist() == [False, False, True, True, False]
    assert len(table) == 2


def test_one_zone_alone_is_dropped():
    table = ValueTable()
    table.add(tally(3, 1, 2))
    assert table.drop_largest(5)[3] and len(table) == 0
