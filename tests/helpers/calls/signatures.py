"""How the laws call signatures."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "name_field": "class_name"},
    {"output": "signatures.json", "output_table": "bands.csv", "output_separability": "pairs.csv"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"macroclass": {"by": "macroclass", "macroclass_field": "macro"},
     "feature": {"by": "feature", "all_touched": True}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id"})
