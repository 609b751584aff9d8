"""A scene classified by the signatures of a catalogue."""

from dataclasses import asdict, replace
from itertools import groupby

import numpy as np

from ..bands.band import Band
from ..bands.roles import role_of_wavelength
from ..classify.settings import normalised_priors, ordered_signatures
from ..errors import InputError
from ..language import Phrase
from ..model.model import Model, ModelClass
from ..predict.normalisation import Normalisation
from ..predict.statistical import Statistical
from ..train.statistical import StatisticalRecipe
from .apply_model import bands_for, stack_of
from .scene_map import counts_of, keep_model, keeps_model, map_by_signatures
from .spectral_files import read_library
from .train_facts import software


def classify_by_catalogue(p, ctx):
    """Classifies by the selected signatures of a catalogue.

    Args:
        p: values of the tool, see `core.spec.classification`.
        ctx: the `Context`.
    Returns:
        The results of the tool.
    Raises:
        InputError: the catalogue or a raster cannot be read, no signature is selected, they have different bands, or
            the rasters lack some.
        ParameterError: the signatures do not fit the method, or each other.
    """
    catalogue = read_library(p.catalogue).selected
    if not len(catalogue):
        raise InputError("{path} has no selected signature.", path=p.catalogue)
    bands = bands_for(p.input, _bands_of(catalogue, p.catalogue), Phrase("the catalogue"), ctx)
    signatures = ordered_signatures([replace(s, macroclass_id=s.macroclass) for s in catalogue], p.macroclass)
    if keeps_model(p):
        keep_model(p, _model_of(p, signatures, bands, ctx), ctx)
    thresholds = p.threshold
    if p.catalogue_thresholds:
        thresholds = [s.thresholds.get(p.method) for s in signatures]
    return {**counts_of(signatures), **map_by_signatures(p, stack_of(bands), signatures, thresholds, ctx)}


def _bands_of(catalogue, path):
    """The `Band`s of signatures; one without name has a name that no file has."""
    first, *others = catalogue
    for other in others:
        if not first.has_bands_of(other):
            raise InputError("{first} and {second} of {path} have other bands; take signatures of the same ones.",
                             first=first.title, second=other.title, path=path)
    names = first.band_names or [f"#{number}" for number in range(1, first.bands + 1)]
    lengths = [None] * first.bands
    if first.wavelengths is not None:
        lengths = [float(length) if np.isfinite(length) else None for length in first.wavelengths]
    return tuple(Band(name, role=role_of_wavelength(length) if length else "", wavelength=length)
                 for name, length in zip(names, lengths))


def _model_of(p, signatures, bands, ctx):
    recipe = StatisticalRecipe(p.method, p.priors)
    priors = None if p.priors is None else tuple(normalised_priors(p.priors, signatures).tolist())
    by_class = [list(group) for _, group in groupby(signatures, key=lambda signature: signature.class_id)]
    classes = tuple(_model_class(group) for group in by_class)
    facts = {"catalogue": str(ctx.name_of(p.catalogue)), "rasters": [ctx.name_of(source) for source in p.input]}
    return Model(p.method, Statistical(p.method, signatures, priors), tuple(bands), classes,
                 Normalisation.of("none", np.zeros((1, len(bands)))), asdict(recipe), training=facts,
                 software=software())


def _model_class(signatures):
    """The class of some signatures, with the first name and the first colour that one of them has."""
    names, colours = [s.name for s in signatures if s.name], [s.colour for s in signatures if s.colour]
    return ModelClass(signatures[0].class_id, names[0] if names else "", colours[0] if colours else None,
                      sum(s.count or 0 for s in signatures))
