"""How the laws call band_sieve."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "min_size": 5},
    {"output": "sieved.tif"},
    lambda s: {"input": [s.classes, s.shifted_classes]},
    {"corners": {"connectivity": "8", "min_size": 9}},
    large=lambda n: {"input": n["classes"], "min_size": 5},
    class_map="output")
