"""What a model tells of its training."""

import platform
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from ..model.model import ModelClass
from ..vector.prints import prints
from ..version import VERSION

# A description of a model has its limit.
_MOST_PRINTS = 100_000


def classes_of(layer, drawn):
    """The `ModelClass`es, with how many samples and features taught each.

    Args:
        layer: the `TrainingLayer`.
        drawn: the `DrawnSamples` of it.
    """
    samples = np.bincount(drawn.labels, minlength=len(layer.classes))
    features = np.bincount(np.array(layer.shapes.classes) - 1, minlength=len(layer.classes))
    return tuple(ModelClass(found.class_id, found.name, found.colour, int(samples[place]), int(features[place]))
                 for place, found in enumerate(layer.classes))


def facts_of(p, layer, drawn, trained, scores, ctx):
    """What a model tells of its training, as plain values by name.

    Args:
        p: values of a training tool.
        layer, drawn: as for `classes_of`.
        trained: the `Trained`.
        scores: (`Recipe`, score) of those that were tried, if any.
        ctx: the `Context`.
    """
    facts = {
        "rasters": [ctx.name_of(source) for source in p.input],
        "layer": Path(p.training).stem if isinstance(p.training, str) else p.training.name,
        "pixels": sum(drawn.counts.values()),
        "samples": len(drawn.labels),
        "features": len(layer.shapes.classes),
        "groups": len(np.unique(drawn.groups)),
        "balanced": p.balanced,
        "feature_prints": prints(layer.shapes.geometries[:_MOST_PRINTS], layer.shapes.grid),
    }
    for name, value in trained.facts.items():
        facts[name] = value.tolist() if isinstance(value, np.ndarray) else value
    if scores:
        facts["search"] = [{"settings": asdict(candidate), "score": score} for candidate, score in scores]
    return facts


def software():
    """The versions of what makes a model, by name."""
    found = {"whiskbroom": VERSION, "python": platform.python_version(), "numpy": np.__version__}
    try:
        found["scikit-learn"] = version("scikit-learn")
    except PackageNotFoundError:
        pass
    return found
