"""How the laws call change_area_estimate."""

from . import Call

CALL = Call(
    lambda s: {"input": s.sample, "from_field": "map_class", "to_field": "label", "map": s.classes, "other_map": True},
    {"output": "transitions.csv", "output_classes": "classes.csv", "output_html": "change.html"},
    variants={"part": lambda s: {"part": s.training, "classes": s.classes}},
    large=lambda n: {"input": n["sample"], "from_field": "map_class", "to_field": "label", "map": n["classes"],
                     "other_map": True},
    any_grids="the maps are read at points, or for the names of their classes alone")
