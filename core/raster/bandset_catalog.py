"""The catalogue of band sets that reads files, with the names of Remotior Sensus; `Session.bandset_catalog`."""

import os
from dataclasses import replace

from ..bands.arrange import (
    sorted_by_name,
    sorted_by_wavelength,
    with_attribute,
    with_band,
    with_band_moved,
    with_unit,
    without_band,
)
from ..bands.catalog import Catalog
from ..bands.table import table_of
from .bandset_files import export_as_xml, export_catalog, import_as_xml, import_catalog
from .bandset_settings import BandSetSettings
from .bandsets import create
from .virtual import write_bandset


class BandSetCatalog(BandSetSettings, Catalog):
    """Numbered band sets made from files. It begins empty.

    Where ``bandset_number`` is left out, the current band set is meant, which ``current_bandset`` names.
    """

    def create_bandset(self, paths=(), band_names=None, wavelengths=None, unit=None, multiplicative_factors=None,
                       additive_factors=None, date=None, bandset_number=None, insert=False, root_directory=None,
                       bandset_name=None, box_coordinate_list=None):
        """Makes a band set (see `bandsets.create`), puts it into the catalogue (see `add_bandset`) and returns it."""
        bandset = create(paths, band_names, wavelengths, unit, multiplicative_factors, additive_factors, date,
                         root_directory, box_coordinate_list, bandset_name)
        self.add_bandset(bandset, bandset_number, insert)
        return bandset

    def add_bandset(self, bandset, bandset_number=None, insert=False):
        """Puts a band set at a number: in the place of the one that is there, or before it.

        Args:
            bandset: the `BandSet`.
            bandset_number: the number; a number past the last adds it after the last.
            insert: let the one that is there, and those behind it, move up.
        """
        number = self.current_bandset if bandset_number is None else bandset_number
        if len(self) < number:
            self.append(bandset)
        elif insert:
            self.insert(number, bandset)
        else:
            self.replace(number, bandset)

    def add_band_to_bandset(self, path, bandset_number=None, band_number=None, raster_band=None, band_name=None,
                            date=None, unit=None, root_directory=None, multiplicative_factor=1, additive_factor=0,
                            wavelength=None):
        """Adds a band of a raster (the first, where ``raster_band`` is left out) at a number or at the end."""
        old = self.get_bandset_by_number(bandset_number)
        root = old.root_directory if root_directory is None else root_directory
        made = create(path, multiplicative_factors=multiplicative_factor, additive_factors=additive_factor, dates=date,
                      root_directory=root)
        made = replace(made, bands=(made.get_band(raster_band or 1),), unit=old.unit)
        if unit is not None:
            made = with_unit(made, unit)
        for attribute, value in (("name", band_name), ("wavelength", wavelength)):
            if value is not None:
                made = with_attribute(made, attribute, [value])
        band = made.bands[0]
        if root != old.root_directory:
            band = replace(band, path=os.path.abspath(made.absolute_path(band)))
        self._change(bandset_number, with_band, band, band_number)

    def remove_band_in_bandset(self, band_number, bandset_number=None):
        """Takes a band out; those behind it move down."""
        self._change(bandset_number, without_band, band_number)

    def move_band_in_bandset(self, band_number_input, band_number_output, bandset_number=None, wavelength=False):
        """Moves a band; with ``wavelength`` the wavelengths stay where they were."""
        self._change(bandset_number, with_band_moved, band_number_input, band_number_output, wavelength)

    def sort_bands_by_wavelength(self, bandset_number=None):
        """Numbers the bands by wavelength."""
        self._change(bandset_number, sorted_by_wavelength)

    def sort_bands_by_name(self, bandset_number=None, keep_wavelength_order=False):
        """Numbers the bands by name; with ``keep_wavelength_order`` the wavelengths stay where they were."""
        self._change(bandset_number, sorted_by_name, keep_wavelength_order)

    def print_bandset(self, bandset_number=None):
        """Prints a band set as a table."""
        print(table_of(self.get_bandset_by_number(bandset_number)))

    def export_bandset_as_xml(self, bandset_number=None, output_path=None):
        """The XML of a band set as text, or written to a file, whose path is returned."""
        return export_as_xml(self.get_bandset_by_number(bandset_number), output_path)

    def import_bandset_from_xml(self, bandset_number, xml_path):
        """Puts the band set of an XML file, of ours or of Remotior Sensus, at a number (see `add_bandset`)."""
        self.add_bandset(import_as_xml(xml_path), bandset_number)

    def export_as_json(self, output_path=None):
        """The JSON of the whole catalogue as text, or written to a file, whose path is returned."""
        return export_catalog(self, output_path)

    @classmethod
    def import_as_json(cls, json_path):
        """The catalogue of a JSON file."""
        bandsets, current = import_catalog(json_path)
        catalog = cls(bandsets)
        if bandsets:
            catalog.current_bandset = current
        return catalog

    def create_virtual_raster(self, output_path, bandset_number=None):
        """Writes a band set as a virtual raster (.vrt) whose bands carry name, wavelength, role and date."""
        return write_bandset(self.get_bandset_by_number(bandset_number), output_path)
