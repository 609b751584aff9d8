"""How the laws call sample_points."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "size": 60, "floor": 5, "seed": 3},
    {"output": "sample.gpkg"},
    lambda s: {"strata": s.shifted_classes},
    {"simple": {"design": "simple"}, "systematic": {"design": "systematic"},
     "cluster": {"design": "cluster", "cluster_side": 9, "cluster_points": 4},
     "apart": {"minimum_distance": 40}, "polygons": lambda s: {"strata_field": "class_id", "strata": s.training}},
    large=lambda n: {"input": n["classes"], "strata": n["reference"]})
