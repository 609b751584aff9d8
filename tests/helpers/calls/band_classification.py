"""How the laws call band_classification."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "name_field": "class_name",
               "method": "maximum_likelihood"},
    {"output": "map.tif", "output_confidence": "confidence.tif", "output_signatures": "signatures"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"distance": {"method": "minimum_distance", "threshold": 300},
     "angle": {"method": "spectral_angle", "threshold": 5, "all_touched": True},
     "margin": {"threshold": 5, "macroclass": True, "macroclass_field": "macro"},
     "priors": {"priors": "1=0.1, 2=0.2, 3=0.3, 4=0.4"},
     "normalised": {"normalization": "z_score", "folds": 2},
     "neighbours": {"method": "nearest_neighbours", "max_samples": 20, "output_signatures": None}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id"},
    without_unit={"threshold": "distance, percent, degrees or probability, after the method", "seed": "a seed",
                  "cost": "a weight", "gamma": "after the kernel", "penalty": "a weight", "learning_rate": "a factor"},
    class_map="output",
    # The sums of distances run over the bands in their order, and round so.
    any_band_order=lambda s: {"method": "minimum_distance"},
    same_in_any_order=("output",))
