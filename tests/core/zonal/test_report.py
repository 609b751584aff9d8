from types import SimpleNamespace

import numpy as np
from whiskbroom.core.legend import Legend
from whiskbroom.core.zonal.distribution import Distributions
from whiskbroom.core.zonal.moments import Moments
from whiskbroom.core.zonal.report import ZonalTable, category_rows, zonal_page
from whiskbroom.core.zonal.result import BandStatistics, PhysicalStatistics
from whiskbroom.core.zonal.tally import Tally


def band(categories=None, dtype=np.uint8):
    moments = Moments.nothing(2, dtype, False)
    moments.add(np.array([0]), Moments.of(np.array([1, 3], dtype), np.array([2])))
    distributions = Distributions.nothing(2, dtype, (0.5, 0.125))
    return PhysicalStatistics(BandStatistics(moments, distributions, categories), False)


def test_columns_have_the_names_of_remotior_sensus():
    table = ZonalTable.of({"class": ["a", "b"]}, {"b1": band()},
                          ["count", "maximum", "mean", "median", "minimum", "percentile", "standard_deviation", "sum"],
                          [12.5, 50])
    assert list(table.columns) == ["class", "Count", "Max", "Mean", "Median", "Min", "Percentile_12.5", "Percentile_50",
                                   "StandardDeviation", "Sum"]
    assert table.rows()[0][:4] == ("a", 2, 3, 2.0) and table.rows()[1][:5] == ("b", 0, None, None, None)


def test_with_several_bands_their_names_lead():
    table = ZonalTable.of({"class": [1, 2]}, {"red": band(), "nir": band()}, ["mean", "count"], [])
    assert list(table.columns) == ["class", "red_Mean", "red_Count", "nir_Mean", "nir_Count"]


def test_a_field_of_the_zones_is_not_overwritten():
    table = ZonalTable.of({"count": [7, 8], "Count_2": [5, 6]}, {"b1": band()}, ["count"], [])
    assert list(table.columns) == ["count", "Count_2", "Count_3"]
    assert table.rows() == [(7, 5, 2), (8, 6, 0)]


def test_the_types_of_a_layer_hold_all_cells():
    table = ZonalTable({"whole": [1, None], "broken": [1, 2.5], "text": ["a", None], "large": [2 ** 63, 1],
                        "empty": [None, None], "list": [[1], None]}, {})
    assert table.fields() == {"whole": int, "broken": float, "text": str, "large": float, "empty": float, "list": str}
    assert table.attributes() == [(1, 1.0, "a", float(2 ** 63), None, "[1]"), (None, 2.5, None, 1.0, None, None)]


def test_the_table_of_values_has_pixels_share_and_area():
    tally = Tally(np.array([0, 0]), np.array([1, 3]), {"weight": np.array([1, 1])})
    found = SimpleNamespace(bands={"b1": band(tally)}, legends={"b1": Legend.of_names({3: "Town"})}, pixel_area=100.0,
                            unit="metre", metres=1.0)
    columns, rows = category_rows("class", ["a", "b"], found, None)
    assert columns == ["class", "RasterValue", "ClassName", "PixelSum", "Percentage %", "Area [metre^2]", "Area [ha]",
                       "Area [km^2]"]
    assert rows == [["a", 1, "", 1, 50, 100, 0.01, 0.0001], ["a", 3, "Town", 1, 50, 100, 0.01, 0.0001]]


def test_areas_that_differ_by_row_are_those_of_the_tally_and_an_unknown_unit_has_no_hectares():
    tally = Tally(np.array([0]), np.array([1]), {"weight": np.array([2]), "area": np.array([12.5])})
    found = SimpleNamespace(bands={"b1": band(tally), "b2": band()}, legends={"b1": Legend()}, pixel_area=None,
                            unit="unit", metres=None)
    found.legends["b2"] = Legend()
    columns, rows = category_rows("class", ["a", "b"], found, None)
    assert columns[1] == "Band" and rows == [["a", "b1", 1, "", 2, 100, 12.5, None, None]]


def test_the_page_shows_every_column_in_words(tmp_path):
    table = ZonalTable.of({"class": ["<a>", "b"]}, {"red": band(), "nir": band()}, ["percentile", "standard_deviation"],
                          [50])
    zonal_page(str(tmp_path / "page.html"), "image.tif", table)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Percentile 50 (red)" in text and "Standard deviation (nir)" in text
    assert "&lt;a&gt;" in text and "image.tif" in text
