"""The sensors that are known, found by name, and their bands, found by the names that products give them."""

import re
from dataclasses import dataclass
from typing import Optional, Tuple

from ..errors import ParameterError
from .sensor_table import SENSOR_ROWS


@dataclass(frozen=True)
class SensorBand:
    """A band of a sensor: its name, its role ("" for none), and its centre and width in micrometres (None: radar)."""

    name: str
    role: str
    wavelength: Optional[float]
    width: Optional[float]


@dataclass(frozen=True)
class Sensor:
    """A sensor.

    Attributes:
        name: such as "Sentinel-2".
        words: other names.
        bands: its `SensorBand`s, in the order in which lists name them.
        usual: lists of names of the bands that files hold when they do not hold all, each of another length.
    """

    name: str
    words: Tuple[str, ...]
    bands: Tuple[SensorBand, ...]
    usual: Tuple[Tuple[str, ...], ...] = ()

    def band(self, label):
        """The band of a label such as "B4", "B04", "4", "Band 4", "SR_B4" or "b04"; None where there is none."""
        wanted = short_label(label)
        return next((band for band in self.bands if short_label(band.name) == wanted), None)

    def in_order(self, count):
        """The bands of a file of that many bands which says nothing of them; None where the count does not tell."""
        if count == len(self.bands):
            return self.bands
        names = next((names for names in self.usual if len(names) == count), None)
        return None if names is None else tuple(map(self.band, names))

    def with_bands(self, labels):
        """The sensor with the bands of those labels alone, in that order."""
        found = [self.band(label) for label in labels]
        if None in found and len(labels) == len(self.bands):
            # Operators who name bands by colour are listed by number all the same.
            found = list(self.bands)
        if None in found:
            raise ParameterError("{sensor} has no band {band}; it has {known}.", sensor=self.name,
                                 band=labels[found.index(None)], known=", ".join(band.name for band in self.bands))
        return Sensor(self.name, self.words, tuple(found))


def short_label(label):
    """A band's label without what products put around the number: "B04", "SR_B4" and "Band 4" are all "4"."""
    last = re.split(r"[\s_.\-]+", label.strip().lower())[-1]
    number = re.fullmatch(r"(?:band|b|oa|c)?0*(\d+)([a-z]?)", last)
    return number.group(1) + number.group(2) if number else last


def sensor_named(text):
    """The sensor that a text names, such as "Sentinel-2" or "Landsat 8 OLI [bands 2, 3, 4]" with some bands alone.

    Raises:
        ParameterError: there is no such sensor, or it has no such band.
    """
    name, _, listed = text.partition("[")
    sensor = known_sensor(name)
    if sensor is None:
        raise ParameterError("{name} is no sensor that is known; there are {known}.", name=repr(text),
                             known=", ".join(sensor.name for sensor in SENSORS))
    labels = re.sub(r"^\s*bands?\s", "", listed.rstrip("] ")).replace(" ", "")
    return sensor.with_bands(labels.split(",")) if labels else sensor


def known_sensor(name):
    """The sensor of that name in any spelling, or None."""
    return _BY_NAME.get(_plain(name))


def _plain(text):
    return re.sub(r"[^a-z0-9]+", "", text.lower())


def _sensor(name, words, text, usual):
    bands = []
    for row in text.split(";"):
        label, role, centre, width = row.split()
        bands.append(SensorBand(label, "" if role == "-" else role, None if centre == "-" else float(centre),
                                None if width == "-" else float(width)))
    return Sensor(name, words, tuple(bands), tuple(tuple(names.split()) for names in usual.split(";") if names))


SENSORS = tuple(_sensor(*row) for row in SENSOR_ROWS)
_BY_NAME = {_plain(word): sensor for sensor in SENSORS for word in (sensor.name, *sensor.words)}
