"""The first centres of clusters: given, or found in the raster."""

import numpy as np

from ..cluster.seeds import CANDIDATES, deviation_seeds, plus_plus_seeds, random_seeds, range_seeds
from ..cluster.typed import centres_of_text
from ..errors import InputError, ParameterError
from .spectral_files import read_library

# Pixels among which random seeds are looked for.
DRAWN = 10_000


def given_centres(signatures, text):
    """The centres of a file of signatures, or typed ones; None where neither is given.

    Args:
        signatures: the file, or None; only signatures that are selected in it are taken.
        text: a text for `centres_of_text`, or None.
    Returns:
        float64 (clusters, bands), or None.
    Raises:
        InputError: the file cannot be read, or its signatures differ in their bands.
        ParameterError: the text holds something else.
    """
    if text is not None:
        return centres_of_text(text, "centres")
    if signatures is None:
        return None
    chosen = read_library(signatures).selected
    if not len(chosen):
        raise InputError("{path} has no selected signature.", path=signatures)
    first, *others = chosen
    for other in others:
        if other.bands != first.bands:
            raise InputError("{path} cannot give centres: {first} and {second} have other bands.", path=signatures,
                             first=first.title, second=other.title)
    return np.array([signature.values for signature in chosen])


def first_centres(p, given, space, survey, drawn, pixels, raster, ctx):
    """The first centres.

    Args:
        p: values of the tool band_clustering.
        given: float64 (clusters, bands) in the unit of the values, or None.
        space: the `Space`.
        survey: the `Survey` of the raster.
        drawn: (bands, n), its pixels in the space drawn at random.
        pixels: all pixels, which ``reduce(function)`` asks.
        raster: what messages call it.
        ctx: the `Context`.
    Returns:
        float64 (clusters, bands), in the space.
    Raises:
        InputError: the pixels have not so many different spectra.
        ParameterError: a centre has no spectral angle.
    """
    number = p.clusters if given is None else len(given)
    centres = random_seeds(drawn[:, :DRAWN], pixels, number, p.seed)
    if len(centres) < number:
        raise InputError("{number} clusters were asked for, and {raster} has {found} different spectra; take fewer "
                         "clusters.", number=number, raster=raster, found=len(centres))
    if given is None and p.seeds == "random":
        return centres
    if given is None and p.seeds == "plus_plus":
        candidates = np.concatenate([drawn[:, :CANDIDATES], centres.T.astype(drawn.dtype)], axis=1)
        return plus_plus_seeds(candidates, number, p.seed, ctx.check_cancelled)
    if given is None:
        low, high = (ends.astype(np.float64) for ends in (survey.low, survey.high))
        given = range_seeds(low, high, number) if p.seeds == "band_mean" else deviation_seeds(
            survey.statistics.mean, survey.deviations(), number)
    found = space.exact(given.T).T
    if len(found) < number:
        raise ParameterError("A start centre is zero in all bands, so it has no spectral angle; choose other start "
                             "centres, or the Euclidean distance.")
    return found
