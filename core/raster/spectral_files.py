"""Spectral libraries read from files of any format that is known."""

import csv
import io
import os
import re

from ..errors import InputError
from ..spectra.formats.asd import is_asd, read_asd
from ..spectra.formats.columns import read_columns
from ..spectra.formats.ecostress import is_ecostress, read_ecostress
from ..spectra.formats.scpx import read_scpx
from ..spectra.formats.sli import header_of, read_sli
from ..spectra.formats.splib import is_splib, read_splib, spectrometer, splib_spectrum
from ..spectra.json_form import catalogue_from_json
from ..spectra.rows import catalogue_from_rows
from ..spectra.spectrum import as_catalogue
from ..vector.read import read_features

_LARGEST = 1 << 29
_LAYERS = (".gpkg", ".shp", ".geojson", ".dbf", ".fgb")
# Folders above a spectrum of splib07 where its wavelengths may lie, and files there that are looked at.
_FOLDERS, _MOST_FILES = 3, 200


def read_library(path, wavelengths=None):
    """The `SignatureCatalogue` of a file, whose format is told by its content.

    Read are catalogues as JSON or CSV, layers with the columns of the CSV, training files (.scpx), ENVI spectral
    libraries (.sli with .hdr), splib07 text, ECOSTRESS, ASTER and JHU text, ASD binary files, and tables with a column
    of wavelengths. Spectra without classes get the classes 1, 2 and so on. Channels without value are left out.

    Args:
        path: the file.
        wavelengths: the file of wavelengths that splib07 text needs; None looks for one beside it and above.
    Raises:
        InputError: it cannot be read, or is of no format that is known.
    """
    if os.path.splitext(path)[1].lower() in _LAYERS:
        return catalogue_from_rows(_layer_as_text(path), path)
    header = _header_beside(path)
    if header is not None:
        library = _library_of(path) if path.lower().endswith(".hdr") else path
        return as_catalogue(read_sli(header, _content(library), path), path)
    content, name = _content(path), os.path.splitext(os.path.basename(path))[0]
    if content[:4] == b"PK\x03\x04":
        return read_scpx(content, path)
    if is_asd(content):
        return as_catalogue(read_asd(content, path, name), path)
    text = _as_text(content, path)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return catalogue_from_json(text, path)
    if is_ecostress(text):
        return as_catalogue(read_ecostress(text, path), path)
    if is_splib(text):
        return as_catalogue([_splib(text, path, wavelengths)], path)
    if {"class_id", "value"} <= set(re.split(r"[,;\t]", text.lstrip("\ufeff").split("\n", 1)[0].strip())):
        return catalogue_from_rows(text, path)
    return as_catalogue(read_columns(text, path, name), path)


def _content(path):
    try:
        if os.path.getsize(path) > _LARGEST:
            raise InputError("{path} is too large for a spectral library.", path=path)
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        if isinstance(error, InputError):
            raise
        raise InputError("{path} cannot be read: {reason}.", path=path, reason=error.strerror or str(error)) from None


def _as_text(content, path):
    if b"\0" in content[:1000]:
        raise InputError("{path} is no spectral library of a format that is known.", path=path)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # What older instruments and libraries write.
        return content.decode("latin-1")


def _header_beside(path):
    """The text of the ENVI header of a library, or None where there is none."""
    for candidate in (path,) if path.lower().endswith(".hdr") else (path + ".hdr", os.path.splitext(path)[0] + ".hdr"):
        if os.path.isfile(candidate):
            text = _as_text(_content(candidate), candidate)
            if "file type" in header_of(text):
                return text
    return None


def _library_of(header):
    stem = header[:-4]
    for candidate in (stem, stem + ".sli", stem + ".slb", stem + ".esl"):
        if os.path.isfile(candidate):
            return candidate
    raise InputError("There is no library beside the header {path}.", path=header)


def _splib(text, path, wavelengths):
    found = wavelengths or _splib_wavelengths(path, len(read_splib(text, path)[1]))
    if found is None:
        raise InputError("{path} is text of splib07 and needs its file of wavelengths; give wavelengths.", path=path)
    return splib_spectrum(text, _as_text(_content(found), found), path, found)


def _splib_wavelengths(path, channels):
    """The file of wavelengths near a spectrum, for its spectrometer and number of channels, or None."""
    wanted, folder = spectrometer(os.path.basename(path)), os.path.dirname(os.path.abspath(path))
    for _ in range(_FOLDERS):
        names = sorted(name for name in os.listdir(folder) if re.search(r"wavelengths?.*\.txt$", name, re.IGNORECASE))
        for name in names[:_MOST_FILES]:
            candidate = os.path.join(folder, name)
            if spectrometer(name) == wanted and candidate != os.path.abspath(path):
                text = _as_text(_content(candidate), candidate)
                if is_splib(text) and len(read_splib(text, candidate)[1]) == channels:
                    return candidate
        folder = os.path.dirname(folder)
    return None


def _layer_as_text(path):
    features = read_features(path)
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(features.fields)
    writer.writerows(["" if cell is None else cell for cell in row] for row in zip(*features.fields.values()))
    return file.getvalue()
