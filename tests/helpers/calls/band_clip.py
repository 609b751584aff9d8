"""How the laws call band_clip."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "extent": [500001, 4599999, 500602, 4599403], "vector": s.training,
               "field": "class_id"},
    {"output": "clip.tif", "output_folder": "classes"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"extent": {"vector": None, "field": None, "output_folder": None},
     "touched": {"all_touched": True, "crop": False, "field": "class_name"}},
    large=lambda n: {"input": n["image"], "extent": [500000, 4600000, 549900, 4550100]},
    without_unit={"nodata_value": "a stored number"},
    same_grid=False)
