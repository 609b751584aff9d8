"""Reclassification tables that stand in text files and layers."""

import csv

from ..errors import InputError
from ..language import listed
from ..reclassify.rules import is_new_value
from .classes import column

_SEPARATORS = (";", "\t", ",")


def rows_of_file(path):
    """The rows (old, new, name) of a text file with two or three columns; a row of headings is left out.

    The columns are parted by the first of semicolon, tab and comma that the first line holds.

    Raises:
        InputError: the file cannot be read, or a row has another number of columns.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("The reclassification table cannot be read from {path}: {reason}.", path=path,
                         reason=getattr(error, "strerror", None) or error) from None
    lines = text.splitlines()
    separator = next((mark for mark in _SEPARATORS if lines and mark in lines[0]), ",")
    rows = [(number, [cell.strip() for cell in row])
            for number, row in enumerate(csv.reader(lines, delimiter=separator, skipinitialspace=True), start=1)
            if any(cell.strip() for cell in row)]
    for number, row in rows:
        if len(row) not in (2, 3):
            raise InputError("Line {line} of {path} must have the columns old, new and perhaps name; it has {columns}.",
                             line=number, path=path, columns=len(row))
    rows = [tuple(row) for _, row in rows]
    return rows if not rows or is_new_value(rows[0][1]) else rows[1:]


def rows_of_layer(features, old=None, new=None, name=None):
    """The rows (old, new, name) of a layer.

    Args:
        features: `Features`.
        old, new, name: names of the fields; left out, they are those called old, new and name, or else the first and
            the second field, and none.
    Raises:
        InputError: there is no such field.
    """
    fields = list(features.fields)
    if len(fields) < 2 and None in (old, new):
        raise InputError("{vector} must have a field of old and one of new values; it has {known}.",
                         vector=features.name, known=listed(fields))
    old = old or ("old" if "old" in fields else fields[0])
    new = new or ("new" if "new" in fields else fields[1])
    name = name or ("name" if "name" in fields else None)
    names = [None] * len(features) if name is None else column(features, name)
    return list(zip(column(features, old), column(features, new), names))
