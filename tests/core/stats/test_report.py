import math
import re

from helpers.languages import Shouting
from whiskbroom.core.legend import Legend, LegendEntry
from whiskbroom.core.raster.report import CountedValues
from whiskbroom.core.stats.report import report_page, report_rows

LEGEND = Legend((LegendEntry(1, "Water <deep>", (0, 0, 255)),))
COUNTS = CountedValues({1: 30, 5: 10}, {1: 30 * 900.0, 5: 10 * 900.0}, "metre", 1.0, 50)


def test_shares_are_of_the_valid_pixels_and_areas_come_in_three_units():
    columns, rows = report_rows(COUNTS, LEGEND)
    assert columns == ["RasterValue", "ClassName", "PixelSum",
        "Percentage %", "Area [metre^2]", "Area [ha]", "Area [km^2]"]
    assert rows == [[1, "Water <deep>", 30, 75.0, 27000.0, 2.7, 0.027], [5, "", 10, 25.0, 9000.0, 0.9, 0.009]]


def test_feet_become_hectares():
    counts = CountedValues({1: 4}, {1: 4.0e6}, "foot", 0.3048, 4)
    row = report_rows(counts, Legend())[1][0]
    assert math.isclose(row[5], 4e6 * 0.09290304 / 1e4) and math.isclose(row[6], 4e6 * 0.09290304 / 1e6)


def test_without_a_known_unit_hectares_stay_empty():
    assert report_rows(CountedValues({1: 4}, {1: 4.0}, "unit", None, 4), Legend())[1][0][4:] == [4.0, None, None]


def test_a_raster_without_valid_pixels_has_no_rows(tmp_path):
    empty = CountedValues({}, {}, "metre", 1.0, 9)
    assert report_rows(empty, Legend())[1] == [] and (empty.valid_pixels,
                       empty.nodata_pixels, empty.total_area) == (0, 9, 0)
    report_page(str(tmp_path / "a.html"), "map.tif", empty, Legend())
    assert "map.tif" in (tmp_path / "a.html").read_text()


def test_the_page_has_the_numbers_and_the_colours_and_no_markup_of_names(tmp_path):
    report_page(str(tmp_path / "a.html"), "map & more.tif", COUNTS, LEGEND)
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Water &lt;deep&gt;" in text and "rgb(0,0,255)" in text and "map &amp; more.tif" in text
    assert ">27,000<" in text and ">75.0000<" in text and "<deep>" not in text
    assert "width: 12.0em" in text and "width: 4.0em" in text


def test_the_page_is_in_the_users_language_and_names_stay(tmp_path):
    report_page(str(tmp_path / "a.html"), "map.tif", COUNTS, LEGEND, Shouting())
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<h1>RASTER REPORT</h1>" in text and "RASTER: map.tif" in text and "Water &lt;deep&gt;" in text
    assert "AREA [m²]" in text and "AREA [km²]" in text and ">27.000<" in text and ">75,0000<" in text
    left = re.sub(r"<style>.*?</style>|<[^>]*>|&lt;deep&gt;|Water|map\.tif|m²|km²|\bha\b|NoData", "", text, flags=re.S)
    assert left == left.upper()
