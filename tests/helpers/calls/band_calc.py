"""How the laws call band_calc."""

from . import Call

_LINES = """
ndvi = (nir - red) / (nir + red)
ndvi
where(ndvi > 0.3, 1, 0) @ green
sum("image@*") @ total
"""

CALL = Call(
    lambda s: {"input": [s.image, s.classes], "expression": "(b4 - b3) / (b4 + b3) * sum(b*)"},
    {"output": "result.tif", "output_folder": "results"},
    lambda s: {"input": [s.image, s.shifted_image], "expression": "b1 + b5"},
    {"lines": {"expression": _LINES, "names": ["image", "classes"]},
     "whole": {"expression": "b1 + b2 - b5 * 1000; b1 // b5; classes", "names": "image; classes"},
     "list": {"expression": "b* / 2", "nodata_in_statistics": "all"},
     "statistics": {"expression": "mean(b*); median(b*); std(b*); percentile(b*, 30); nodata_count(b*)",
                    "nodata_in_statistics": "all"},
     "neighbours": {"expression": "abs(shift(nir, 0, 1) - shift(nir, 0, -3)) + shift(b5, -2, 0)"},
     "packed": {"expression": "#EVI#; nir / 3", "output_type": "uint16", "output_scale": 0.1, "output_offset": -5},
     "aligned": lambda s: {"input": [s.image, s.coarse_image], "expression": "b1 - b5; fill(b1, b5)", "grid": "first",
                           "resampling": "bilinear", "coverage": "union"},
     "picked": lambda s: {"input": [s.image, s.coarse_classes], "expression": "where(coarse_classes == 2, nir, -nir)",
                          "names": ["image", "coarse_classes"], "grid": "finest",
                          "extent": [500101, 4599899, 500602, 4599403]}},
    large=lambda n: {"input": n["image"],
                     "expression": "(b4 - b3) / (b4 + b3) + std(b*) + where(b1 > b2, median(b*), shift(b1, 0, 5))"},
    without_unit={"bandset_number": "a place among the rasters", "extra_nodata": "a stored number",
                  "nodata_value": "a stored number", "output_scale": "a factor",
                  "output_offset": "in the unit of the result"},
    any_band_order=lambda s: {"input": s.image, "expression": "(nir - red) / (nir + red); #EVI#"})
