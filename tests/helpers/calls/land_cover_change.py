"""How the laws call land_cover_change."""

from . import Call

CALL = Call(
    lambda s: {"first": s.reference, "second": s.classes, "years": 5},
    {"output": "change.tif", "output_table": "transitions.csv", "output_classes": "classes.csv",
     "output_html": "change.html"},
    lambda s: {"second": s.shifted_classes},
    {"polygons": lambda s: {"zones": s.training, "zones_field": "class_name"},
     "zones": lambda s: {"zones": s.classes}},
    large=lambda n: {"first": n["classes"], "second": n["reference"], "zones": n["classes"]},
    class_map="output")
