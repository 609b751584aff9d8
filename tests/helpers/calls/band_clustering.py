"""How the laws call band_clustering."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "clusters": 5, "max_iterations": 6, "silhouette_pixels": 300,
               "numbers": [2, 3, 4]},
    {"output": "map.tif", "output_distance": "distance.tif", "output_signatures": "signatures.json",
     "output_model": "model.wbmodel", "output_table": "clusters.csv", "output_iterations": "iterations.csv",
     "output_comparison": "comparison.csv"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"batches": {"method": "mini_batch", "batch_size": 400, "seeds": "random"},
     "isodata": {"method": "isodata", "seeds": "standard_deviation", "normalization": "z_score", "clusters": 6,
                 "max_deviation": 0.2},
     "angle": {"distance": "spectral_angle", "max_samples": 3000, "seeds": "band_mean", "clusters": 12},
     "scaled": {"normalization": "linear_scaling", "clusters": 3},
     "given": lambda s: {"signatures": s.signatures}},
    large=lambda n: {"input": n["image"], "max_iterations": 2, "clusters": 4},
    without_unit={name: "in the unit of the values, or degrees" for name in (
        "threshold", "max_deviation", "merge_distance")} | {"extra_nodata": "a stored number", "seed": "any number"},
    class_map="output",
    # The sums of distances run over the bands in their order, and round so.
    any_band_order=lambda s: {"seeds": "random", "clusters": 4, "max_iterations": 40},
    same_in_any_order=("output",))
