"""The kinds of outputs: destinations that the caller names, and numbers that the tool reports."""

import os
from dataclasses import dataclass
from typing import Tuple

from ..language import Phrase, alternatives
from .kind import Parameter


@dataclass(frozen=True)
class OutputParameter(Parameter):
    """A destination.

    Attributes:
        extension: the extension that a file without one gets, with the dot.
        extensions: the extensions that the tool can write, lower case; empty for any.
        spared_by: names of parameters that, given, leave nothing to be written.
    """

    spared_by: Tuple[str, ...] = ()
    extension = ""
    extensions = ()

    def expectation(self):
        if not self.extensions:
            return Phrase("the path of a file to write")
        return Phrase("the path of a file to write that ends with {endings}", endings=alternatives(self.extensions))

    def check(self, value):
        if isinstance(value, os.PathLike):
            value = os.fspath(value)
        if isinstance(value, bool) or not isinstance(value, str) or not value.strip():
            self.refuse(value)
        extension = os.path.splitext(value)[1].lower()
        if extension and self.extensions and extension not in self.extensions:
            self.refuse(value)
        return value if extension else value + self.extension


@dataclass(frozen=True)
class RasterOutput(OutputParameter):
    """A raster file: GeoTIFF or Erdas Imagine."""

    extension = ".tif"
    extensions = (".tif", ".tiff", ".img")


@dataclass(frozen=True)
class VirtualRasterOutput(RasterOutput):
    """A raster file, or a virtual raster (.vrt) that points to the inputs."""

    extensions = (*RasterOutput.extensions, ".vrt")


@dataclass(frozen=True)
class TableOutput(OutputParameter):
    """A table: CSV by the extensions csv, txt and tsv, or a GeoPackage table by gpkg."""

    extension = ".csv"
    extensions = (".csv", ".txt", ".tsv", ".gpkg")


@dataclass(frozen=True)
class VectorOutput(OutputParameter):
    """A vector layer: GeoPackage, Shapefile or GeoJSON.

    Attributes:
        geometry: "point", "line", "polygon", or "" for what the input has.
    """

    geometry: str = "polygon"
    extension = ".gpkg"
    extensions = (".gpkg", ".shp", ".geojson")


@dataclass(frozen=True)
class FileOutput(OutputParameter):
    """A file of a stated type.

    Attributes:
        file_type: the extension without the dot, such as "html".
        other_types: of a tool that writes several, where the extension chooses; empty where any extension will do.
    """

    file_type: str = "html"
    other_types: Tuple[str, ...] = ()

    @property
    def extension(self):
        return "." + self.file_type

    @property
    def extensions(self):
        return ("." + self.file_type, *("." + name for name in self.other_types)) if self.other_types else ()


@dataclass(frozen=True)
class FolderOutput(OutputParameter):
    """A folder that receives several files.

    Attributes:
        holds: "raster" or "vector" when its files are layers that a model can go on with; "" otherwise.
    """

    holds: str = ""

    def expectation(self):
        return Phrase("the path of a folder")


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


@dataclass(frozen=True)
class TextResult:
    """A text that the tool reports.

    Attributes:
        name: snake_case name.
        label: what a dialog or the modeler shows.
    """

    name: str
    label: str
    unit = ""
