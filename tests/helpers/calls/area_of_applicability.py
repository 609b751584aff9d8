"""How the laws call area_of_applicability."""

from pathlib import Path

from ..models import scene_model
from . import Call

CALL = Call(
    lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "folds": 2},
    {"output": "index.tif", "output_area": "area.tif", "output_table": "bands.csv"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"weighted": {"weights": "1, 0, 2.5, 0.5", "max_samples": 20, "group_field": "macro"},
     "buffered": {"folds_by": "buffered", "fold_distance": 60},
     "model": lambda s: {"model": scene_model(s.folder, importances=[0.1, 0.2, 0.3, 0.4]), "seed": 3}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id"},
    without_unit={"seed": "a seed", "weights": "ratios to each other"},
    class_map="output_area")
