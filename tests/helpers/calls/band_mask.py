"""How the laws call band_mask."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "mask": s.classes, "mask_values": [2, 3], "buffer": 2},
    {"output": "masked.tif"},
    lambda s: {"mask": s.shifted_classes},
    {"inverse": {"inverse": True, "buffer": 0},
     "polygons": lambda s: {"mask": s.training, "mask_values": None, "buffer": 3, "all_touched": True},
     "aligned": lambda s: {"mask": s.coarse_classes, "align": True, "inverse": True}},
    large=lambda n: {"input": n["classes"], "mask": n["reference"], "mask_values": [1, 2], "buffer": 9},
    without_unit={"nodata_value": "a stored number", "mask_values": "values of the mask"})
