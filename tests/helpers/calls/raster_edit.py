"""How the laws call raster_edit."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "areas": s.training, "constant": 2},
    {"output": "edited.tif"},
    variants={"field": {"constant": None, "field": "class_id", "all_touched": True},
              "expression": {"constant": None, "field": "class_id",
                             "expression": "where(raster > 2, vector, 1 + raster % 4)"},
              "nodata": {"constant": None, "nodata": True}},
    large=lambda n: {"input": n["classes"], "areas": n["training"], "constant": 2},
    without_unit={"constant": "a value of the raster"},
    class_map="output")
