"""Which band of one image belongs to which band of another."""

from ..errors import InputError
from .find import described

# Bands of two sensors for one part of the spectrum differ by less, neighbouring bands of one sensor mostly by more.
_SAME_WAVELENGTH = 0.05


def paired_places(wanted, offered, wanted_name, offered_name):
    """The place (from 0) in one image of each band of another.

    By name, in any case, where all names are the same or each wanted name is there once; else by wavelength, where all
    are known and each band has a partner within 5 % that has no closer one; else by role, where all are known and each
    wanted role is there once; else by order, where the numbers of bands are equal and nothing says that they differ:
    names that both have stand at the same places.

    Args:
        wanted, offered: sequences of `Band`.
        wanted_name, offered_name: what messages call the images, texts or `Phrase`s.
    Returns:
        (places, how): a tuple of int, and "name", "wavelength", "role" or "order".
    Raises:
        InputError: the bands cannot be paired.
    """
    names, wavelengths, roles = ([[of(band) for band in bands] for bands in (wanted, offered)] for of in (
        lambda band: " ".join(band.name.lower().split()), lambda band: band.wavelength, lambda band: band.role))
    wavelengths_known, roles_known = (all(map(all, found)) for found in (wavelengths, roles))
    for how, places in (("name", _same(*names)), ("wavelength", wavelengths_known and _near(*wavelengths)),
                        ("role", roles_known and _same(*roles))):
        if places:
            return places, how
    shared = set(names[0]) & set(names[1])
    contradicted = wavelengths_known or roles_known or any(
        one != other and (one in shared or other in shared) for one, other in zip(*names))
    if len(wanted) == len(offered) and not contradicted:
        return tuple(range(len(wanted))), "order"
    raise InputError("The bands of {wanted} ({wanted_bands}) are not found among those of {offered} ({offered_bands}), "
                     "neither by name nor by wavelength; name the bands alike, or take the same ones.",
                     wanted=wanted_name, wanted_bands=described(wanted), offered=offered_name,
                     offered_bands=described(offered))


def _same(wanted, offered):
    """Places of the same texts, None where one is not there exactly once."""
    if wanted == offered:
        return tuple(range(len(wanted)))
    if len(set(wanted)) < len(wanted) or any(offered.count(text) != 1 for text in wanted):
        return None
    return tuple(map(offered.index, wanted))


def _near(wanted, offered):
    """Places of the nearest wavelengths, None where a pair is too far apart or one of the two has a nearer one."""
    places = [_nearest(length, offered) for length in wanted]
    for length, place in zip(wanted, places):
        if abs(offered[place] - length) > _SAME_WAVELENGTH * length or wanted[
                _nearest(offered[place], wanted)] != length:
            return None
    return tuple(places) if len(set(places)) == len(places) else None


def _nearest(length, lengths):
    return min(range(len(lengths)), key=lambda place: abs(lengths[place] - length))
