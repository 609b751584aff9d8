"""Formulas of indices as expressions over letters of bands alone: constants as numbers, kernels as formulas."""

import re

from ..bands.roles import role_named, role_of_letter
from .catalogue import constants

_NAME = re.compile(r"[A-Za-z]\w*")
_KERNEL = re.compile(r"k([A-Z])([A-Z])")
# Camps-Valls et al. 2021 (doi:10.1126/sciadv.abc7447); their length scale of the pair is its mean where none is given.
KERNELS = {
    "rbf": "exp(-(({one} - {two}) ** 2) / (2 * {sigma} ** 2))",
    "linear": "({one} * {two})",
    "polynomial": "(({one} * {two} + {c}) ** {p})",
}
_OF_KERNELS = {"rbf": ("sigma",), "linear": (), "polynomial": ("c", "p")}


def role_of(name):
    """The role of the band that a letter in a formula means, or ""."""
    return role_of_letter(name) or role_named(name)


def letters_of(index):
    """The letters of the bands in a formula, those in its kernels included, in their order."""
    found = [letter for name in index.names for letter in (_pair(name) or (name,))]
    return tuple(dict.fromkeys(letter for letter in found if letter not in constants()))


def constants_of(index, kernel="rbf"):
    """The names of the constants in a formula, those in its kernels and those of its kernels included."""
    found = [letter for name in index.names for letter in (_pair(name) or (name,)) if letter in constants()]
    if any(map(_pair, index.names)):
        found += _OF_KERNELS[kernel]
    return tuple(dict.fromkeys(found))


def expression_of(index, values, kernel="rbf"):
    """The formula of an index in the expression language, over letters of bands.

    Args:
        index: `catalogue.Index`.
        values: number by name for each of `constants_of`; sigma may be missing, and is the mean of its pair then.
        kernel: name in `KERNELS`.
    Returns:
        text
    """

    def term(name):
        return f"({values[name]!r})" if name in values else name

    def replaced(match):
        pair = _pair(match.group())
        if not pair:
            return term(match.group())
        one, two = map(term, pair)
        terms = {name: term(name) for name in ("c", "p")}
        sigma = term("sigma") if "sigma" in values else f"(0.5 * ({one} + {two}))"
        return KERNELS[kernel].format(one=one, two=two, sigma=sigma, **terms)

    return _NAME.sub(replaced, index.formula)


def _pair(name):
    """The two letters of a kernel such as kNR, or None."""
    match = _KERNEL.fullmatch(name)
    return match.groups() if match else None
