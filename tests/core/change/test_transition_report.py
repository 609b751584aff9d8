"""Transitions as tables and page."""

import math

import pytest
from helpers.languages import Shouting
from whiskbroom.core.change.transition_report import change_page, class_rows, transition_rows
from whiskbroom.core.change.transitions import Transitions
from whiskbroom.core.legend import Legend

FOUND = Transitions.of_pairs([(1, 1, 6, 60_000.0), (1, 2, 3, 30_000.0), (2, 2, 1, 10_000.0)])
ZONE = Transitions.of_pairs([(1, 2, 3, 30_000.0)])
NAMES = Legend.of_names({1: "Forest", 2: "Field & Co"}).name


def test_every_transition_that_occurs_is_a_row():
    columns, rows = transition_rows([(None, "", FOUND)], NAMES, 1e-4)
    assert columns[0] == "From" and len(rows) == 3
    row = dict(zip(columns, rows[1]))
    assert (row["From"], row["ToName"], row["PixelSum"], row["Area [ha]"]) == (1, "Field & Co", 3, 3.0)
    assert (row["Share of zone [%]"], row["Share of class [%]"]) == pytest.approx((30, 100 / 3))


def test_zones_have_their_own_rows():
    columns, rows = transition_rows([(None, "", FOUND), (7, "North", ZONE)], NAMES, 1e-4)
    assert columns[:2] == ["Zone", "ZoneName"] and [row[0] for row in rows] == [None, None, None, 7]
    assert dict(zip(columns, rows[-1]))["Share of zone [%]"] == 100


def test_classes_have_their_balance_and_their_rate():
    columns, rows = class_rows([(None, "", FOUND)], NAMES, 1e-4, 10)
    forest = dict(zip(columns, rows[0]))
    assert (forest["Before [ha]"], forest["After [ha]"], forest["Loss [ha]"], forest["Net change [%]"]) == (
        9, 6, 3, pytest.approx(-100 / 3))
    assert forest["Annual rate [%]"] == pytest.approx(100 * math.log(6 / 9) / 10)
    assert math.isnan(class_rows([(None, "", FOUND)], NAMES, 1e-4, None)[1][0][-1])


def test_the_page_has_the_flows_and_is_in_the_users_language(tmp_path):
    path = tmp_path / "c.html"
    change_page(str(path), [(None, "", FOUND)], NAMES, Legend(), 1e-4, None, Shouting())
    page = path.read_text(encoding="utf-8")
    assert page.count("<path") == 3 and "LAND COVER CHANGE" in page and "Field &amp; Co" in page


def test_without_a_unit_areas_are_square_units(tmp_path):
    path = tmp_path / "c.html"
    change_page(str(path), [(None, "", FOUND)], NAMES, Legend(), math.nan, None)
    assert "[square units]" in path.read_text(encoding="utf-8")
