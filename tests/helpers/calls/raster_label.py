"""How the laws call raster_label."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes},
    {"output": "labels.tif"},
    variants={"numbers": {"label": "number", "apart": True, "connectivity": "8"},
              "sizes": {"apart": True}, "merged": {"label": "number"}},
    large=lambda n: {"input": n["classes"], "label": "number", "apart": True})
