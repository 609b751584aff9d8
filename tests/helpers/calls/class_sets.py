"""How the laws call class_sets."""

from pathlib import Path

from ..models import scene_model
from . import Call

CALL = Call(
    lambda s: {"input": s.image, "model": scene_model(s.folder), "calibration": s.training, "class_field": "class_id",
               "coverage": 50},
    {"output": "size.tif", "output_sets": "sets.tif", "output_single": "single.tif", "output_table": "classes.csv",
     "output_html": "sets.html"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"together": {"coverage_of": "all_classes", "coverage": 80, "max_pixels": 9, "output_sets": None},
     "few": {"coverage": 90, "group_field": "macro", "class_field": "class_name", "output_single": None}},
    large=lambda n: {"input": n["image"], "model": scene_model(Path(n["image"]).parent, names=("w", "x", "y", "z")),
                     "calibration": n["training"], "class_field": "class_id", "coverage": 50},
    without_unit={"seed": "a seed"},
    class_map=("output", "output_single"),
    any_band_order=lambda s: {},
    same_in_any_order=("output", "output_sets", "output_single"))
