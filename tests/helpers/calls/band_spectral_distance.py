"""How the laws call band_spectral_distance."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "reference": [s.classes, s.reference, s.reference, s.classes]},
    {"output": "distance.tif"},
    lambda s: {"reference": s.shifted_image},
    {"angle": {"distance": "spectral_angle"}, "bray_curtis": {"distance": "bray_curtis"},
     "divergence": {"distance": "spectral_information_divergence"}, "above": {"threshold": 700},
     "spectrum": {"reference": None, "spectrum": "300, 400, 200, 2000", "distance": "spectral_angle"}},
    large=lambda n: {"input": n["image"], "reference": n["image"]},
    without_unit={"threshold": "unit of the bands, degrees, percent or nats, after the distance",
                  "extra_nodata": "a stored number"},
    any_band_order=lambda s: {"reference": s.image})
