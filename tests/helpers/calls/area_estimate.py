"""How the laws call area_estimate."""

from . import Call

CALL = Call(
    lambda s: {"input": s.sample, "map": s.classes, "other_map": True},
    {"output": "areas.csv", "output_json": "areas.json", "output_html": "areas.html"},
    variants={"part": lambda s: {"part": s.training}},
    large=lambda n: {"input": n["sample"], "map": n["classes"], "other_map": True})
