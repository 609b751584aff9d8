"""The kind of parameter that says what rasters are called."""

from dataclasses import dataclass

from ..language import Phrase
from .kind import Parameter
from .lists import parts


@dataclass(frozen=True)
class RasterNames(Parameter):
    """A name for each raster of another parameter: a list, or a text with semicolons. In QGIS they are those of the
    layers where none are given.

    Attributes:
        parent: name of the parameter of the rasters.
    """

    parent: str = "input"

    def expectation(self):
        return Phrase("a list of names, in the order of the rasters")

    def check(self, value):
        names = parts(value, ";")
        if not names or not all(isinstance(name, str) and name.strip() for name in names):
            self.refuse(value)
        return tuple(name.strip() for name in names)
