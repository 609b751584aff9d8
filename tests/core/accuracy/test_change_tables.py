"""Estimated changes as tables and page."""

import numpy as np
import pytest
from helpers.languages import Shouting
from whiskbroom.core.accuracy.change_estimate import estimate_change
from whiskbroom.core.accuracy.change_tables import change_estimate_page, class_table, transition_table
from whiskbroom.core.accuracy.design import SampleDesign, Stratum
from whiskbroom.core.accuracy.estimate import Sample
from whiskbroom.core.language import Phrase

BEFORE, AFTER = np.array([1, 1, 1, 2, 2]), np.array([1, 1, 2, 2, 2])
DESIGN = SampleDesign({0: Stratum(1e6, 1.0)}, np.zeros(5, int))
FOUND = estimate_change(Sample(DESIGN, AFTER, AFTER), BEFORE, AFTER)


def names(label):
    return {1: "Forest", 2: "Field & Co"}[label]


def test_transitions_end_with_all_changes():
    columns, rows = transition_table(FOUND, names, 50.0)
    assert [row[:5] for row in rows] == [[1, "Forest", 1, "Forest", 2], [1, "Forest", 2, "Field & Co", 1],
                                         [2, "Field & Co", 2, "Field & Co", 2], ["All changes", "", None, "", 1]]
    row = dict(zip(columns, rows[1]))
    assert row["Area [ha]"] == pytest.approx(10) and row["Low [ha]"] < 10 < row["High [ha]"]


def test_every_class_has_five_figures():
    columns, rows = class_table(FOUND, names, 50.0)
    assert len(rows) == 10 and all(len(row) == len(columns) for row in rows)
    net = next(dict(zip(columns, row)) for row in rows if row[:3] == [2, "Field & Co", "Net change"])
    assert net["Area [ha]"] == pytest.approx(10)


def test_the_page_is_in_the_users_language(tmp_path):
    path = tmp_path / "c.html"
    change_estimate_page(str(path), FOUND, names, 50.0, [(Phrase("Points"), 5)],
                         [Phrase("Beware of {what}.", what="x")],
                         Shouting())
    page = path.read_text(encoding="utf-8")
    assert "CHANGE AREA ESTIMATE" in page and "BEWARE OF x." in page and "Field &amp; Co" in page
