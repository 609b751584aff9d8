"""An assessment as tables, JSON and page."""

import json

import pytest
from helpers.languages import Shouting
from helpers.samples import OLOFSSON, OLOFSSON_SIZES, sample_features, units_of_matrix
from whiskbroom.core.accuracy.assessment_report import (
    accuracy_rows,
    area_rows,
    json_text,
    matrix_table,
    write_page,
)
from whiskbroom.core.accuracy.figures import assess
from whiskbroom.core.accuracy.labelled_sample import prepared, read_sample
from whiskbroom.core.language import Phrase

ROWS = [attributes for _, attributes in sample_features(units_of_matrix(OLOFSSON), OLOFSSON_SIZES)]
FOUND = assess(prepared(read_sample("s", {name: [row[name] for row in ROWS] for name in ROWS[0]})))


def names(label):
    return {1: "Loss <a>", 4: "Other"}.get(label, "")


def test_every_figure_has_a_row():
    columns, rows = accuracy_rows(FOUND, names)
    assert len(rows) == 4 + 4 * 4 and all(len(row) == len(columns) for row in rows)
    user = dict(zip(columns, next(row for row in rows if row[:2] == ["User accuracy", 1])))
    assert (user["ClassName"], user["MapPoints"], user["ReferencePoints"], user["Interval"]) == (
        "Loss <a>", 75, 69, "Wilson")


def test_the_matrix_ends_with_totals():
    columns, rows = matrix_table(FOUND, names)
    assert rows[-1][:2] == ["Total", ""] and rows[-1][6] == 640 and rows[-1][-1] == pytest.approx(1)
    assert all(len(row) == len(columns) for row in rows)


def test_areas_without_a_unit_leave_hectares_empty():
    columns, rows = area_rows(FOUND, names, 1000.0, None, {})
    row = dict(zip(columns, rows[0]))
    assert row["Area [unit^2]"] == pytest.approx(23.5086247) and row["Area [ha]"] != row["Area [ha]"]


def test_areas_in_feet_become_hectares():
    columns, rows = area_rows(FOUND, names, 1000.0, 0.3048, {1: 7})
    row = dict(zip(columns, rows[0]))
    assert row["Area [ha]"] == pytest.approx(23.5086247 * 0.3048 ** 2 / 1e4) and row["MapPixels"] == 7


def test_json_has_no_nan():
    found = assess(prepared(read_sample("s", {name: [row[name] for row in ROWS[:66]] for name in ROWS[0]})))
    text = json_text(found, names, {"design": "stratified"})
    assert "NaN" not in text and json.loads(text)["kappa"]["value"] is None


def test_the_page_is_in_the_users_language_and_escapes_names(tmp_path):
    write_page(str(tmp_path / "a.html"), Phrase("Accuracy"), FOUND, names, [(Phrase("Points"), 640)], Shouting(),
               area_rows(FOUND, names, 9e9, 1.0, {}))
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "ACCURACY" in page and "USER ACCURACY" in page and "Loss &lt;a&gt;" in page and "<a>" not in page
