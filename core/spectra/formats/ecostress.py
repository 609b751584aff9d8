"""Spectra of the ECOSTRESS, ASTER and JHU libraries: lines of "key: value", an empty line, and two columns.

Baldridge et al. 2009 (doi:10.1016/j.rse.2008.11.007), Meerdink et al. 2019 (doi:10.1016/j.rse.2019.05.015).
"""

import re

import numpy as np

from ...bands.wavelengths import unit_named
from ...errors import InputError
from ..spectrum import Spectrum


def is_ecostress(text):
    """Whether a text begins as these files do."""
    return bool(re.match(r"\ufeff?\s*Name\s*:", text)) and "X Units" in text[:10_000]


def read_ecostress(text, source):
    """The one spectrum of a file; percent become fractions, and the wavelengths rise.

    Raises:
        InputError: units are unknown, or there is no spectrum.
    """
    facts, pairs = {}, []
    for line in text.lstrip("\ufeff").splitlines():
        cells = line.split()
        numbers = _numbers(cells)
        if numbers is not None:
            pairs.append(numbers)
        elif not pairs and ":" in line:
            key, _, value = line.partition(":")
            facts[key.strip().lower()] = value.strip()
    if not pairs:
        raise InputError("{source} holds no spectrum.", source=source)
    wavelengths, values = np.array(pairs).T
    unit = re.search(r"\(\s*([^)]*?)\s*\)", facts.get("x units", ""))
    factor = unit_named(unit.group(1) if unit else facts.get("x units", ""))
    if factor is None:
        raise InputError("{source} has the unknown unit {unit} of wavelengths.", source=source,
                         unit=repr(facts.get("x units", "")))
    if "percent" in facts.get("y units", "").lower():
        values = values / 100
    order = np.argsort(wavelengths, kind="stable")
    return [Spectrum(facts.get("name") or source, values[order], wavelengths[order] * factor)]


def _numbers(cells):
    if len(cells) != 2:
        return None
    try:
        return float(cells[0]), float(cells[1])
    except ValueError:
        return None
