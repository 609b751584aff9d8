"""Tables made of columns; a table is a numpy record array with a row for each element.

Whole numbers are int64, others float64 with NaN for what is missing, texts as wide as the longest, with "" for what is
missing.
"""

import re

import numpy as np

from ..errors import ParameterError
from ..language import Phrase

_WHOLE = re.compile(r"[+-]?(?:0|[1-9]\d*)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?inf(?:inity)?", re.IGNORECASE)
_MISSING = ("", "nan", "null", "none")
# Whole numbers up to this are exact in float64.
_EXACT = 2 ** 53


def table_of(columns):
    """A table of columns.

    Args:
        columns: mapping of names to arrays, or to lists of numbers and texts, in which None is missing.
    Returns:
        `numpy.recarray` of one dimension.
    Raises:
        ParameterError: columns of different length, or a column of no type that tables have.
    """
    arrays = {name: as_column(values, name) for name, values in columns.items()}
    lengths = {name: len(array) for name, array in arrays.items()}
    for name, length in lengths.items():
        if length != next(iter(lengths.values())):
            first = next(iter(lengths))
            raise ParameterError("The columns {first} and {second} have {first_length} and {second_length} rows.",
                                 first=first, second=name, first_length=lengths[first], second_length=length)
    made = np.recarray(next(iter(lengths.values()), 0), dtype=[(name, array.dtype) for name, array in arrays.items()])
    for name, array in arrays.items():
        made[name] = array
    return made


def as_column(values, name="the column"):
    """Values as an array of a type that tables have.

    Args:
        values: an array, or a list of numbers and texts, in which None is missing.
        name: what messages call it.
    Raises:
        ParameterError: it has another type, or numbers and texts are mixed.
    """
    if np.ma.is_masked(values) and values.dtype.kind in "biuf":
        values = values.tolist()
    if not isinstance(values, np.ndarray) or values.dtype.kind == "O":
        values = _of_list(list(values), name)
    values = np.ma.getdata(values)
    if values.ndim != 1 or values.dtype.kind not in "biufUM":
        raise ParameterError("{name} must be one row of numbers, texts or dates; got {shape} of {type}.", name=name,
                             shape=" x ".join(map(str, values.shape)) or Phrase("a single one"), type=str(values.dtype))
    if values.dtype.kind == "U" and values.dtype.itemsize == 0:
        return values.astype("U1")
    if values.dtype == np.uint64 and values.size and values.max() > np.iinfo(np.int64).max:
        return values
    return values.astype(np.int64) if values.dtype.kind in "iu" else (
        values.astype(np.float64) if values.dtype.kind == "f" else values)


def of_texts(texts, decimal_separator="."):
    """Texts as an array of whole numbers, of numbers, or of texts where one of them is no number.

    "", "nan", "null" and "none" are missing in a column of numbers. A number that begins with a zero, such as 007, is
    the name of something, and makes its column a text.
    """
    plain = [text.strip() for text in texts]
    present = [text for text in plain if text.lower() not in _MISSING]
    if decimal_separator != ".":
        plain = [text.replace(decimal_separator, ".") for text in plain]
        present = [text.replace(decimal_separator, ".") for text in present]
    if present and all(map(_WHOLE.fullmatch, present)):
        numbers = [None if text.lower() in _MISSING else int(text) for text in plain]
        if all(number is None or -2 ** 63 <= number < 2 ** 63 for number in numbers):
            if None not in numbers:
                return np.array(numbers, np.int64)
            if all(number is None or abs(number) <= _EXACT for number in numbers):
                return np.array([np.nan if number is None else number for number in numbers])
    elif present and all(_NUMBER.fullmatch(text) and not _is_name(text) for text in present):
        return np.array([np.nan if text.lower() in _MISSING else float(text) for text in plain])
    elif not present and plain and any(plain):
        return np.full(len(plain), np.nan)
    return np.array(list(texts), dtype=str) if texts else np.empty(0, "U1")


def missing(column):
    """Where an array has no value: NaN, NaT or ""; bool array."""
    if column.dtype.kind == "f":
        return np.isnan(column)
    if column.dtype.kind == "M":
        return np.isnat(column)
    return column == "" if column.dtype.kind == "U" else np.zeros(column.shape, bool)


def with_gaps(column, rows, filler=None, name="the column"):
    """The values of some rows, with gaps.

    Args:
        column: the array.
        rows: int array of row numbers; -1 is a gap.
        filler: what stands in a gap; None takes NaN, NaT or "", which makes whole numbers floating point.
        name: what messages call it.
    Raises:
        ParameterError: whole numbers are too large for that, or the filler does not fit.
    """
    gaps = rows < 0
    if not gaps.any():
        return column[rows]
    if filler is None and column.dtype.kind in "biu":
        if column.size and (column.max() > _EXACT or column.min() < -_EXACT):
            raise ParameterError("{name} has whole numbers beyond 2^53, which cannot stand beside missing ones; give a "
                                 "nodata_value.", name=name)
        column = column.astype(np.float64)
    elif filler is not None and column.dtype.kind == "U":
        column = column.astype(f"U{max(column.dtype.itemsize // 4, len(str(filler)))}")
    elif filler is not None and column.dtype.kind in "biu" and filler != int(filler):
        column = column.astype(np.float64)
    found = column[np.where(gaps, 0, rows)] if len(column) else np.empty(len(rows), column.dtype)
    found[gaps] = _gap(column.dtype, filler)
    return found


def _gap(dtype, filler):
    if dtype.kind == "M":
        return np.datetime64("NaT")
    if filler is None:
        return "" if dtype.kind == "U" else np.nan
    return str(filler) if dtype.kind == "U" else filler


def _of_list(values, name):
    present = [value for value in values if value is not None]
    if not present:
        return np.full(len(values), np.nan)
    if all(isinstance(value, str) for value in present):
        return np.array(["" if value is None else value for value in values], dtype=str)
    if any(isinstance(value, str) for value in present):
        raise ParameterError("{name} mixes numbers and texts.", name=name)
    if len(present) == len(values):
        return np.array(values)
    if any(isinstance(value, int) and abs(value) > _EXACT for value in present):
        raise ParameterError("{name} has whole numbers beyond 2^53, which cannot stand beside missing ones.", name=name)
    return np.array([np.nan if value is None else value for value in values], np.float64)


def _is_name(text):
    return re.match(r"[+-]?0\d", text) is not None
