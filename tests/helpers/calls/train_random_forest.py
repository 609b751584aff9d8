"""How the laws call train_random_forest."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "name_field": "class_name",
               "folds": 2, "trees": 4},
    {"output_model": "model.wbmodel", "output_table": "matrix.csv", "output_html": "report.html"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"rest": {"one_vs_rest": True, "class_weight": "balanced"},
     "splits": {"random_splits": True, "balanced": True, "max_samples": 20}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id", "trees": 4},
    without_unit={"seed": "a seed"})
