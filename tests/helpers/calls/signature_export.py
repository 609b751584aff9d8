"""How the laws call signature_export."""

from . import Call

CALL = Call(
    lambda s: {"input": s.signatures},
    {"output": "exported.csv", "output_separability": "pairs.csv"},
    None,
    {"some": {"classes": "1, 3"}},
    large=lambda n: {"input": n["signatures"]},
    any_grids="no raster is read",
    same_grid=False)
