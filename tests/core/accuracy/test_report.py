import math
import re
from html import unescape

import numpy as np
import pytest
from helpers.languages import Shouting
from whiskbroom.core.accuracy.matrix import ErrorMatrix
from whiskbroom.core.accuracy.report import cross_legend, cross_rows, figures, matrix_page, matrix_rows
from whiskbroom.core.accuracy.stratified import StratifiedEstimate
from whiskbroom.core.raster.cross import CrossCounts

NAMES = {1: "Water", 2: "Forest <old>"}.get
CROSS = CrossCounts({(1, 1): 7, (1, 2): 1, (3, 2): 4}, {(1, 1): 700.0, (1, 2): 100.0, (3, 2): 400.0},
                    {1: 700.0, 2: 500.0}, "metre", 1.0)


def name(value):
    return NAMES(value, "")


@pytest.fixture
def shown():
    """Case 37 of TOOLS.md, section 6: 100 pixels of 100 m2."""
    matrix = ErrorMatrix((1, 2, 3), np.array([[49, 0, 1], [1, 30, 0], [0, 0, 19]]))
    areas = {1: 5000.0, 2: 3100.0, 3: 1900.0}
    return matrix, StratifiedEstimate.of_areas(matrix, areas), areas, "metre", name


def test_the_cross_raster_is_named_by_reference_and_map():
    entries = cross_legend(CROSS, name).entries
    assert [(entry.value, entry.name) for entry in entries] \
        == [(1, "Water | Water"), (2, "Water | Forest <old>"), (3, "3 | Forest <old>")]
    assert len({entry.colour for entry in entries}) == 3


def test_the_cross_table_has_a_row_for_each_pair():
    columns, rows = cross_rows(CROSS, name)
    assert columns[:5] == ["RasterValue", "Reference", "Classification", "PixelSum", "Area [metre^2]"]
    assert rows == [[1, 1, 1, 7, 700.0, "Water", "Water"], [2, 1, 2, 1, 100.0, "Water", "Forest <old>"],
                    [3, 3, 2, 4, 400.0, "", "Forest <old>"]]


def column(shown, heading):
    columns, rows = matrix_rows(*shown)
    return [row[columns.index(heading)] for row in rows[:3]]


def test_the_matrix_table_has_counts_accuracies_and_areas(shown):
    columns, rows = matrix_rows(*shown)
    assert all(len(row) == len(columns) for row in rows)
    assert [row[2:6] for row in rows[:3]] == [[49, 0, 1, 50], [1, 30, 0, 31], [0, 0, 19, 19]]
    assert rows[3][:6] == ["Total", "", 50, 30, 20, 100]
    assert column(shown, "User accuracy [%]") == pytest.approx([98, 100 * 30 / 31, 100])
    assert column(shown, "Producer accuracy [%]") == pytest.approx([98, 100, 95])
    assert column(shown, "ClassName") == ["Water", "Forest <old>", ""]
    assert column(shown, "Map area [metre^2]") == [5000, 3100, 1900]
    assert column(shown, "Estimated area [metre^2]") == pytest.approx([5000, 3000, 2000])


def test_intervals_are_1_96_standard_errors_of_the_area(shown):
    errors, intervals = column(shown, "SE of area [metre^2]"), column(shown, "95% interval of area [metre^2]")
    assert column(shown, "SE of share") == pytest.approx([.0141, .0100, .0100], abs=5e-5)
    assert errors == pytest.approx([10_000 * share for share in column(shown, "SE of share")])
    assert intervals == pytest.approx([277.19, 196, 196], abs=5e-3)


def test_the_figures_of_the_whole(shown):
    found = {str(name): value for name, value in figures(*shown[:2])}
    assert found["Overall accuracy [%]"] == pytest.approx(98)
    assert found["Kappa"] == pytest.approx((.98 - .381) / (1 - .381))
    assert found["Quantity disagreement [%]"] + found["Allocation disagreement [%]"] == pytest.approx(2)
    assert found["Kappa standard error"] > 0 and found["Area-weighted overall accuracy [%]"] == pytest.approx(98)


def test_a_perfect_map_and_a_single_class_are_no_crash(tmp_path):
    for counts in ([[1, 0, 0], [0, 4, 0], [0, 0, 1]], [[5]]):
        matrix = ErrorMatrix(tuple(range(len(counts))), np.array(counts))
        areas = {label: 100.0 for label in matrix.labels}
        parts = (matrix, StratifiedEstimate.of_areas(matrix, areas), areas, "metre", name)
        found = {str(name): value for name, value in figures(*parts[:2])}
        assert found["Overall accuracy [%]"] == 100
        assert len(counts) > 1 and found["Kappa standard error"] == 0 or math.isnan(found["Kappa standard error"])
        matrix_page(str(tmp_path / "a.html"), *parts)


def test_the_page_shows_the_matrix_and_no_markup_of_names(tmp_path, shown):
    matrix_page(str(tmp_path / "a.html"), *shown)
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Forest &lt;old&gt;" in text and "<old>" not in text
    assert "98.0000" in text and "0.9677" in text and "Reference 3" in text


def test_the_page_is_in_the_users_language_and_the_table_is_not(tmp_path, shown):
    matrix_page(str(tmp_path / "a.html"), *shown, Shouting())
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<h1>ERROR MATRIX</h1>" in text and "Forest &lt;old&gt;" in text and "98,0000" in text
    left = unescape(re.sub(r"<style>.*?</style>|<[^>]*>|Water|Forest &lt;old&gt;|m²", "", text, flags=re.S))
    assert left == left.upper()
    assert matrix_rows(*shown)[0][:4] == ["Classification", "ClassName", "Reference 1", "Reference 2"]
