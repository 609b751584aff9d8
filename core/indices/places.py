"""Which band of an image each letter of a formula means."""

import re

from ..bands.find import described, place_of_role
from ..bands.roles import ROLES, role_named, role_of_letter, stand_ins
from ..errors import InputError, ParameterError
from ..language import Phrase
from .formula import letters_of, role_of

# Micrometres; below it the sun's light is what bands see by day.
_SHORTEST_THERMAL = 3.0


def roles_from_text(text):
    """Band numbers by role from "N=8, red=4", with letters or names of roles; an empty text gives none.

    Raises:
        ParameterError: a part is not of this form, or a role is unknown or comes twice.
    """
    found = {}
    for part in (text or "").replace(";", ",").replace("\n", ",").split(","):
        if not part.strip():
            continue
        match = re.fullmatch(r"\s*([\w ]+?)\s*=\s*([1-9]\d*)\s*", part)
        role = match and (role_of_letter(match[1]) or role_named(match[1]))
        if not role or role in found:
            raise ParameterError("band_roles must have the form ROLE=BAND, ROLE=BAND, each role once, such as nir=8, "
                                 "red=4; got {part}.", part=repr(part.strip()))
        found[role] = int(match[2])
    return found


def places_for(index, bands, assigned, source):
    """The place (from 0) of the band of each letter of an index.

    Args:
        index: `catalogue.Index`.
        bands: sequence of `Band`.
        assigned: band numbers (from 1) by role, which count before what the bands are.
        source: what messages call the bands.
    Returns:
        dict of letters to int
    Raises:
        InputError: a band is missing, or several could be meant.
    """
    return {letter: _place(index, letter, bands, assigned, source) for letter in letters_of(index)}


def _place(index, letter, bands, assigned, source):
    role = role_of(letter)
    if role in assigned:
        if assigned[role] > len(bands):
            raise InputError("band_roles names the band {number}, and {source} has {count} bands.",
                             number=assigned[role], source=source, count=len(bands))
        return assigned[role] - 1
    if not any(band.role in stand_ins(role) for band in bands):
        raise InputError("{index} needs a band of the role {role}, and {source} has none; its bands are {known}. Say "
                         "which one it is with sensor or band_roles, such as {role}=1.", index=index.name, role=role,
                         source=source, known=described(bands))
    try:
        return place_of_role(bands, role, source)
    except InputError as error:
        raise InputError("{index} cannot be computed: {reason}", index=index.name,
                         reason=Phrase(error.template, **error.values)) from None


def is_reflectance(letter):
    """Whether a letter means a band of reflectance, and not of temperature or backscatter."""
    role = ROLES[role_of(letter)]
    return role.centre is not None and role.centre < _SHORTEST_THERMAL
