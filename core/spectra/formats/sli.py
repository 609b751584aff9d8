"""ENVI spectral libraries: a header of "key = value", and the spectra as rows of numbers."""

import re

import numpy as np

from ...bands.wavelengths import micrometres
from ...errors import InputError
from ..spectrum import Spectrum

_TYPES = {1: "u1", 2: "i2", 3: "i4", 4: "f4", 5: "f8", 12: "u2", 13: "u4", 14: "i8", 15: "u8"}


def header_of(text):
    """The entries of an ENVI header by their names in lower case; lists in braces as one text."""
    return {key.strip().lower(): value.strip().strip("{}").strip()
            for key, value in re.findall(r"^\s*([^=\n{}]+?)\s*=\s*(\{[^}]*\}|[^\n]*)", text, re.MULTILINE)}


def read_sli(header, content, source):
    """The spectra of a library.

    Args:
        header: the text of the .hdr file.
        content: the bytes of the library.
        source: what messages call it.
    Returns:
        list of `Spectrum`; values are divided by the header's "reflectance scale factor" where it has one.
    Raises:
        InputError: the header is no library's, or the file is shorter than it says.
    """
    facts = header_of(header)
    if "spectral library" not in facts.get("file type", "").lower():
        raise InputError("{source} is no ENVI spectral library: its header has the file type {type}.", source=source,
                         type=repr(facts.get("file type", "")))
    try:
        samples, lines = int(facts["samples"]), int(facts["lines"])
        offset, scale = int(facts.get("header offset", 0)), float(facts.get("reflectance scale factor", 1) or 1)
        kind = np.dtype((">" if int(facts.get("byte order", 0)) else "<") + _TYPES[int(facts["data type"])])
    except (KeyError, ValueError) as error:
        raise InputError("The header of {source} is damaged: {reason}.", source=source, reason=repr(error)) from None
    if samples < 1 or lines < 1 or offset < 0 or len(content) - offset < samples * lines * kind.itemsize:
        raise InputError("{source} holds {found} bytes, fewer than the {lines} spectra of {samples} channels that its "
                         "header tells of.", source=source, found=len(content), lines=lines, samples=samples)
    values = np.frombuffer(content, kind, samples * lines, offset).reshape(lines, samples) / scale
    names = _listed(facts.get("spectra names", ""))
    if len(names) != lines:
        names = [f"{number}" for number in range(1, lines + 1)]
    return [Spectrum(name, row, _lengths(facts, samples, source)) for name, row in zip(names, values)]


def write_sli(names, wavelengths, values):
    """A library as (text of the header, bytes of the spectra), in float64 with the lowest byte first.

    Args:
        names: name of each spectrum.
        wavelengths: micrometres (bands,), or None.
        values: float64 (spectra, bands).
    """
    lines = ["ENVI", "description = {Spectral library}", f"samples = {values.shape[1]}", f"lines = {len(values)}",
             "bands = 1", "header offset = 0", "file type = ENVI Spectral Library", "data type = 5",
             "interleave = bsq", "byte order = 0",
             "spectra names = {" + ", ".join(re.sub(r"[,{}\n]", " ", name) for name in names) + "}"]
    if wavelengths is not None:
        lines += ["wavelength units = Micrometers", "wavelength = {" + ", ".join(map(repr, wavelengths.tolist())) + "}"]
    return "\n".join(lines) + "\n", values.astype("<f8").tobytes()


def _lengths(facts, samples, source):
    numbers = _listed(facts.get("wavelength", ""))
    if not numbers:
        return None
    lengths = [micrometres(number, facts.get("wavelength units", "")) for number in numbers]
    if len(lengths) != samples or None in lengths:
        raise InputError("The header of {source} has {found} wavelengths for {samples} channels.", source=source,
                         found=len(lengths), samples=samples)
    return np.array(lengths)


def _listed(text):
    return [part.strip() for part in text.split(",")] if text else []
