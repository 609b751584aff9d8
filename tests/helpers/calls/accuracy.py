"""How the laws call accuracy."""

from . import Call

CALL = Call(
    lambda s: {"input": s.sample, "map": s.classes, "other_map": True},
    {"output": "accuracy.csv", "output_matrix": "matrix.csv", "output_json": "accuracy.json",
     "output_html": "accuracy.html"},
    variants={"part": lambda s: {"part": s.training},
              "other": lambda s: {"map": s.reference, "poststratify": True},
              "alone": {"map": None, "other_map": False}},
    large=lambda n: {"input": n["sample"], "map": n["classes"], "other_map": True})
