"""The one description of a tool, from which every face of it is derived."""

from .inputs import (
    Band,
    Boolean,
    Choice,
    ClassNumbers,
    Field,
    Number,
    Option,
    Raster,
    RasterOrVector,
    Rasters,
    Text,
    Vector,
)
from .kind import REQUIRED, Parameter
from .outputs import FileOutput, FolderOutput, NumberResult, OutputParameter, RasterOutput, TableOutput
from .tool import Tool, Values

__all__ = [
    "Band",
    "Boolean",
    "Choice",
    "ClassNumbers",
    "Field",
    "FileOutput",
    "FolderOutput",
    "Number",
    "NumberResult",
    "Option",
    "OutputParameter",
    "Parameter",
    "REQUIRED",
    "Raster",
    "RasterOrVector",
    "RasterOutput",
    "Rasters",
    "TableOutput",
    "Text",
    "Tool",
    "Values",
    "Vector",
]
