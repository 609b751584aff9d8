"""How the laws call raster_reclassification."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "table": [[1, 10, "Water"], ["[2, 3]", 20, "Green"], ["raster > 3", "NoData", ""]]},
    {"output": "reclassified.tif"},
    variants={"values": {"others": "value", "others_value": 7.5, "table": [[1, 2.5, ""]]},
              "nodata": {"others": "nodata", "table": [[3, 300, ""], [4, -1, ""]], "output_type": "int32"}},
    large=lambda n: {"input": n["classes"], "table": [[1, 10, ""], ["raster > 3", 7, ""]]},
    without_unit={"others_value": "a value of the raster"},
    class_map="output")
