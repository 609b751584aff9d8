"""How the laws call signature_plot."""

from . import Call

CALL = Call(
    lambda s: {"input": s.signatures},
    {"output": "plot.html", "output_svg": "plot.svg"},
    None,
    {"some": {"classes": "1, 3", "spread": "none"}},
    large=lambda n: {"input": n["signatures"]},
    any_grids="no raster is read",
    same_grid=False)
