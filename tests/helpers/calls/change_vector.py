"""How the laws call change_vector."""

from . import Call

CALL = Call(
    lambda s: {"first": s.image, "second": [s.classes, s.reference, s.reference, s.classes]},
    {"output": "magnitude.tif", "output_direction": "direction.tif", "output_angle": "angle.tif"},
    lambda s: {"second": s.shifted_image},
    {"standardised": {"standardise": True},
     "two_bands": lambda s: {"first": [s.classes, s.reference], "second": [s.reference, s.classes]}},
    large=lambda n: {"first": n["image"], "second": n["image"]},
    without_unit={"extra_nodata": "a stored number"},
    any_band_order=lambda s: {"first": s.coarse_image, "second": s.image, "grid": "finest"})
