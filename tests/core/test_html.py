import math
from html.parser import HTMLParser

import pytest
from helpers.languages import Shouting
from whiskbroom.core import html
from whiskbroom.core.language import ENGLISH


class Cells(HTMLParser):
    """Reads the texts of all cells of tables, row by row."""

    def __init__(self, text):
        super().__init__()
        self.rows = []
        self._in_cell = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self._in_cell = True
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data):
        if self._in_cell:
            self.rows[-1][-1] += data


def test_a_table_shows_numbers_texts_and_gaps():
    rows = Cells(html.table(["a", "b"], [[1234567, 0.5], [None, math.nan], ["x<y>&", -2]])).rows
    assert rows == [["a", "b"], ["1,234,567", "0.5000"], ["–", "–"], ["x<y>&", "-2"]]


def test_text_is_never_taken_for_html():
    shown = html.table(["<th>"], [["<script>alert(1)</script>"]]) + html.note("<b>") + html.escaped("a<b")
    assert "<script>" not in shown and "<b>" not in shown and "a&lt;b" in shown
    assert "&lt;th&gt;" in shown


def test_markup_is_html_already():
    assert "<td class=\"text\"><i>x</i></td>" in html.table(["a"], [[html.Markup("<i>x</i>")]])


def test_shades_colour_the_background_of_cells_that_have_one():
    shown = html.table(["a", "b"], [[1, 2]], shades=[[0, 0.25]])
    assert shown.count("background") == 1 and "rgba(34,136,51,0.25)\">2<" in shown


def test_a_swatch_has_its_colour():
    assert "rgb(1,20,255)" in html.swatch((1, 20, 255))


def test_a_page_is_one_file_that_needs_nothing_else(tmp_path):
    path = tmp_path / "page.html"
    html.write_page(str(path), "A & B", [("First <1>", html.table(["x"], [[1]])), ("Second", html.note("Größe"))])
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>") and text.rstrip().endswith("</html>")
    assert "<title>A &amp; B</title>" in text and "<h2>First &lt;1&gt;</h2>" in text and "Größe" in text
    assert "http" not in text and "<link" not in text and "<script" not in text


def test_numbers_have_the_marks_of_the_users_language():
    rows = Cells(html.table(["a", "b"], [[1234567, 0.5], [None, 12345.6]], tr=Shouting())).rows
    assert rows[1:] == [["1.234.567", "0,5000"], ["–", "12.346"]]


def test_a_page_names_its_language(tmp_path):
    for tr, code in ((ENGLISH, "en"), (Shouting(), "EN")):
        html.write_page(str(tmp_path / "page.html"), "A", [], tr)
        assert f'<html lang="{code}">' in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_squared_units_are_short_and_those_without_name_are_called_units():
    assert [html.squared(unit) for unit in ("metre", "Meter", "US survey foot", "unit")] == [
        "m²", "m²", "US survey foot²", "square units"]
    assert html.squared("unit", Shouting()) == "SQUARE UNITS"


@pytest.mark.parametrize("number, shown", [(0.0, "0.0000"), (0.001, "0.0010"), (0.00099, "9.900e-04"),
                                           (-2.5e-7, "-2.500e-07"), (99.99, "99.9900"), (100.0, "100.00"),
                                           (9999.9, "9,999.90"), (10000.4, "10,000")])
def test_numbers_show_the_digits_that_matter(number, shown):
    assert f"<td>{shown}</td>" in html.table(["a"], [[number]])
