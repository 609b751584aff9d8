"""The kinds of input parameters."""

import math
import os
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Optional, Tuple

from ..language import Phrase, listed
from .kind import Parameter


def _as_source(value):
    """A layer's source as the readers take it: text, or an object that already holds features."""
    if isinstance(value, os.PathLike):
        value = os.fspath(value)
    if isinstance(value, str) and value.strip():
        return value
    if hasattr(value, "is_feature_table"):
        return value
    return None


def _as_raster(value):
    """A raster's path, or a band set, which becomes the path of a virtual raster when the tool runs."""
    source = value if hasattr(value, "is_band_set") else _as_source(value)
    return source if isinstance(source, str) or hasattr(source, "is_band_set") else None


@dataclass(frozen=True)
class Raster(Parameter):
    """One raster."""

    def expectation(self):
        return Phrase("the path of a raster")

    def check(self, value):
        source = _as_raster(value)
        if source is None:
            self.refuse(value)
        return source


@dataclass(frozen=True)
class Rasters(Parameter):
    """One raster or several; all their bands are taken, in order.

    Attributes:
        keeps_band_sets: the tool gets band sets as they are; others get them as the paths of virtual rasters.
    """

    keeps_band_sets: bool = False

    def expectation(self):
        return Phrase("the path of a raster, or a list of paths")

    def check(self, value):
        many = isinstance(value, (list, tuple)) or hasattr(value, "is_band_set_catalog")
        sources = tuple(_as_raster(item) for item in (value if many else [value]))
        if not sources or None in sources:
            self.refuse(value)
        return sources


class _Layer(Parameter):
    """A parameter that takes the source of a layer, or features."""

    def check(self, value):
        source = _as_source(value)
        if source is None:
            self.refuse(value)
        return source


@dataclass(frozen=True)
class Vector(_Layer):
    """A vector layer.

    Attributes:
        geometries: accepted geometry types, of "point", "line" and "polygon"; "table" takes layers without geometry
            too.
    """

    geometries: Tuple[str, ...] = ("polygon",)

    def expectation(self):
        return Phrase("the path of a vector layer")


@dataclass(frozen=True)
class RasterOrVector(_Layer):
    """A raster, or a vector layer."""

    def check(self, value):
        return value if hasattr(value, "is_band_set") else super().check(value)

    def expectation(self):
        return Phrase("the path of a raster or of a vector layer")


@dataclass(frozen=True)
class Band(Parameter):
    """The number of a band of a raster, from 1.

    Attributes:
        parent: name of the raster parameter.
    """

    parent: str = "input"

    def expectation(self):
        return Phrase("the number of a band, from 1")

    def check(self, value):
        if isinstance(value, bool) or not isinstance(value, Integral) or value < 1:
            self.refuse(value)
        return int(value)


@dataclass(frozen=True)
class Field(Parameter):
    """The name of a field of a vector layer.

    Attributes:
        parent: name of the vector parameter.
        numeric: only numeric fields.
    """

    parent: str = "input"
    numeric: bool = False

    def expectation(self):
        return Phrase("the name of a field")

    def check(self, value):
        if not isinstance(value, str) or not value.strip():
            self.refuse(value)
        return value


@dataclass(frozen=True)
class Number(Parameter):
    """A number.

    Attributes:
        integer: whole numbers only.
        minimum, maximum: the bounds, both allowed values; None is no bound.
        unit: in words ("pixels", "percent"), or "" for a number without unit.
    """

    integer: bool = False
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    unit: str = ""

    def expectation(self):
        return bounds_in_words(Phrase("a whole number") if self.integer else Phrase("a number"), self)

    def check(self, value):
        if isinstance(value, bool) or not isinstance(value, Real) or not math.isfinite(value):
            self.refuse(value)
        if self.integer and value != int(value):
            self.refuse(value)
        if self.minimum is not None and value < self.minimum:
            self.refuse(value)
        if self.maximum is not None and value > self.maximum:
            self.refuse(value)
        return int(value) if self.integer else float(value)


def bounds_in_words(what, number):
    """What a parameter with a minimum, a maximum and a unit must be, as a `Phrase`."""
    minimum, maximum = number.minimum, number.maximum
    if minimum is not None and maximum is not None:
        what = Phrase("{what} from {minimum:g} to {maximum:g}", what=what, minimum=minimum, maximum=maximum)
    elif minimum is not None:
        what = Phrase("{what} of at least {minimum:g}", what=what, minimum=minimum)
    elif maximum is not None:
        what = Phrase("{what} of at most {maximum:g}", what=what, maximum=maximum)
    return Phrase("{what} ({unit})", what=what, unit=Phrase.of(number.unit)) if number.unit else what


@dataclass(frozen=True)
class Option:
    """One option of a choice.

    Attributes:
        key: lower-case stable name.
        label: what a dialog shows.
        synonyms: other values accepted from Python and the command line.
        needs: importable names of optional packages that the option cannot do without.
    """

    key: str
    label: str
    synonyms: Tuple = ()
    needs: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice(Parameter):
    """One of several options; the order is append-only, since QGIS stores the position."""

    options: Tuple[Option, ...] = ()

    @property
    def keys(self):
        return tuple(option.key for option in self.options)

    def expectation(self):
        return Phrase("one of {options}", options=listed(self.keys))

    def check(self, value):
        key = key_of(value, self.options)
        return self.refuse(value) if key is None else key


def key_of(value, options):
    """The key of the option with that key or synonym, or None."""
    wanted = _spelling(value)
    for option in options:
        if wanted in [_spelling(name) for name in (option.key, *option.synonyms)]:
            return option.key
    return None


def _spelling(value):
    if isinstance(value, str):
        return value.strip().lower().replace(" ", "_").replace("-", "_")
    return (type(value).__name__, value)


@dataclass(frozen=True)
class Boolean(Parameter):
    """True or false; the name says what happens when true."""

    def expectation(self):
        return Phrase("true or false")

    def check(self, value):
        if not isinstance(value, bool):
            self.refuse(value)
        return value


@dataclass(frozen=True)
class ClassNumbers(Parameter):
    """A number for each of several classes: "1=0.2, 2=0.5", or from Python a mapping."""

    def expectation(self):
        return Phrase("class=number for each class, such as 1=0.2, 2=0.8")

    def check(self, value):
        try:
            if isinstance(value, str):
                pairs = [part.split("=") for part in value.replace(";", ",").split(",") if part.strip()]
            else:
                pairs = list(value.items())
            numbers = {int(key): float(number) for key, number in pairs}
        except (AttributeError, TypeError, ValueError):
            return self.refuse(value)
        if len(numbers) < len(pairs) or not all(map(math.isfinite, numbers.values())):
            self.refuse(value)
        return numbers


@dataclass(frozen=True)
class Text(Parameter):
    """A text.

    Attributes:
        multiline: a dialog shows several lines.
    """

    multiline: bool = False

    def expectation(self):
        return Phrase("a text")

    def check(self, value):
        if not isinstance(value, str):
            self.refuse(value)
        return value
