"""How the laws call band_neighbor_pixels."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "statistic": "mean", "radius": 2},
    {"output": "mean.tif"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"count": {"statistic": "count"}, "maximum": {"statistic": "maximum", "shape": "disk", "radius": 3},
     "median": {"statistic": "median"}, "minimum": {"statistic": "minimum", "radius": 1},
     "percentile": {"statistic": "percentile", "percentile": 35},
     "filled": {"statistic": "median", "radius": 6, "fill_nodata": True},
     "deviation": {"statistic": "standard_deviation"}, "sum": {"statistic": "sum", "radius": 4},
     "majority": {"statistic": "majority", "radius": 1},
     "range": {"statistic": "range", "complete_only": True}, "bytes": {"output_type": "uint8"},
     "variance": {"statistic": "variance"},
     "variety": {"statistic": "variety", "shape": "disk", "radius": 3},
     "kernel": {"shape": "kernel", "kernel": "0 1 0; 2 -4 2; 0 1 0", "statistic": "sum"}},
    large=lambda n: {"input": n["image"], "statistic": "mean", "radius": 2})
