"""How the laws call bandset_build."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "name": "scene", "date": "2020-02-29"},
    {"output": "bandset.tif"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"sorted": {"sort_by_wavelength": True,
                "bands": ";nir;842;;;|;red;665;2;;|;green;560;;-1;|;blue;490;;;"},
     "part": {"extent": "500100,500300,4599500,4599900 [EPSG:32633]"}},
    large=lambda n: {"input": n["image"]})
