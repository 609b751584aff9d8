"""Band sets saved to files, and read back."""

import os
from dataclasses import replace

from ..atomic import new_text_file
from ..bands.json_form import bandset_from_json, bandset_to_json, catalog_from_json, catalog_to_json
from ..bands.xml_form import bandset_from_xml, bandset_to_xml
from ..errors import InputError
from ..language import Phrase
from .spectral import spectral_bands

# What the user says of a band, beside what its raster says.
_SAID = ("name", "path", "role", "wavelength", "width", "date", "multiplicative_factor", "additive_factor")


def export_as_xml(bandset, output_path=None):
    """The XML of a band set as text, or written to a file, whose path is returned."""
    return _export(bandset_to_xml(bandset), output_path)


def import_as_xml(xml_path):
    """The band set of an XML file, of ours or of Remotior Sensus; what concerns its rasters is read from them anew.

    Raises:
        InputError: the file holds no band set, or a raster cannot be opened.
    """
    return refreshed(bandset_from_xml(_text(xml_path), os.fspath(xml_path)))


def export_as_json(bandset, output_path=None):
    """The JSON of a band set as text, or written to a file, whose path is returned."""
    return _export(bandset_to_json(bandset), output_path)


def import_as_json(json_path):
    """The band set of a JSON file; what concerns its rasters is read from them anew.

    Raises:
        InputError: the file holds no band set, or a raster cannot be opened.
    """
    return refreshed(bandset_from_json(_text(json_path), os.fspath(json_path)))


def export_catalog(catalog, output_path=None):
    """The JSON of a catalogue with all its band sets as text, or written to a file, whose path is returned."""
    return _export(catalog_to_json(catalog), output_path)


def import_catalog(json_path):
    """The band sets of a catalogue's JSON file and the number of the current one.

    Raises:
        InputError: the file holds no catalogue, or a raster cannot be opened.
    """
    catalog = catalog_from_json(_text(json_path), os.fspath(json_path))
    return [refreshed(bandset) for bandset in catalog], catalog.current_bandset


def refreshed(bandset):
    """The band set with grid, type, NoData, scale and offset as they stand in the rasters now.

    Raises:
        InputError: a raster cannot be opened, or has no such band.
    """
    now = spectral_bands(bandset.get_absolute_paths(), bandset.get_band_attributes("raster_band"))
    return replace(bandset, bands=tuple(replace(new, **{field: getattr(old, field) for field in _SAID})
                                        for old, new in zip(bandset, now)))


def _export(text, path):
    if path is None:
        return text
    with new_text_file(path) as file:
        file.write(text)
    return os.fspath(path)


def _text(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("{path} cannot be read: {reason}.", path=os.fspath(path),
                         reason=getattr(error, "strerror", None) or Phrase("it is no text")) from None
