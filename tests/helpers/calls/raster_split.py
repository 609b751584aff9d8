"""How the laws call raster_split."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image},
    {"output": "bands"},
    variants={"some": {"bands": [3, 1], "naming": "name", "prefix": ""}},
    large=lambda n: {"input": n["image"], "output": "bands"})
