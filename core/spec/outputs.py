"""The kinds of outputs: destinations that the caller names, and numbers that the tool reports."""

import os
from dataclasses import dataclass

from .kind import Parameter


@dataclass(frozen=True)
class OutputParameter(Parameter):
    """A destination.

    Attributes:
        extension: the extension that a file without one gets, with the dot.
    """

    extension = ""

    def expectation(self):
        return "the path of a file to write"

    def check(self, value):
        if isinstance(value, os.PathLike):
            value = os.fspath(value)
        if isinstance(value, bool) or not isinstance(value, str) or not value.strip():
            self.refuse(value)
        return value


@dataclass(frozen=True)
class RasterOutput(OutputParameter):
    """A raster file."""

    extension = ".tif"

    def check(self, value):
        value = super().check(value)
        return value if os.path.splitext(value)[1] else value + self.extension


@dataclass(frozen=True)
class TableOutput(OutputParameter):
    """A table: CSV by the extensions csv, txt and tsv, or a GeoPackage table by gpkg."""

    extension = ".csv"

    def check(self, value):
        value = super().check(value)
        return value if os.path.splitext(value)[1] else value + self.extension


@dataclass(frozen=True)
class FileOutput(OutputParameter):
    """A file of a stated type.

    Attributes:
        file_type: the extension without the dot, such as "html".
    """

    file_type: str = "html"

    @property
    def extension(self):
        return "." + self.file_type

    def check(self, value):
        value = super().check(value)
        return value if os.path.splitext(value)[1] else value + self.extension


@dataclass(frozen=True)
class FolderOutput(OutputParameter):
    """A folder that receives several files."""

    def expectation(self):
        return "the path of a folder"


@dataclass(frozen=True)
class NumberResult:
    """A number that the tool reports.

    Attributes:
        name: snake_case name.
        label: what a dialog or the modeler shows.
        unit: in words, or "".
    """

    name: str
    label: str
    unit: str = ""
