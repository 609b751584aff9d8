"""What a band is, found from what its file says of it."""

import os
import re
from dataclasses import dataclass, field, replace
from typing import Mapping

from ..errors import ParameterError
from .band import Band
from .dates import checked_date, date_in
from .products import band_in, sensor_in, sensor_of_path
from .roles import role_named, role_of_wavelength
from .sensors import known_sensor
from .wavelengths import micrometres, unit_named, wavelength_in

# In the order of trust; the names are those of GDAL's IMAGERY domain, ENVI, Landsat and netCDF.
_SATELLITE_ITEMS = ("satelliteid", "spacecraft_id", "satellite", "platform", "sensor_type", "sensor", "instrument")
_DATE_ITEMS = ("acquisitiondatetime", "acquisition_date", "acquisition_time", "date_acquired")
# What GDAL's Landsat and other readers write when they do not know.
_UNKNOWN_DATE = "1970-01-01"
# A sensor's band whose wavelength is farther than this share from that of the file is another band.
_TOLERANCE = 0.1
_BESIDE_THE_ROLE = re.compile(r"\([^)]*\)|\b(?:band|b)[ _-]?\d{1,2}a?\b|\d+(?:\.\d+)?\s*(?:nm|um|µm)\b|"
                              r"\b(?:band|channel|reflectance|radiance|surface|toa|boa|sr|dn)\b|[-,:;]", re.IGNORECASE)


@dataclass(frozen=True)
class Evidence:
    """What is known of a band from its file.

    Attributes:
        path: the raster.
        number, count: which band it is, from 1, and of how many.
        description: its description, or "".
        items: metadata items of the band, and those of the raster that hold for all bands, by name in
            lower case with _ for blanks.
    """

    path: str = ""
    number: int = 1
    count: int = 1
    description: str = ""
    items: Mapping = field(default_factory=dict)

    @property
    def stem(self):
        return os.path.splitext(os.path.basename(self.path))[0]

    @property
    def says(self):
        """The text that tells the band: its description, or else the name of a file of one band.

        "Band 3" for the third band is what programs write that know nothing.
        """
        if self.description and not re.fullmatch(rf"band[ _]?{self.number}", self.description.strip(), re.IGNORECASE):
            return self.description
        return self.stem if self.count == 1 else ""

    @property
    def name(self):
        return self.says or self.description or f"{self.stem}@{self.number}"


def recognise(evidences, sensor=None):
    """Finds name, role, wavelength, width and date of bands.

    In this order count: metadata items, the sensor's table (the sensor as given, as metadata or the name of the
    product tell it, and the band as its description or file name tells it), words such as "red" in the description or
    the file name, and the wavelength. A band that nothing tells has no role. The position in a file is evidence only
    where the caller names the sensor, no band has a label, and the count fits.

    Args:
        evidences: `Evidence` of each band.
        sensor: the `Sensor` of all of them, where the caller knows it.
    Returns:
        A tuple of `Band`s, with path and number.
    Raises:
        ParameterError: a sensor is given, nothing labels the bands, and their count does not fit.
    """
    evidences = tuple(evidences)
    sensors = [sensor or _sensor(evidence) for evidence in evidences]
    if not any(sensors):
        sensors = [_sensor_of_labels(evidences)] * len(evidences)
    bands = [_band(evidence, own) for evidence, own in zip(evidences, sensors)]
    if sensor is not None and evidences and not any(band_in(evidence.says, sensor) for evidence in evidences):
        return _by_position(bands, sensor)
    return tuple(bands)


def _sensor(evidence):
    for item in _SATELLITE_ITEMS:
        found = sensor_in(evidence.items.get(item, "")) or known_sensor(evidence.items.get(item, "-"))
        if found is not None:
            return found
    return sensor_of_path(evidence.path)


def _sensor_of_labels(evidences):
    """No other sensor has a band 8A."""
    sentinel = known_sensor("Sentinel-2")
    labels = [band_in(evidence.says, sentinel) for evidence in evidences]
    return sentinel if any(label is not None and label.name == "B8A" for label in labels) else None


def _band(evidence, sensor):
    items, says = evidence.items, evidence.says
    wavelength, width = _of_items(items)
    wavelength = wavelength or wavelength_in(evidence.description)
    known = band_in(says, sensor) if sensor else None
    if known is not None and wavelength and known.wavelength and abs(wavelength / known.wavelength - 1) > _TOLERANCE:
        known = None
    if known is not None:
        wavelength, width = wavelength or known.wavelength, width or known.width
    role = role_named(items.get("role", "")) or role_named(items.get("common_name", ""))
    if not role and known is not None:
        role = known.role
    elif not role:
        role = _role_in(says) or (role_of_wavelength(wavelength, width) if wavelength else "")
    return Band(evidence.name, evidence.path, evidence.number, role, wavelength, width, _date(evidence))


def _of_items(items):
    unit = items.get("wavelength_units", "")
    # GDAL 3.13 rounds what it tells in micrometres of an ENVI header to three digits.
    exact = micrometres(items.get("wavelength"), unit) if unit_named(unit) else None
    wavelength = exact or micrometres(items.get("central_wavelength_um"), "um") or micrometres(items.get("wavelength"))
    width = micrometres(items.get("fwhm_um"), "um")
    if width is None and unit_named(unit):
        # A width of 20 could be either unit, so it counts only where the unit stands there.
        width = micrometres(items.get("fwhm"), unit)
    return wavelength, width


def _role_in(text):
    """The role that the words of a description or file name say, with what often stands beside it left out."""
    plain = re.sub(r"_", " ", text)
    return role_named(text) or role_named(_BESIDE_THE_ROLE.sub(" ", plain))


def _date(evidence):
    folder = os.path.basename(os.path.dirname(evidence.path))
    found = checked_date(evidence.items.get("date")) or date_in(evidence.stem) or date_in(folder)
    if found:
        return found
    dates = [date_in(evidence.items.get(item, "")) for item in _DATE_ITEMS]
    return next((date for date in dates if date and date != _UNKNOWN_DATE), "")


def _by_position(bands, sensor):
    known = sensor.in_order(len(bands))
    if known is None:
        # As it is typed, in every language.
        example = f"{sensor.name} [bands {sensor.bands[0].name}, {sensor.bands[-1].name}]"
        raise ParameterError("{count} bands without band names cannot be told by their order: {sensor} has {known} "
                             "bands; give the bands names or wavelengths, or list them, as in {example}.",
                             count=len(bands), sensor=sensor.name, known=len(sensor.bands), example=example)
    return tuple(replace(band, role=row.role, wavelength=row.wavelength, width=row.width)
                 for band, row in zip(bands, known))
