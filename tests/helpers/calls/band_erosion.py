"""How the laws call band_erosion."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "values": [2, 4]},
    {"output": "eroded.tif"},
    lambda s: {"input": [s.classes, s.shifted_classes]},
    {"disk": {"shape": "disk", "radius": 3}, "wide": {"values": [1], "radius": 9}},
    large=lambda n: {"input": n["classes"], "values": [1, 2, 3], "radius": 3},
    without_unit={"values": "class values"},
    class_map="output")
