"""How the laws call spectral_index."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "indices": ["NDVI", "EVI", "kNDVI"], "scale_factor": 0.0001},
    {"output": "indices.tif"},
    lambda s: {"input": [s.image, s.shifted_image], "band_roles": "red=3, nir=8, blue=1"},
    {"many": {"indices": "SAVI, NDWI, GEMI, MCARI2, BaI, BAI", "band_roles": "swir1=2", "constants": "L=0.25"},
     "kernel": {"indices": "kNDVI, kEVI, kVARI", "kernel": "polynomial"}},
    large=lambda n: {"input": n["image"], "indices": ["NDVI", "EVI"], "scale_factor": 0.0001,
                     "band_roles": "blue=1, red=3, nir=4"},
    without_unit={"scale_factor": "a factor"},
    any_band_order=lambda s: {})
