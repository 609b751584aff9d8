"""How the laws call band_pca."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image},
    {"output": "components.tif", "output_table": "components.csv", "output_html": "components.html",
     "output_transform": "components.json"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"correlation": {"matrix": "correlation", "components": 2}, "share": {"variance": 95}},
    large=lambda n: {"input": n["image"]},
    without_unit={"extra_nodata": "a stored number"})
