"""How the laws call image_difference."""

from . import Call

CALL = Call(
    lambda s: {"first": s.image, "second": [s.classes, s.reference, s.reference, s.classes], "bands": [2]},
    {"output": "difference.tif", "output_classes": "change.tif", "output_table": "thresholds.csv"},
    lambda s: {"second": s.shifted_image},
    {"robust": {"bands": None, "rule": "robust", "factor": 3}, "deviations": {"rule": "deviations", "bands": [2, 4]},
     "log_ratio": {"bands": None, "measure": "log_ratio"}, "typed": {"rule": "typed", "lower": -500},
     "ratio": {"measure": "ratio", "rule": "robust"}},
    large=lambda n: {"first": n["image"], "second": [n["classes"]] * 4, "rule": "robust", "grid": "first"},
    without_unit={"extra_nodata": "a stored number", "lower": "unit of the difference or ratio",
                  "upper": "unit of the difference or ratio"},
    class_map="output_classes",
    any_band_order=lambda s: {"first": s.coarse_image, "second": s.image, "grid": "finest", "bands": None},
    same_in_any_order=("output", "output_classes"))
