"""First centres of clusters that the user gives."""

import numpy as np

from ..cluster.typed import centres_of_text
from ..errors import InputError
from .spectral_files import read_library


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
