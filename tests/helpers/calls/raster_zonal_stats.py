"""How the laws call raster_zonal_stats."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "zones": s.training, "statistics": ["count", "sum", "mean", "standard_deviation",
                                                                     "median", "majority", "variety"],
               "method": "coverage", "percentiles": [10]},
    {"output": "zonal.csv", "output_layer": "zonal.gpkg", "output_areas": "areas.csv", "output_html": "zonal.html"},
    lambda s: {"zones": s.shifted_classes},
    {"raster": lambda s: {"zones": s.classes},
     "centres": {"method": "pixel_centre", "field": "class_id"}, "touched": {"method": "all_touched"},
     "one band": {"bands": [3], "statistics": ["minimum", "coefficient_of_variation"]}},
    large=lambda n: {"input": n["image"], "zones": n["training"], "method": "coverage"})
