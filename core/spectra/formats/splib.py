"""Spectra of the USGS library splib07: a line of title, and one value per line; the wavelengths are another file.

Kokaly et al. 2017 (doi:10.3133/ds1035). A deleted channel is -1.23e34.
"""

import re

import numpy as np

from ...errors import InputError
from ..spectrum import Spectrum

_DELETED = -1e34
_TITLE = re.compile(r"\ufeff?\s*\S*splib\d+\w*\s+Record=\s*\d+\s*:\s*(.*)", re.IGNORECASE)


def is_splib(text):
    """Whether a text begins as these files do."""
    return bool(_TITLE.match(text.split("\n", 1)[0]))


def read_splib(text, source):
    """(title, values): the title of a spectrum or of wavelengths, and float64 (n,) with NaN for deleted channels.

    Raises:
        InputError: it is something else.
    """
    first, _, rest = text.partition("\n")
    title = _TITLE.match(first)
    if not title:
        raise InputError("{source} is no spectrum of splib07.", source=source)
    try:
        values = np.array([float(line) for line in rest.split()])
    except ValueError as error:
        raise InputError("{source} holds something else than numbers: {reason}.", source=source,
                         reason=str(error)) from None
    if not len(values):
        raise InputError("{source} holds no spectrum.", source=source)
    values[values <= _DELETED] = np.nan
    return " ".join(title.group(1).split()), values


def splib_spectrum(text, wavelengths, source, wavelength_source):
    """The `Spectrum` of a file and its file of wavelengths.

    Raises:
        InputError: one of them is something else, or their numbers of channels differ.
    """
    title, values = read_splib(text, source)
    _, lengths = read_splib(wavelengths, wavelength_source)
    if len(values) != len(lengths):
        raise InputError("{source} has {found} channels and {wavelengths} has {expected}.", source=source,
                         found=len(values), wavelengths=wavelength_source, expected=len(lengths))
    return Spectrum(title, values, lengths)


def spectrometer(name):
    """The word in the name of a file or a title that tells the spectrometer, such as "BECK", "ASD" or "NIC4"; ""."""
    found = re.search(r"(?<![a-z])(BECK|ASD|NIC4|AVIRIS)", name, re.IGNORECASE)
    return found.group(1).upper() if found else ""
