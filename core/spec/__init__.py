"""The one description of a tool, from which every face of it is derived."""

from .files import File, Folder
from .groups import GROUPS, numbered, workflow_order
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
from .lists import Bands, Choices, Fields, Numbers, Rows
from .names import Names
from .outputs import (
    FileOutput,
    FolderOutput,
    NumberResult,
    OutputParameter,
    RasterOutput,
    TableOutput,
    TextResult,
    VectorOutput,
    VirtualRasterOutput,
)
from .places import Crs, Extent, Point
from .raster_names import RasterNames
from .tool import Tool, Values

__all__ = [
    "Band",
    "Bands",
    "Boolean",
    "Choice",
    "Choices",
    "ClassNumbers",
    "Crs",
    "Extent",
    "Field",
    "Fields",
    "File",
    "FileOutput",
    "Folder",
    "FolderOutput",
    "GROUPS",
    "Names",
    "Number",
    "NumberResult",
    "Numbers",
    "Option",
    "OutputParameter",
    "Parameter",
    "Point",
    "REQUIRED",
    "Raster",
    "RasterNames",
    "RasterOrVector",
    "RasterOutput",
    "Rasters",
    "Rows",
    "TableOutput",
    "Text",
    "TextResult",
    "Tool",
    "Values",
    "Vector",
    "VectorOutput",
    "VirtualRasterOutput",
    "numbered",
    "workflow_order",
]
