"""How the laws call band_resample."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "factor": 2.5, "resampling": "average"},
    {"output": "resampled.tif"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {method: {"resampling": method} for method in (
        "nearest", "bilinear", "cubic", "cubicspline", "lanczos", "rms", "mode", "max", "min", "med", "q1", "q3",
        "sum")} | {
        "aligned": lambda s: {"align_raster": s.coarse_image, "factor": None, "same_extent": False,
                              "resampling": "cubic"},
        "system": {"crs": "EPSG:32632", "factor": None, "resampling": "lanczos"}},
    large=lambda n: {"input": n["image"], "resolution": 7, "resampling": "cubic"},
    without_unit={"factor": "a ratio of sizes", "nodata_value": "a stored number"},
    same_grid=False)
