"""How the laws call train_gradient_boosting."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "name_field": "class_name",
               "folds": 2, "rounds": 2, "min_samples_leaf": 5},
    {"output_model": "model.wbmodel", "output_table": "matrix.csv", "output_html": "report.html"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"weighted": {"class_weight": "balanced", "balanced": True, "max_samples": 20}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id", "rounds": 2,
                     "min_samples_leaf": 5},
    without_unit={"seed": "a seed", "learning_rate": "a factor", "penalty": "a weight"})
