"""Reads a reference spectrum from the text of a table."""

import math
import re

from ..bands.wavelengths import micrometres
from ..errors import InputError

_WAVELENGTH_HEADS = ("wavelength", "wave", "lambda", "wl")


def reference_from_text(text, name):
    """The values of a spectrum, and their wavelengths where the table has them.

    A row for each value. Without a heading the columns are the value, and as in the files of Remotior Sensus the
    wavelength and the standard deviation, which is not used. Under a heading the column of wavelengths is the one whose
    name begins with "wavelength", and the values are the first of the others. Cells are parted by semicolons, tabs,
    commas or blanks; between semicolons and tabs a decimal comma is understood. Wavelengths from 100 are nanometres,
    smaller ones micrometres.

    Args:
        text: the table.
        name: what messages call the file.
    Returns:
        (values, wavelengths): tuples of float; wavelengths in micrometres, empty where the table has none.
    Raises:
        InputError: there is no value, or a cell is no number.
    """
    lines = [line.strip().rstrip(";,") for line in text.lstrip("\ufeff").splitlines() if line.strip(" \t;,")]
    rows = [_cells(line) for line in lines if not line.startswith("#")]
    value_column, wavelength_column = 0, 1
    if rows and all(_number(cell) is None for cell in rows[0]):
        value_column, wavelength_column = _columns(rows.pop(0))
    if not rows:
        raise InputError("{file} holds no spectrum; a row for each band is expected, with its value and, if known, its "
                         "wavelength.", file=name)
    with_wavelengths = wavelength_column is not None and any(len(row) > wavelength_column for row in rows)
    values, wavelengths = [], []
    for number, row in enumerate(rows, start=1):
        value = _number(_cell(row, value_column))
        if value is None or not math.isfinite(value):
            raise InputError("Row {row} of {file} must have a number as value; it has {cell}.",
                             row=number, file=name, cell=repr(_cell(row, value_column)))
        values.append(value)
        if with_wavelengths:
            wavelength = micrometres(_cell(row, wavelength_column))
            if wavelength is None:
                raise InputError("Row {row} of {file} must have a wavelength above 0; it has {cell}.",
                                 row=number, file=name, cell=repr(_cell(row, wavelength_column)))
            wavelengths.append(wavelength)
    return tuple(values), tuple(wavelengths)


def _cells(line):
    separator = next((mark for mark in ";\t," if mark in line), None)
    cells = [cell.strip().strip('"') for cell in line.split(separator)]
    return [cell.replace(",", ".") for cell in cells] if separator in (";", "\t") else cells


def _columns(heads):
    plain = [re.sub(r"[^a-z]", "", head.lower()) for head in heads]
    wavelength = next((place for place, head in enumerate(plain) if head.startswith(_WAVELENGTH_HEADS)), None)
    return next((place for place in range(len(heads)) if place != wavelength), 0), wavelength


def _number(cell):
    try:
        return float(cell)
    except ValueError:
        return None


def _cell(row, column):
    return row[column] if column < len(row) else ""
