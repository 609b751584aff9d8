"""Band sets made from band sets: sorted, with bands moved, added, taken out or described anew."""

from dataclasses import replace

from ..errors import ParameterError
from .dates import checked_date
from .recognise import Evidence, recognise
from .roles import ROLES, role_named
from .wavelengths import checked_unit, micrometres


def sorted_by_wavelength(bandset):
    """The set with its bands by centre wavelength; those without one stay last, in their order."""
    return replace(bandset, bands=tuple(sorted(bandset.bands, key=_wavelength)))


def sorted_by_name(bandset, keep_wavelength_order=False):
    """The set with its bands by name.

    Args:
        bandset: the `BandSet`.
        keep_wavelength_order: leave the wavelengths where they were, as Remotior Sensus does: the bands then get the
            wavelengths of others, which is right only where they had been given by position.
    """
    return _with_wavelengths_of(bandset, sorted(bandset.bands, key=lambda band: band.name), keep_wavelength_order)


def with_band(bandset, band, number=None):
    """The set with one more band, at that number or at the end."""
    bands = list(bandset.bands)
    bands.insert(len(bands) if number is None else _position(number, len(bands) + 1, bandset), band)
    return replace(bandset, bands=tuple(bands))


def without_band(bandset, number):
    """The set without the band of that number."""
    band = bandset.get_band(number)
    return replace(bandset, bands=tuple(other for other in bandset.bands if other is not band))


def with_band_moved(bandset, number, to, keep_wavelength_order=False):
    """The set with a band at another number; the bands between move up or down."""
    bands = list(bandset.bands)
    band = bandset.get_band(number)
    del bands[number - 1]
    bands.insert(_position(to, len(bandset), bandset), band)
    return _with_wavelengths_of(bandset, bands, keep_wavelength_order)


def with_attribute(bandset, attribute, values):
    """The set with another value of an attribute for each band.

    Args:
        bandset: the `BandSet`.
        attribute: a field of `Band`; wavelengths and widths are in the unit of the set.
        values: one for each band, or a single one for all.
    Raises:
        ParameterError: another number of values, or a value that cannot be.
    """
    values = list(values) if isinstance(values, (list, tuple)) else [values] * len(bandset)
    if len(values) != len(bandset):
        raise ParameterError("{attribute} needs a value for each of the {count} bands of {bandset}; got {given}.",
                             attribute=attribute, count=len(bandset), bandset=str(bandset), given=len(values))
    return replace(bandset, bands=tuple(replace(band, **{attribute: checked(attribute, value, bandset.unit)})
                                        for band, value in zip(bandset.bands, values)))


def with_unit(bandset, unit):
    """The set that tells wavelengths in another unit; the wavelengths stay what they are."""
    return replace(bandset, unit=checked_unit(unit))


def with_sensor(bandset, sensor):
    """The set with roles, wavelengths and widths of a sensor, its bands told by their names or else by their order.

    Raises:
        ParameterError: no name tells a band, and their number does not fit.
    """
    found = recognise([Evidence(band.path, band.raster_band, band.number_of_bands, band.name) for band in bandset],
                      sensor)
    return replace(bandset, bands=tuple(replace(band, role=new.role, wavelength=new.wavelength, width=new.width)
                                        for band, new in zip(bandset, found)))


def checked(attribute, value, unit="µm"):
    """The value of a band's attribute in the form in which it is kept.

    Raises:
        ParameterError: it cannot be.
    """
    if attribute in ("wavelength", "width") and value is not None:
        length = micrometres(value, unit)
        if length is None:
            raise ParameterError("A {attribute} must be a number greater than 0; got {value}.",
                                 attribute=attribute, value=repr(value))
        return length
    if attribute == "date" and value:
        date = checked_date(value)
        if not date:
            raise ParameterError("A date must have the form YYYY-MM-DD; got {value}.", value=repr(value))
        return date
    if attribute == "role" and value:
        role = role_named(value)
        if not role:
            raise ParameterError("{role} is no role of a band; there are {known}.", role=repr(value),
                                 known=", ".join(ROLES))
        return role
    if attribute.endswith("_factor"):
        return _number(attribute, value)
    return value


def _number(attribute, value):
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if number - number != 0 or number == 0 and attribute == "multiplicative_factor":
        raise ParameterError("{attribute} must be a finite number, and a factor other than 0; got {value}.",
                             attribute=attribute, value=repr(value))
    return number


def _with_wavelengths_of(bandset, bands, keep):
    if keep:
        bands = [replace(band, wavelength=old.wavelength, width=old.width, role=old.role)
                 for band, old in zip(bands, bandset.bands)]
    return replace(bandset, bands=tuple(bands))


def _wavelength(band):
    return float("inf") if band.wavelength is None else band.wavelength


def _position(number, most, bandset):
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= most:
        raise ParameterError("A band of {bandset} can have the numbers 1 to {most}; got {number}.",
                             bandset=str(bandset), most=most, number=repr(number))
    return number - 1
