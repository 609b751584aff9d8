"""A band set: bands that belong together, as one immutable value."""

import os
from dataclasses import dataclass, fields
from typing import Optional, Tuple

from ..errors import InputError, ParameterError
from ..language import listed
from .band import Band
from .find import place_near, place_of_role

# What can be asked of bands: their fields, and what follows from these.
ATTRIBUTES = ("band_number", *(field.name for field in fields(Band)), "x_size", "y_size", "left", "top", "right",
              "bottom", "wavelength_unit", "root_directory", "absolute_path")
# The roles of the six ranges of Remotior Sensus, in its order.
_SPECTRAL_RANGES = ("blue", "green", "red", "nir", "swir1", "swir2")


@dataclass(frozen=True)
class BandSet:
    """Bands in an order. What would change a band set gives a new one.

    Any tool takes a band set in place of rasters: ``session.band_sieve(input=bandset, …)``. Names, wavelengths,
    roles, dates and factors of its bands reach the tool.

    Attributes:
        bands: the `Band`s; their numbers are their places, from 1.
        name: name of the set.
        date: "YYYY-MM-DD", or "".
        root_directory: folder that relative paths begin at, or "".
        crs: coordinate system as WKT in place of that of the rasters; "" keeps theirs.
        box: part of the rasters to be used, (left, top, right, bottom) in their coordinates; None for all.
        unit: "µm" or "nm": the unit in which wavelengths are told and asked here. In `Band` they are micrometres.
    """

    bands: Tuple[Band, ...] = ()
    name: str = ""
    date: str = ""
    root_directory: str = ""
    crs: str = ""
    box: Optional[Tuple[float, float, float, float]] = None
    unit: str = "µm"

    is_band_set = True

    def __len__(self):
        return len(self.bands)

    def __iter__(self):
        return iter(self.bands)

    def __str__(self):
        return self.name or "the band set"

    def get_band(self, number):
        """The band of that number, from 1.

        Raises:
            InputError: there is none.
        """
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= len(self.bands):
            raise InputError("{bandset} has no band {number}; it has {count}.",
                             bandset=str(self), number=number, count=len(self.bands))
        return self.bands[number - 1]

    def get_band_by_role(self, role, output_as_number=False):
        """The band that plays a role such as "nir", or its number.

        Raises:
            ParameterError: there is no such role.
            InputError: no band plays it, or several do that nothing tells apart.
        """
        place = place_of_role(self.bands, role, str(self))
        return place + 1 if output_as_number else self.bands[place]

    def get_band_by_wavelength(self, wavelength, threshold=None, output_as_number=False):
        """The band whose centre is nearest to a wavelength, or its number; None where none is near enough.

        Args:
            wavelength, threshold: in the unit of the set; a band exactly at the threshold is found.
        """
        factor = 1000 if self.unit == "nm" else 1
        place = place_near(self.bands, wavelength / factor, None if threshold is None else threshold / factor)
        if place is None:
            return None
        return place + 1 if output_as_number else self.bands[place]

    def get_band_by_name(self, name):
        """The band of that name.

        Raises:
            InputError: there is none, or more than one.
        """
        numbers = self.get_bands_by_attributes("name", name, output_as_number=True)
        if len(numbers) != 1:
            raise InputError("{bandset} has {count} bands with the name {name}; its bands are {known}.",
                             bandset=str(self), count=len(numbers), name=name,
                             known=listed(band.name for band in self.bands))
        return self.bands[numbers[0] - 1]

    def get_band_attributes(self, attribute):
        """What is known of all bands in one respect, as a list.

        Args:
            attribute: one of `ATTRIBUTES`; "wavelength" and "width" are in the unit of the set.
        """
        if attribute not in ATTRIBUTES:
            raise ParameterError("A band has no attribute {attribute}; it has {known}.",
                                 attribute=repr(attribute), known=", ".join(ATTRIBUTES))
        return [self._attribute(number, band, attribute) for number, band in enumerate(self.bands, start=1)]

    def get_bands_by_attributes(self, attribute, attribute_value, output_as_number=False):
        """The bands, or their numbers, whose attribute has that value."""
        numbers = [number for number, value in enumerate(self.get_band_attributes(attribute), start=1)
                   if value == attribute_value]
        return numbers if output_as_number else [self.bands[number - 1] for number in numbers]

    def find_values_in_list(self, attribute, value_list, output_attribute="band_number"):
        """An attribute of the bands whose other attribute has one of the values, in the order of the values."""
        found, wanted = self.get_band_attributes(attribute), self.get_band_attributes(output_attribute)
        return [answer for value in value_list for own, answer in zip(found, wanted) if own == value]

    def spectral_range_bands(self, output_as_number=True):
        """The blue, green, red, near infrared and two shortwave infrared bands, or their numbers; None for one that
        is missing."""
        found = []
        for role in _SPECTRAL_RANGES:
            try:
                found.append(self.get_band_by_role(role, output_as_number))
            except InputError:
                found.append(None)
        return found

    def get_band_count(self):
        """The number of bands."""
        return len(self.bands)

    def get_paths(self):
        """The paths as given."""
        return [band.path for band in self.bands]

    def get_absolute_paths(self):
        """The paths with the root directory."""
        return [self.absolute_path(band) for band in self.bands]

    def absolute_path(self, band):
        """The path of a band with the root directory."""
        return os.path.join(self.root_directory, band.path) if self.root_directory else band.path

    def get_wavelengths(self):
        """The centre wavelengths in the unit of the set; None for a band without one."""
        return self.get_band_attributes("wavelength")

    def get_band_alias(self):
        """The names of the bands in expressions: b1, b2 and so on."""
        return [f"b{number}" for number in range(1, len(self.bands) + 1)]

    def get_bbox(self):
        """[left, top, right, bottom] of the box, or else of all bands together; None for an empty set."""
        if self.box is not None:
            return list(self.box)
        if not self.bands:
            return None
        return [pick(self.get_band_attributes(side)) for side, pick in
                (("left", min), ("top", max), ("right", max), ("bottom", min))]

    def execute(self, function, *args, **kwargs):
        """Calls a tool with this set as its input: ``bandset.execute(session.band_sieve, min_size=5)``."""
        return function(*args, input=self, **kwargs)

    def _attribute(self, number, band, attribute):
        if attribute in ("wavelength", "width"):
            value = getattr(band, attribute)
            # The decimal number that micrometres stand for, and not what the product rounds to.
            return value if value is None or self.unit != "nm" else float(f"{value * 1000:.12g}")
        special = {"band_number": number, "wavelength_unit": self.unit, "root_directory": self.root_directory,
                   "absolute_path": self.absolute_path(band), "crs": self.crs or band.crs}
        return special[attribute] if attribute in special else getattr(band, attribute)
