"""What the band sets of a catalogue are called, what their bands are, and where they lie."""

import os
from dataclasses import replace

from ..bands.arrange import checked, with_attribute, with_sensor, with_unit
from ..bands.sensors import sensor_named
from .bandset_files import refreshed
from .bandsets import checked_box, with_wavelengths
from .extent import wkt_of


class BandSetSettings:
    """The setters and getters of `BandSetCatalog`; a setter puts a changed band set in the place of the old one."""

    def set_wavelength(self, wavelength_list, unit, bandset_number=None):
        """Gives the bands their centre wavelengths in a unit, and the roles that go with them."""
        self._change(bandset_number, lambda old: with_wavelengths(with_unit(old, unit), wavelength_list))

    def set_satellite_wavelength(self, satellite_name, bandset_number=None):
        """Gives the bands roles, wavelengths and widths of a sensor such as "Sentinel-2"."""
        self._change(bandset_number, lambda old: with_sensor(old, sensor_named(satellite_name)))

    def set_name(self, name, bandset_number=None):
        """Names a band set."""
        self._change(bandset_number, lambda old: replace(old, name=str(name)))

    def set_date(self, date, bandset_number=None):
        """Dates a band set and its bands, "YYYY-MM-DD"; None takes the date away."""
        day = checked("date", date or "")
        self._change(bandset_number, lambda old: replace(with_attribute(old, "date", day), date=day))

    def set_crs(self, crs, bandset_number=None):
        """Gives a band set a coordinate system (EPSG code, WKT or PROJ) in place of that of its rasters; None takes
        it away."""
        self._change(bandset_number, lambda old: replace(old, crs=wkt_of(crs) if crs else ""))

    def set_root_directory(self, root_directory, bandset_number=None):
        """Sets the folder that relative paths begin at."""
        self._change(bandset_number, lambda old: replace(old, root_directory=os.fspath(root_directory or "")))

    def set_paths(self, path_list, bandset_number=None):
        """Gives the bands other rasters."""
        self._change(bandset_number, lambda old: refreshed(with_attribute(old, "path", path_list)))

    def set_box_coordinate_list(self, box_coordinate_list, bandset_number=None):
        """Sets the part of the rasters to be used, [left, top, right, bottom]; None for all."""
        self._change(bandset_number, lambda old: replace(old, box=checked_box(box_coordinate_list)))

    def clear_bandset(self, bandset_number=None):
        """Takes all bands out of a band set."""
        self._change(bandset_number, lambda old: replace(old, bands=()))

    def get_name(self, bandset_number=None):
        """The name of a band set."""
        return self.get_bandset_by_number(bandset_number).name

    def get_date(self, bandset_number=None):
        """The date of a band set, or ""."""
        return self.get_bandset_by_number(bandset_number).date

    def get_crs(self, bandset_number=None):
        """The coordinate system of a band set as WKT: its own, or that of its first band; "" for none."""
        bandset = self.get_bandset_by_number(bandset_number)
        return bandset.crs or next((band.crs for band in bandset), "")

    def get_root_directory(self, bandset_number=None):
        """The folder that relative paths begin at, or ""."""
        return self.get_bandset_by_number(bandset_number).root_directory

    def get_band_count(self, bandset_number=None):
        """The number of bands of a band set."""
        return len(self.get_bandset_by_number(bandset_number))

    def get_box_coordinate_list(self, bandset_number=None):
        """The part of the rasters to be used, [left, top, right, bottom], or None for all."""
        box = self.get_bandset_by_number(bandset_number).box
        return None if box is None else list(box)

    def _change(self, bandset_number, change, *values):
        number = self.current_bandset if bandset_number is None else bandset_number
        self.replace(number, change(self.get_bandset_by_number(number), *values))
