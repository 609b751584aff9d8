"""Band sets made from files; the module is `Session.bandset`."""

import math
import os
from dataclasses import replace

from ..bands.arrange import sorted_by_wavelength, with_attribute
from ..bands.bandset import BandSet
from ..bands.roles import ROLES, role_of_wavelength
from ..bands.sensors import sensor_named
from ..bands.wavelengths import checked_unit, micrometres
from ..errors import InputError, ParameterError
from ..language import listed
from .bandset_files import export_as_json, export_as_xml, import_as_json, import_as_xml, refreshed
from .spectral import spectral_bands

__all__ = ["BandSet", "create", "export_as_json", "export_as_xml", "import_as_json", "import_as_xml", "refreshed"]

# What a folder is searched for.
_RASTERS = (".tif", ".tiff", ".gtif", ".jp2", ".img", ".vrt", ".png", ".jpg", ".jpeg", ".asc", ".nc", ".hdf", ".h5",
            ".bil", ".bip", ".bsq", ".dat", ".sdat", ".rst", ".kea")
# A wavelength given for a band leaves the band its role where it lies within this share of what was found for it.
_SAME_BAND = 0.1


def create(paths=(), band_names=None, wavelengths=None, unit=None, multiplicative_factors=None, additive_factors=None,
           dates=None, root_directory=None, box_coordinate_list=None, name=None):
    """Makes a band set from files. All bands of all files are taken, in order.

    What is not given is found from the files: names, roles, wavelengths and dates (`spectral.spectral_bands`).

    Args:
        paths: a list of rasters, one raster, a folder, or a list of a folder and a text (or a list of texts) that
            file names must hold.
        band_names: a name for each band.
        wavelengths: centre wavelength of each band; or a sensor such as "Sentinel-2" or
            "Sentinel-2 [bands 2, 3, 4, 8]". Where it is given, the bands come in the order of wavelengths, otherwise
            in the order of the files.
        unit: unit of the wavelengths, "µm" or "nm"; None tells them apart by their size.
        multiplicative_factors, additive_factors: for each band, or one for all. Tools work with value x factor +
            addend; a scale of the file is applied before.
        dates: date of each band, or one for all, "YYYY-MM-DD"; None or "auto" finds them.
        root_directory: folder that relative paths begin at.
        box_coordinate_list: [left, top, right, bottom] of the part to be used.
        name: name of the set; None takes that of the file, or else of the folder.
    Returns:
        `BandSet`
    Raises:
        ParameterError: a value does not fit the bands.
        InputError: a file cannot be read.
    """
    root = "" if root_directory is None else os.fspath(root_directory)
    files = _files(paths, root)
    sensor = _sensor(wavelengths)
    found = spectral_bands([os.path.join(root, file) for file in files], sensor=sensor)
    given = {os.path.join(root, file): file for file in files}
    bands = tuple(replace(band, path=given[band.path]) for band in found)
    bandset = BandSet(bands, _name(name, files, root), root_directory=root, box=checked_box(box_coordinate_list),
                      unit=_unit(unit, wavelengths))
    if wavelengths is not None and sensor is None:
        bandset = with_wavelengths(bandset, wavelengths)
    for attribute, values in (
            ("name", [band_names] if isinstance(band_names, str) else band_names),
            ("multiplicative_factor", multiplicative_factors), ("additive_factor", additive_factors),
            ("date", None if dates == "auto" else dates)):
        if values is not None:
            bandset = with_attribute(bandset, attribute, values)
    days = {band.date for band in bandset}
    bandset = replace(bandset, date=days.pop() if len(days) == 1 else "")
    return bandset if wavelengths is None else sorted_by_wavelength(bandset)


def _files(paths, root):
    """The rasters that paths name, as they are given."""
    paths = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths or ())
    if not 1 <= len(paths) <= 2 or not os.path.isdir(os.path.join(root, paths[0])):
        return [os.fspath(path) for path in paths]
    wanted = paths[1:] if paths[1:] and isinstance(paths[1], str) else [text for texts in paths[1:] for text in texts]
    folder = os.fspath(paths[0])
    names = sorted(os.listdir(os.path.join(root, folder)))
    found = [os.path.join(folder, name) for name in names
             if name.lower().endswith(_RASTERS) and all(text.strip(" '") in name for text in wanted)]
    if not found:
        if not wanted:
            raise InputError("The folder {folder} has no raster.", folder=folder)
        raise InputError("The folder {folder} has no raster with {texts} in its name.", folder=folder,
                         texts=listed(map(repr, wanted)))
    return found


def _sensor(wavelengths):
    """The sensor that is named where wavelengths may be named, or None."""
    if isinstance(wavelengths, (list, tuple)) and len(wavelengths) == 1 and isinstance(wavelengths[0], str):
        try:
            float(wavelengths[0])
        except ValueError:
            return sensor_named(wavelengths[0])
    return sensor_named(wavelengths) if isinstance(wavelengths, str) else None


def _unit(unit, wavelengths):
    if unit is not None:
        return checked_unit(unit)
    numbers = wavelengths if isinstance(wavelengths, (list, tuple)) and _sensor(wavelengths) is None else ()
    return "nm" if any(_is_in_nanometres(number) for number in numbers) else "µm"


def _is_in_nanometres(number):
    length = micrometres(number)
    return length is not None and length != float(number)


def with_wavelengths(bandset, wavelengths):
    """The band set with a centre wavelength for each band, or None, in its unit. A band that had about this wavelength
    before, or a role for it, keeps role and width; another gets the role of the wavelength."""
    made = with_attribute(bandset, "wavelength", list(wavelengths))
    return replace(made, bands=tuple(band if _is_same(old, band.wavelength) else
                                     replace(band, width=None, role=role_of_wavelength(band.wavelength))
                                     for old, band in zip(bandset, made)))


def _is_same(band, wavelength):
    before = band.wavelength or (ROLES[band.role].centre if band.role else None)
    return wavelength is None or before is not None and abs(wavelength / before - 1) <= _SAME_BAND


def _name(name, files, root):
    if name is not None:
        return name
    if len(files) == 1:
        return os.path.splitext(os.path.basename(files[0]))[0]
    return os.path.basename(os.path.dirname(os.path.abspath(os.path.join(root, files[0])))) if files else ""


def checked_box(values):
    """(left, top, right, bottom) as floats, or None.

    Raises:
        ParameterError: it is no box.
    """
    if values is None:
        return None
    try:
        box = tuple(float(value) for value in values)
    except (TypeError, ValueError):
        box = ()
    if len(box) != 4 or not all(map(math.isfinite, box)) or not (box[0] < box[2] and box[3] < box[1]):
        raise ParameterError("box_coordinate_list must be [left, top, right, bottom]; got {value}.",
                             value=repr(values))
    return box
