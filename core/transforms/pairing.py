"""Which band of one image belongs to which band of another."""

from dataclasses import dataclass

from ..errors import InputError

# Bands of two sensors for one part of the spectrum differ by less, neighbouring bands of one sensor mostly by more.
_SAME_WAVELENGTH = 0.05


@dataclass(frozen=True)
class BandList:
    """The bands of an image.

    Attributes:
        title: what messages call the image, a text or a `Phrase`.
        names: a text for each band.
        wavelengths: the centre of each band in micrometres, None where it is not known.
    """

    title: str
    names: tuple
    wavelengths: tuple = ()

    def __len__(self):
        return len(self.names)

    @property
    def are_known(self):
        """Whether the wavelength of every band is known."""
        return len(self.wavelengths) == len(self.names) and None not in self.wavelengths


def places_of(wanted, offered):
    """The place (from 0) in one image of each band of another.

    By name, in any case, where all names are the same or each wanted name is there once; else by wavelength, where all are known and each band
    has a partner within 5 % that has no closer one; else by order, where the numbers of bands are equal and neither
    names nor wavelengths say something else.

    Args:
        wanted, offered: `BandList`.
    Returns:
        (places, how): a tuple of int, and "name", "wavelength" or "order".
    Raises:
        InputError: the bands cannot be paired.
    """
    for how, places in (("name", _by_name(wanted, offered)), ("wavelength", _by_wavelength(wanted, offered))):
        if places is not None:
            return places, how
    if len(wanted) == len(offered) and not _contradict(wanted, offered):
        return tuple(range(len(wanted))), "order"
    raise InputError("The bands {wanted_names} of {wanted} are not found among the bands {offered_names} of {offered}, "
                     "neither by name nor by wavelength; name the bands alike, or take the same ones.",
                     wanted_names=", ".join(wanted.names), wanted=wanted.title,
                     offered_names=", ".join(offered.names), offered=offered.title)


def _contradict(wanted, offered):
    """Whether an order would put bands together that are known to be different."""
    return bool({*_plain(wanted)} & {*_plain(offered)}) or wanted.are_known and offered.are_known


def _by_name(wanted, offered):
    names, searched = _plain(offered), _plain(wanted)
    if names == searched:
        return tuple(range(len(names)))
    if len(set(searched)) < len(searched) or any(names.count(name) != 1 for name in searched):
        return None
    return tuple(map(names.index, searched))


def _plain(bands):
    return [" ".join(name.lower().split()) for name in bands.names]


def _by_wavelength(wanted, offered):
    if not (wanted.are_known and offered.are_known):
        return None
    places = [_closest(length, offered.wavelengths) for length in wanted.wavelengths]
    for length, place in zip(wanted.wavelengths, places):
        found = offered.wavelengths[place]
        if abs(found - length) > _SAME_WAVELENGTH * length or wanted.wavelengths[
                _closest(found, wanted.wavelengths)] != length:
            return None
    return tuple(places) if len(set(places)) == len(places) else None


def _closest(length, lengths):
    return min(range(len(lengths)), key=lambda place: abs(lengths[place] - length))
