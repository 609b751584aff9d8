"""How the laws call mosaic."""

from . import Call

CALL = Call(
    lambda s: {"input": [s.classes, s.classes], "method": "first"},
    {"output": "mosaic.tif"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {method: lambda s, method=method: {"input": [s.classes, s.reference], "method": method, "feather": 6}
     for method in ("last", "mean", "min", "max", "feather")} | {
        "grids": lambda s: {"input": [s.image, s.coarse_image], "grid": "first", "method": "feather", "feather": 4,
                            "resampling": "bilinear"},
        "aligned": lambda s: {"input": [s.image, s.coarse_image], "align_raster": s.coarse_image, "method": "last"}},
    large=lambda n: {"input": [n["classes"], n["reference"]], "method": "feather", "feather": 20},
    without_unit={"nodata_value": "a stored number"},
    class_map="output")
