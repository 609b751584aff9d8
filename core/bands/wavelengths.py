"""Wavelengths in the units that files use, brought to micrometres."""

import math
import re

from ..errors import ParameterError

_FACTORS = {"nm": 1e-3, "nanometers": 1e-3, "nanometer": 1e-3, "nanometres": 1e-3, "nanometre": 1e-3, "e-9m": 1e-3,
            "um": 1.0, "µm": 1.0, "micrometers": 1.0, "micrometer": 1.0, "micrometres": 1.0, "micrometre": 1.0,
            "microns": 1.0, "micron": 1.0, "e-6m": 1.0, "mm": 1e3, "m": 1e6}
# Optical bands lie below 30 micrometres, and above 300 nanometres.
_SMALLEST_IN_NANOMETRES = 100.0
_IN_TEXT = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\s*(nm|nanomet(?:er|re)s?|um|µm|micromet(?:er|re)s?|microns?)\b",
                      re.IGNORECASE)


def unit_named(text):
    """The factor from a unit to micrometres, by its usual names such as "nm", "Micrometers" or "µm (1 E-6m)".

    Returns:
        float, or None where the text names no unit of length.
    """
    # The micro sign and the Greek letter mu look alike.
    plain = (text or "").strip().lower().replace("\u03bc", "µ")
    power = re.search(r"e-[69]m", plain)
    return _FACTORS.get(power.group() if power else plain)


def micrometres(value, unit=""):
    """A wavelength or a width in micrometres.

    Args:
        value: a number, or a text with one.
        unit: its unit; where none is given, numbers from 100 are nanometres and smaller ones micrometres.
    Returns:
        float, or None where there is no number greater than zero.
    """
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    if not math.isfinite(number) or number <= 0:
        return None
    factor = unit_named(unit)
    if factor is None:
        factor = 1e-3 if number >= _SMALLEST_IN_NANOMETRES else 1.0
    # As a division, so that 665 nm is the same number as 0.665 micrometres.
    return number / 1000 if factor == 1e-3 else number * factor


def checked_unit(text):
    """"µm" or "nm" from a unit's usual names.

    Raises:
        ParameterError: it is neither.
    """
    factor = unit_named(text)
    if factor not in (1.0, 1e-3):
        raise ParameterError("The unit of wavelengths must be µm or nm; got {unit}.", unit=repr(text))
    return "µm" if factor == 1.0 else "nm"


def wavelength_in(text):
    """The wavelength in micrometres in a text such as "Red (665 nm)", or None."""
    match = _IN_TEXT.search(text.replace("\u03bc", "µ"))
    return micrometres(match.group(1), match.group(2)) if match else None
