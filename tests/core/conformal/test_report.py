import csv
import io
import math

import numpy as np
from helpers.languages import Shouting

from whiskbroom.core.conformal.calibration import Calibration
from whiskbroom.core.conformal.cross_fit import Judged
from whiskbroom.core.conformal.report import class_rows, class_sets_page
from whiskbroom.core.conformal.set_counts import SetCounts
from whiskbroom.core.legend import Legend

CALIBRATION = Calibration(0.75, True, np.array([0.25, -math.inf]),
                          (Judged(4, 0.875, 0.05, 1.5), Judged(0, math.nan, math.nan, math.nan)),
                          np.array([400, 30]), np.array([4, 2]), 6)
COUNTS = SetCounts(np.array([0, 70, 30]), np.array([[30, 30], [30, 100]]), np.array([0, 70]))
CLASSES = [(3, "Wood"), (7, "Water & <ice>")]
LEGEND = Legend.of_names(dict(CLASSES), unclassified=True)


def test_each_class_has_a_row_and_a_class_in_every_set_no_threshold():
    columns, rows = class_rows(CALIBRATION, COUNTS, CLASSES)
    first, second = (dict(zip(columns, row)) for row in rows)
    assert first == {"Class": 3, "ClassName": "Wood", "Threshold": 0.25, "CalibrationGroups": 4, "GroupsNeeded": 3,
                     "CalibrationPixels": 400, "JudgedGroups": 4, "Coverage [%]": 87.5, "SE [%]": 5.0, "SetSize": 1.5,
                     "MapPixels": 30, "MapPixelsAlone": 0}
    assert math.isnan(second["Threshold"]) and math.isnan(second["Coverage [%]"]) and second["MapPixelsAlone"] == 70
    csv.writer(io.StringIO()).writerows(rows)
    assert all(type(cell) in (int, float, str) for row in rows for cell in row)


def test_the_page_has_classes_sizes_and_method(tmp_path):
    class_sets_page(tmp_path / "a.html", CALIBRATION, COUNTS, LEGEND)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Water &amp; &lt;ice&gt;" in page and "in every set" in page and "0.2500" in page
    assert "87.5" in page and "70.0" in page and "coverage of 75 percent holds for each class" in page
    assert '0.30)">30.0000</td>' in page, "of the 100 pixels that may be water 30 may be wood"
    assert "At least 3 groups are needed" in page and "2306.06342" in page


def test_the_page_is_in_the_users_language(tmp_path):
    class_sets_page(tmp_path / "a.html", CALIBRATION, COUNTS, LEGEND, Shouting())
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "IN EVERY SET" in page and "HOW THE SETS ARE MADE" in page and "0,2500" in page
