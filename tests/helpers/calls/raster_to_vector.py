"""How the laws call raster_to_vector."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes},
    {"output": "patches.gpkg"},
    variants={"dissolved": {"dissolve": True}, "corners": {"connectivity": "8"}},
    large=lambda n: {"input": n["patches"]})
