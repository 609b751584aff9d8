"""Catalogues of signatures saved to files, and read back."""

import os

import numpy as np

from ..atomic import write_bytes, write_text
from ..errors import InputError, OutputError
from ..language import Phrase
from ..spectra.formats.sli import write_sli
from ..spectra.json_form import catalogue_from_json, catalogue_to_json
from ..spectra.rows import BAND_COLUMNS, band_rows, catalogue_from_rows
from ..vector.table import write_table

_TABLES = (".csv", ".txt", ".tsv", ".gpkg")


def write_catalogue(path, catalogue):
    """Writes a catalogue: all of it as .json, or without covariances as a table (.csv, .txt, .tsv, .gpkg).

    Raises:
        OutputError: another extension, or the file cannot be written.
    """
    extension = os.path.splitext(path)[1].lower()
    if extension == ".json":
        write_text(path, catalogue_to_json(catalogue))
    elif extension in _TABLES:
        write_table(path, BAND_COLUMNS, band_rows(catalogue))
    else:
        raise OutputError("{path} cannot be written: a catalogue of signatures has the extension .json or .csv.",
                          path=path)


def export_catalogue(path, catalogue):
    """As `write_catalogue`, and as .sli an ENVI spectral library with its header beside it.

    Raises:
        OutputError: another extension, signatures of other bands in a library, or the file cannot be written.
    """
    stem, extension = os.path.splitext(path)
    if extension.lower() != ".sli":
        write_catalogue(path, catalogue)
        return
    first, *others = catalogue
    for other in others:
        if not first.has_bands_of(other):
            raise OutputError("{path} cannot be written: {first} and {second} have other bands, and a library has one "
                              "list of them.", path=path, first=first.title, second=other.title)
    lengths = None if first.wavelengths is None or not np.isfinite(first.wavelengths).all() else first.wavelengths
    header, content = write_sli([s.name or str(s.class_id) for s in catalogue], lengths,
                                np.array([s.values for s in catalogue]))
    write_text(stem + ".hdr", header)
    write_bytes(path, content)


def read_catalogue(path):
    """The `SignatureCatalogue` of a file that `write_catalogue` has written as JSON or text.

    Raises:
        InputError: it cannot be read, or is something else.
    """
    text = _text(path)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return catalogue_from_json(text, path)
    return catalogue_from_rows(text, path)


def _text(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("{path} cannot be read: {reason}.", path=path,
                         reason=getattr(error, "strerror", None) or Phrase("it is no text")) from None
