"""How the laws call band_stack."""

from . import Call

CALL = Call(
    lambda s: {"input": [s.image, s.classes]},
    {"output": "stack.tif"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"aligned": lambda s: {"input": [s.image, s.coarse_classes], "grid": "first", "coverage": "union"},
     "bilinear": lambda s: {"input": [s.image, s.coarse_image], "grid": "first", "resampling": "bilinear"},
     "extent": {"extent": [500101, 4599899, 500602, 4599403]}},
    large=lambda n: {"input": n["image"]},
    without_unit={"nodata_value": "a stored number"})
