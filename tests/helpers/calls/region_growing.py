"""How the laws call region_growing."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "points": s.sample, "max_distance": 150, "max_width": 15, "min_size": 3},
    {"output": "regions.gpkg"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"angle": {"measure": "spectral_angle", "max_distance": 6, "connectivity": "8"},
     "one band": {"bands": "4", "measure": "euclidean", "min_size": 60}},
    large=lambda n: {"input": n["image"], "points": n["sample"], "max_distance": 100, "max_width": 101},
    without_unit={"max_distance": "of the bands, or degrees, after the measure"},
    same_grid=False)
