"""The constants of indices: given ones, defaults, and wavelengths of bands."""

import math

from ..bands.roles import ROLES
from ..errors import ParameterError
from ..language import listed
from .catalogue import constants
from .formula import constants_of, role_of

_WAVELENGTH = "lambda"
# Without it the mean of the pair is taken.
_MAY_BE_MISSING = ("sigma",)


def constants_from_text(text):
    """Constants from "L=0.5, g=2.5", in any order; an empty text gives none.

    Raises:
        ParameterError: a part is not of this form, a name is unknown or comes twice, or a number is none.
    """
    found = {}
    for part in (text or "").replace(";", ",").replace("\n", ",").split(","):
        if not part.strip():
            continue
        name, is_given, number = (word.strip() for word in part.partition("="))
        value = _number(number)
        if not is_given or value is None or name in found:
            raise ParameterError("constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, "
                                 "g=2.5; got {part}.", part=repr(part.strip()))
        if name not in constants():
            raise ParameterError("There is no constant {name}; the constants are {known}.", name=repr(name),
                                 known=listed(constants()))
        found[name] = value
    return found


def values_for(index, given, wavelengths, kernel="rbf"):
    """The number of each constant of an index.

    Args:
        index: `catalogue.Index`.
        given: numbers by name, which count before all others.
        wavelengths: centre in micrometres (or None) of the band of each letter; lambdaN is that of N in nanometres.
        kernel: name in `formula.KERNELS`.
    Returns:
        dict
    Raises:
        ParameterError: a constant has no number.
    """
    values = {}
    for name in constants_of(index, kernel):
        value = given.get(name)
        if value is None and name.startswith(_WAVELENGTH):
            value = _nanometres(wavelengths.get(name[len(_WAVELENGTH):]))
        elif value is None and name not in _MAY_BE_MISSING:
            value = index.default(name)
        if value is not None:
            values[name] = value
        elif name not in _MAY_BE_MISSING:
            raise ParameterError("{index} needs the constant {name} ({meaning}); give it in constants, such as "
                                 "{name}={example:g}.", index=index.name, name=name, meaning=constants()[name].meaning,
                                 example=_example(name))
    return values


def unused(given, chosen, kernel="rbf"):
    """The given constants that no chosen index has."""
    used = {name for index in chosen for name in constants_of(index, kernel)}
    return tuple(name for name in given if name not in used)


def _number(text):
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _nanometres(wavelength):
    return None if wavelength is None else round(1000 * wavelength, 6)


def _example(name):
    role = role_of(name[len(_WAVELENGTH):]) if name.startswith(_WAVELENGTH) else ""
    return 1000 * ROLES[role].centre if role else 1.0
