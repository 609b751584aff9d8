"""How the laws call cross_classification."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "reference": s.reference},
    {"output": "cross.tif", "output_table": "cross.csv", "output_matrix": "matrix.csv",
     "output_html": "matrix.html", "output_regression": "regression.csv", "output_b0": "b0.tif",
     "output_b1": "b1.tif"},
    lambda s: {"reference": s.shifted_classes},
    {"polygons": {"reference": "training", "reference_field": "class_id"}},
    large=lambda n: {"input": n["classes"], "reference": n["reference"], "output": "cross.tif",
                     "output_regression": "regression.csv", "output_b1": "b1.tif"},
    without_unit={"ignored_value": "a class value"},
    class_map="output")
