"""How the laws call train_minimum_distance."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "name_field": "class_name",
               "folds": 2},
    {"output_model": "model.wbmodel", "output_table": "matrix.csv", "output_html": "report.html"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"scaled": {"normalization": "linear_scaling", "balanced": True, "max_samples": 20},
     "buffered": {"folds_by": "buffered", "fold_distance": 60}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id"},
    without_unit={"seed": "a seed"})
