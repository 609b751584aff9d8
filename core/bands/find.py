"""Bands found by what they are."""

from ..errors import InputError, ParameterError
from .roles import ROLES, role_named, stand_ins


def place_of_role(bands, role, source="the input"):
    """The place (from 0) of the band that plays a role.

    Where no band plays it, a close one stands in (`roles.stand_ins`: near infrared for narrow near infrared, and so
    on). Of several bands of one role, as in hyperspectral images, the one nearest to the wavelength of the role counts.

    Args:
        bands: sequence of `Band`.
        role: name of the role, or another word for it, such as "nir" or "swir16".
        source: what messages call the bands.
    Returns:
        int
    Raises:
        ParameterError: there is no such role.
        InputError: no band plays the role, or several do that nothing tells apart.
    """
    name = role_named(role)
    if not name:
        raise ParameterError("{role} is no role of a band; there are {known}.", role=repr(role),
                             known=", ".join(ROLES))
    for stand_in in stand_ins(name):
        places = [place for place, band in enumerate(bands) if band.role == stand_in]
        if places:
            return _nearest(bands, places, stand_in, source)
    raise InputError("No band of {source} is {role}; its bands are {known}. Build a band set to say what they are.",
                     source=source, role=name, known=described(bands))


def place_near(bands, wavelength, tolerance=None):
    """The place of the band whose centre is nearest to a wavelength, and None where none is near enough.

    Args:
        bands: sequence of `Band`; those without wavelength are left out.
        wavelength: in micrometres.
        tolerance: largest distance in micrometres, itself allowed; None for any.
    """
    distances = [(abs(band.wavelength - wavelength), place) for place, band in enumerate(bands)
                 if band.wavelength is not None]
    if not distances:
        return None
    distance, place = min(distances)
    # 0.8 - 0.7 is a little more than 0.1.
    return place if tolerance is None or distance <= tolerance * (1 + 1e-9) else None


def described(bands):
    """The bands as a message lists them."""
    return ", ".join(f"{band.name} ({band.role})" if band.role else band.name for band in bands) or "none"


def _nearest(bands, places, role, source):
    centre = ROLES[role].centre
    ranked = sorted(places, key=lambda place: _distance(bands[place], centre))
    if len(ranked) > 1 and _distance(bands[ranked[0]], centre) == _distance(bands[ranked[1]], centre):
        raise InputError("{count} bands of {source} are {role} ({names}); take those of one date alone, or name the "
                         "band.", count=len(ranked), source=source, role=role,
                         names=", ".join(bands[place].name for place in ranked))
    return ranked[0]


def _distance(band, centre):
    return abs(band.wavelength - centre) if band.wavelength is not None and centre is not None else float("inf")
