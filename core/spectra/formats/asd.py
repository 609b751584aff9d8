"""Binary files of ASD FieldSpec spectrometers (ASD Inc., file format revisions "ASD" and as2 to as8)."""

import re
import struct

import numpy as np

from ...errors import InputError
from ..spectrum import Spectrum

_HEADER = 484
_TYPE, _FIRST, _STEP, _FORMAT, _CHANNELS = 186, 191, 195, 199, 204
_FORMATS = {0: "<f4", 1: "<i4", 2: "<f8"}
_REFLECTANCE = 1
# Behind the spectrum: a flag and two times before the length of a text, and then the white reference.
_BEFORE_TEXT = 18


def is_asd(content):
    """Whether bytes begin as these files do."""
    return re.match(rb"ASD|as[2-8]", content[:3]) is not None and len(content) > _HEADER


def read_asd(content, source, name):
    """The one spectrum of a file. Where it is stored as reflectance with its white reference, that is divided by.

    Raises:
        InputError: the file is damaged, or of an unknown format of numbers.
    """
    try:
        first, step = struct.unpack_from("<ff", content, _FIRST)
        (channels,) = struct.unpack_from("<H", content, _CHANNELS)
        form = _FORMATS.get(content[_FORMAT])
        if form is None or not channels or not step > 0 or not first > 0:
            raise InputError("{source} is no file of an ASD spectrometer, or damaged.", source=source)
        values = np.frombuffer(content, form, channels, _HEADER).astype(np.float64)
        if content[_TYPE] == _REFLECTANCE:
            values = _reflectance(values, content, form, channels)
    except (struct.error, ValueError, IndexError):
        raise InputError("{source} ends before its spectrum does.", source=source) from None
    return [Spectrum(name, values, (first + step * np.arange(channels)) / 1000)]


def _reflectance(values, content, form, channels):
    at = _HEADER + channels * np.dtype(form).itemsize
    if content[:3] in (b"ASD", b"as1") or len(content) < at + _BEFORE_TEXT + 2:
        return values
    (length,) = struct.unpack_from("<H", content, at + _BEFORE_TEXT)
    reference = np.frombuffer(content, form, channels, at + _BEFORE_TEXT + 2 + length).astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return values / reference
