"""Spectra as columns of text: a column of wavelengths and one for each spectrum, as spectrometers export them."""

import csv
import io

import numpy as np

from ...bands.wavelengths import micrometres
from ...errors import InputError
from ..spectrum import Spectrum


def read_columns(text, source, name):
    """The spectra of a table.

    With a line of names the first column holds the wavelengths. Without one there are two or three columns: value,
    wavelength and, if there is a third, standard deviation, as Remotior Sensus writes them; or the wavelength first,
    where the first column alone rises steadily.

    Args:
        text: lines with commas, semicolons, tabs or blanks. An empty cell, or one that is no number, is a missing
            value. Wavelengths from 100 on are nanometres, others micrometres.
        source: what messages call it.
        name: name of a spectrum without a heading.
    Raises:
        InputError: it is no such table.
    """
    rows = _rows(text.lstrip("\ufeff"))
    if len(rows) < 2 or len(rows[0]) < 2:
        raise InputError("{source} holds no table of spectra.", source=source)
    heading = None if all(_number(cell) == _number(cell) for cell in rows[0][:2]) else rows.pop(0)
    width = len(heading or rows[0])
    for number, row in enumerate(rows, 1 if heading is None else 2):
        if len(row) != width:
            raise InputError("Row {row} of {source} has {found} cells, and there are {expected} columns.", row=number,
                             source=source, found=len(row), expected=width)
    columns = np.array([[_number(cell) for cell in row] for row in rows]).T
    if heading is None:
        if width > 3:
            raise InputError("{source} has {count} columns and no names; a first line must name them.", source=source,
                             count=width)
        values, lengths = columns[:2]
        if (np.diff(values) > 0).all() and not (np.diff(lengths) > 0).all():
            values, lengths = lengths, values
        return [Spectrum(name, values, _lengths(lengths, source), columns[2] if width == 3 else None)]
    lengths = _lengths(columns[0], source)
    return [Spectrum(title.strip() or name, values, lengths) for title, values in zip(heading[1:], columns[1:])]


def _rows(text):
    lines = [line for line in text.splitlines() if line.strip()]
    separator = max(",;\t", key=lines[0].count) if lines else ","
    if lines and separator not in lines[0]:
        return [line.split() for line in lines]
    rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=separator))
    return [row[:-1] if len(row) > 2 and not row[-1].strip() and len(row) > len(rows[0]) else row for row in rows]


def _number(text):
    try:
        return float(text)
    except ValueError:
        return float("nan")


def _lengths(numbers, source):
    # One unit for all: an ultraviolet channel below 100 nanometres does not turn into micrometres alone.
    largest = np.nanmax(numbers, initial=0)
    unit = "nm" if largest >= 100 else "µm"
    lengths = [micrometres(number, unit) for number in numbers.tolist()]
    if None in lengths:
        raise InputError("{source} has a wavelength that is no number above 0.", source=source)
    return np.array(lengths)
