"""The kinds of parameters that name a place on the ground or a coordinate system."""

import math
import re
from dataclasses import dataclass
from numbers import Real

from ..bounds import Bounds, Position
from ..language import Phrase
from .kind import Parameter

_CRS_AT_THE_END = re.compile(r"(.*?)\s*(?:\[(.*)\])?\s*", re.DOTALL)


@dataclass(frozen=True)
class Extent(Parameter):
    """A rectangle: "xmin,xmax,ymin,ymax [CRS]" as QGIS writes it, or from Python (left, top, right, bottom).

    Attributes:
        cuts_rasters: the rasters are cut to it before the tool gets them, which then need not know of it.
    """

    cuts_rasters: bool = False

    def expectation(self):
        return Phrase("xmin,xmax,ymin,ymax with an optional [CRS], or a list of left, top, right, bottom")

    def check(self, value):
        if isinstance(value, Bounds):
            bounds = value
        elif isinstance(value, str):
            numbers, crs = _text_with_crs(value, 4)
            bounds = Bounds(*numbers, crs) if numbers else None
        else:
            numbers = _finite(value, 4)
            bounds = Bounds(numbers[0], numbers[2], numbers[3], numbers[1]) if numbers else None
        if bounds is None or not (bounds.xmin < bounds.xmax and bounds.ymin < bounds.ymax):
            self.refuse(value)
        return bounds


@dataclass(frozen=True)
class Point(Parameter):
    """A point: "x,y [CRS]" as QGIS writes it, or from Python (x, y)."""

    def expectation(self):
        return Phrase("x,y with an optional [CRS], or a list of both")

    def check(self, value):
        if isinstance(value, Position):
            return value
        numbers, crs = _text_with_crs(value, 2) if isinstance(value, str) else (_finite(value, 2), "")
        if not numbers:
            self.refuse(value)
        return Position(*numbers, crs)


@dataclass(frozen=True)
class Crs(Parameter):
    """A coordinate system, as any text that GDAL understands: an authority code such as EPSG:32633, WKT or PROJ."""

    def expectation(self):
        return Phrase("a coordinate system such as EPSG:32633")

    def check(self, value):
        if not isinstance(value, str) or not value.strip():
            self.refuse(value)
        return value.strip()


def _text_with_crs(text, count):
    numbers, crs = _CRS_AT_THE_END.fullmatch(text).groups()
    try:
        return _finite([float(part) for part in numbers.strip("() ").split(",")], count), crs or ""
    except ValueError:
        return None, ""


def _finite(values, count):
    """The values as floats, or None when they are not that many finite numbers."""
    if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
        return None
    values = list(values)
    if len(values) != count or not all(isinstance(v, Real) and math.isfinite(v) for v in values):
        return None
    return [float(v) for v in values]
