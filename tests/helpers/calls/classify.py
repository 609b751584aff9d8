"""How the laws call classify."""

from pathlib import Path

from ..models import scene_model
from . import Call

CALL = Call(
    lambda s: {"input": s.image, "model": scene_model(s.folder)},
    {"output": "map.tif", "output_confidence": "confidence.tif", "output_probabilities": "probabilities.tif",
     "output_entropy": "entropy.tif", "output_margin": "margin.tif"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"distance": lambda s: {"model": scene_model(s.folder, "minimum_distance"), "threshold": 300,
                            "output_probabilities": None, "output_entropy": None, "output_margin": None},
     "margin": {"threshold": 5}},
    large=lambda n: {"input": n["image"], "model": scene_model(Path(n["image"]).parent, names=("w", "x", "y", "z"))},
    without_unit={"threshold": "distance, percent, degrees or probability, after the method"},
    class_map="output",
    any_band_order=lambda s: {})
