"""Tables as text with separators."""

import csv
import io

import numpy as np

from ..errors import InputError, ParameterError
from ..language import listed
from .build import missing, of_texts, table_of

_SEPARATORS = ("\t", ";", ",")


def parse_table(text, separators=None, field_names=None, skip_first_line=True, decimal_separator=".",
                source="the text"):
    """Reads a table.

    Args:
        text: the text; cells may stand in double quotes. Empty lines are left out.
        separators: a separator, or a list of which the first that occurs in the first line counts; None takes tab,
            semicolon or comma.
        field_names: names of the columns in place of those of the first line.
        skip_first_line: the first line names the columns; otherwise they are called field1, field2 and so on.
        decimal_separator: the mark in decimal numbers.
        source: what messages call it.
    Returns:
        `numpy.recarray` (see `build`): whole numbers, numbers or texts, as the cells of a column are.
    Raises:
        InputError: no line, a line with another number of cells, or two columns of one name.
        ParameterError: another number of names.
    """
    rows = _rows(text.lstrip("\ufeff"), separators, source)
    if not rows:
        raise InputError("{source} holds no line.", source=source)
    if skip_first_line:
        names = [name.strip() for name in rows.pop(0)]
    else:
        names = [f"field{n + 1}" for n in range(len(rows[0]))]
    for number, row in enumerate(rows, 2 if skip_first_line else 1):
        if len(row) != len(names):
            raise InputError("Row {row} of {source} has {found} cells, and there are {expected} columns.", row=number,
                             source=source, found=len(row), expected=len(names))
    if field_names is not None:
        if len(field_names) != len(names):
            raise ParameterError("{source} has {expected} columns; got {found} field names.", source=source,
                                 expected=len(names), found=len(field_names))
        names = list(map(str, field_names))
    for name in names:
        if not name or names.count(name) > 1:
            raise InputError("{source} has two columns with the name {name}; give field_names.", source=source,
                             name=repr(name))
    return table_of({name: of_texts([row[place] for row in rows], decimal_separator)
                     for place, name in enumerate(names)})


def table_as_text(table, fields=None, field_decimals=None, separator="\t", decimal_separator=".", nodata_value=None,
                  nodata_value_output="nan"):
    """Writes a table as text, with a line of names.

    Args:
        table: the record array.
        fields: names of the columns to write; None writes all.
        field_decimals: decimals of floating-point columns: one number, or a list with one for each of the fields (its
            entries for other columns do not count); None writes every digit that the number has.
        separator: between cells.
        decimal_separator: the mark in decimal numbers, and in these alone.
        nodata_value: a number that is written as missing, besides what is missing.
        nodata_value_output: how missing numbers are written.
    Returns:
        str, with a line feed after every line.
    Raises:
        ParameterError: there is no such column, or the list of decimals has another length.
    """
    fields = list(table.dtype.names if fields is None else fields)
    decimals = list(field_decimals) if isinstance(field_decimals, (list, tuple)) else [field_decimals] * len(fields)
    if len(decimals) != len(fields):
        raise ParameterError("field_decimals needs a number for each of the {count} fields; got {found}.",
                             count=len(fields), found=len(decimals))
    columns = [_texts(column_of(table, field), digits, decimal_separator, nodata_value, nodata_value_output)
               for field, digits in zip(fields, decimals)]
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerow(fields)
    writer.writerows(zip(*columns))
    return stream.getvalue()


def column_of(table, field):
    """A column of a table.

    Raises:
        ParameterError: there is none of that name.
    """
    if field not in (table.dtype.names or ()):
        raise ParameterError("The table has no field {field}; it has {known}.", field=field,
                             known=listed(table.dtype.names or ()))
    return table[field]


def _rows(text, separators, source):
    try:
        return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text, separators))
                if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise InputError("{source} is no table: {reason}.", source=source, reason=str(error)) from None


def _separator(text, separators):
    wanted = [separators] if isinstance(separators, str) else list(separators or _SEPARATORS)
    for separator in wanted:
        if len(separator) != 1:
            raise ParameterError("A separator must be one character; got {separator}.", separator=repr(separator))
    first = next((line for line in text.splitlines() if line.strip()), "")
    return next((separator for separator in wanted if separator in first), wanted[0])


def _texts(column, digits, decimal_separator, nodata_value, nodata_value_output):
    gaps = missing(column)
    if nodata_value is not None and column.dtype.kind in "iuf":
        gaps = gaps | (column == nodata_value)
    if column.dtype.kind == "f":
        texts = [repr(number) if digits is None else f"{number:.{digits}f}" for number in column.tolist()]
        texts = [text.replace(".", decimal_separator) for text in texts]
    else:
        texts = [str(value) for value in column.tolist()]
    filler = "" if column.dtype.kind == "U" else nodata_value_output
    return [filler if gap else text for gap, text in zip(np.asarray(gaps), texts)]
