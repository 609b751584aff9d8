"""Model files without training, for the calls and tests that apply one."""

from pathlib import Path

import numpy as np
from whiskbroom.core.bands.band import Band
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.model.model import Model, ModelClass
from whiskbroom.core.model_file import write_model
from whiskbroom.core.predict.normalisation import Normalisation
from whiskbroom.core.predict.statistical import Statistical

from .scene import CLASSES, SPECTRA

NAMES = ("blue", "green", "red", "nir")


def scene_predictor(method="maximum_likelihood"):
    """Signatures of the classes of `make_scene`, in its bands."""
    random = np.random.default_rng(2)
    signatures = []
    for number, spectrum in enumerate(SPECTRA[1:], start=1):
        factor = random.normal(0, 20, (4, 4)) + 60 * np.eye(4)
        signatures.append(Signature(number, spectrum.astype(float), count=100, covariance=factor @ factor.T))
    return Statistical(method, tuple(signatures))


def model_of(predictor, names=NAMES, classes=CLASSES, normalisation=None, **described):
    """A model around a predictor."""
    bands = tuple(Band(name, role=name if name in NAMES else "") for name in names)
    normalisation = normalisation or Normalisation("none", np.zeros(len(names)), np.ones(len(names)))
    return Model("a_method", predictor, bands, tuple(ModelClass(value, name) for value, name in classes.items()),
                 normalisation, **described)


def scene_model(folder, method="maximum_likelihood", names=NAMES, **training):
    """Writes a model of the classes of `make_scene` into a folder, and returns its path."""
    path = str(Path(folder) / f"{method}_{len(names[0])}{'_'.join(['', *training])}.wbmodel")
    if not Path(path).exists():
        write_model(path, model_of(scene_predictor(method), names, training=training))
    return path
