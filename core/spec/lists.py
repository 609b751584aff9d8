"""The kinds of parameters that hold several values."""

import math
import re
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Optional, Tuple

from ..language import Phrase, listed
from .inputs import Option, bounds_in_words, key_of
from .kind import Parameter

_RANGE = re.compile(r"([+-]?\d+)[-:]([+-]?\d+)")
# A range that is longer than this is a slip of the pen.
_LONGEST_RANGE = 100_000


@dataclass(frozen=True)
class Numbers(Parameter):
    """One number or several: "1, 2.5", of whole numbers also "1, 5-9", or from Python a list.

    Attributes:
        integer: whole numbers only.
        minimum, maximum: the bounds of each, both allowed values; None is no bound.
        unit: in words, or "" for numbers without unit.
    """

    integer: bool = False
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    unit: str = ""

    def expectation(self):
        return bounds_in_words(Phrase("a list of whole numbers") if self.integer else Phrase("a list of numbers"), self)

    def check(self, value):
        numbers = _numbers(value, self.integer)
        if not numbers or not all(map(self._is_valid, numbers)):
            self.refuse(value)
        return tuple(int(number) if self.integer else number for number in numbers)

    def _is_valid(self, number):
        return (not self.integer or number == int(number)) and not (
            self.minimum is not None and number < self.minimum or self.maximum is not None and number > self.maximum)


@dataclass(frozen=True)
class Bands(Parameter):
    """Numbers of bands of a raster, from 1: "1, 3-5", or from Python a list.

    Attributes:
        parent: name of the raster parameter.
    """

    parent: str = "input"

    def expectation(self):
        return Phrase("a list of different numbers of bands, from 1")

    def check(self, value):
        numbers = _numbers(value, True)
        if not numbers or len(set(numbers)) < len(numbers) or any(n != int(n) or n < 1 for n in numbers):
            self.refuse(value)
        return tuple(map(int, numbers))


@dataclass(frozen=True)
class Fields(Parameter):
    """Names of fields of a vector layer: a list, or a text with semicolons.

    Attributes:
        parent: name of the vector parameter.
        numeric: only numeric fields.
    """

    parent: str = "input"
    numeric: bool = False

    def expectation(self):
        return Phrase("a list of names of different fields")

    def check(self, value):
        names = parts(value, ";")
        if not names or len(set(names)) < len(names) or not all(isinstance(n, str) and n.strip() for n in names):
            self.refuse(value)
        return tuple(names)


@dataclass(frozen=True)
class Choices(Parameter):
    """One or several of some options; their order is append-only, since QGIS stores the positions."""

    options: Tuple[Option, ...] = ()

    @property
    def keys(self):
        return tuple(option.key for option in self.options)

    def expectation(self):
        return Phrase("one or several of {options}", options=listed(self.keys))

    def check(self, value):
        keys = [key_of(name, self.options) for name in parts(value, ",")]
        if not keys or None in keys or len(set(keys)) < len(keys):
            self.refuse(value)
        return tuple(keys)


@dataclass(frozen=True)
class Rows(Parameter):
    """A small table that is typed in; as a text its rows are lines, or parted by bars, and its cells by semicolons.

    Attributes:
        columns: the heading of each column.
        optional: so many of the last cells of a row may be left out, and then are empty texts.
    """

    columns: Tuple[str, ...] = ()
    optional: int = 0

    def expectation(self):
        return Phrase("a table with the columns {columns}", columns=listed(map(Phrase.of, self.columns)))

    def check(self, value):
        rows = [_cells(row) for row in parts(value, "|")] if not isinstance(value, dict) else None
        most = len(self.columns)
        if not rows or any(row is None or not most - self.optional <= len(row) <= most for row in rows):
            self.refuse(value)
        return tuple(row + ("",) * (most - len(row)) for row in rows)


def parts(value, separator):
    """The items of a list, or of a text; any other value is the only item of itself."""
    if isinstance(value, str):
        return [part.strip() for part in value.replace("\n", separator).split(separator) if part.strip()]
    return list(value) if hasattr(value, "__iter__") else [value]


def _cells(row):
    if isinstance(row, str):
        row = re.split(r"[;\t]", row) if re.search(r"[;\t]", row) else row.split(",")
    elif not hasattr(row, "__iter__"):
        return None
    return tuple(_cell(cell) for cell in row)


def _cell(cell):
    """A number as a number, whatever it was given as; anything else as text."""
    if isinstance(cell, Real) and not isinstance(cell, bool):
        return cell
    text = "" if cell is None else str(cell).strip()
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def _numbers(value, ranges):
    """The finite numbers of a list or a text, or None when something else stands there."""
    if isinstance(value, str):
        found = []
        for part in re.split(r"[,;\s]+", value.strip()):
            span = _RANGE.fullmatch(part) if ranges else None
            try:
                found += _span(*map(int, span.groups())) if span else [_number_of(part)]
            except ValueError:
                return None
    else:
        found = list(value) if hasattr(value, "__iter__") else [value]
    if all(isinstance(n, Real) and not isinstance(n, bool) and math.isfinite(n) for n in found):
        return [int(n) if isinstance(n, Integral) else n for n in found]
    return None


def _number_of(text):
    # Whole numbers beyond 2^53 stay what they are.
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else float(text)


def _span(first, last):
    if not 0 <= last - first <= _LONGEST_RANGE:
        raise ValueError
    return range(first, last + 1)
