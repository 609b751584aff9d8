"""How the laws call vector_to_raster."""

from . import Call

CALL = Call(
    lambda s: {"input": s.training, "field": "class_id", "name_field": "class_name", "align_raster": s.image},
    {"output": "features.tif"},
    variants={"touched": {"method": "all_touched"}, "area": {"method": "area_based"},
              "size": {"align_raster": None, "pixel_size": 7, "method": "area_based"}},
    large=lambda n: {"input": n["training"], "field": "class_id", "align_raster": n["image"], "method": "area_based"},
    without_unit={"constant": "a value of the raster", "nodata_value": "a value of the raster"},
    class_map="output", grid_alone="the align raster gives the pixels their places, the features their values")
