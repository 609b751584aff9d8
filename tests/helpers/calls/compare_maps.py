"""How the laws call compare_maps."""

from . import Call

CALL = Call(
    lambda s: {"input": s.sample, "first": s.classes, "second": s.reference},
    {"output": "comparison.csv"},
    variants={"part": lambda s: {"part": s.training}},
    large=lambda n: {"input": n["sample"], "first": n["classes"], "second": n["classes"]},
    any_grids="the maps are read at points")
