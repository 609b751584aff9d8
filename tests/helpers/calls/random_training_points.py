"""How the laws call random_training_points."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "size": 40, "expression": "b4 > 1000", "seed": 3},
    {"output": "points.gpkg"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"grid": {"design": "grid", "expression": None},
     "strata": {"design": "stratified", "expression": "1 + (b4 > 1000) + (b4 > 2000)", "size": 15,
                "minimum_distance": 30}},
    large=lambda n: {"input": n["image"], "design": "stratified", "expression": "1 + (b1 > 500)"},
    any_band_order=lambda s: {"expression": "nir > 1000"},
    same_grid=False)
