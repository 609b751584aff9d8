"""Raster split: each band of a raster in a file of its own."""

from ..core.spec import Bands, Choice, FolderOutput, NumberResult, Option, Raster, Text, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.raster.profile import creation_options
    from ..core.raster.split import write_bands

    paths = write_bands(p.input, p.bands, p.output, p.prefix, p.naming == "name", creation_options(p.creation_options),
                        ctx)
    return {"files": len(paths), "paths": {"output": paths}}


TOOL = Tool(
    name="raster_split",
    title="Split raster",
    group="Bands",
    summary="Writes each band of a raster into a file of its own.",
    help="Each file has the type, name, unit, wavelength, scale, offset and NoData number of its band, and the names "
         "and colours of its classes. Pixels that a mask band or an alpha band hides become NoData, in a wider type "
         "where all numbers of the band may occur.",
    parameters=(
        Raster("input", "Raster", "The raster to split.", aliases=("raster_path",)),
        Bands("bands", "Bands", "The bands to write; by default all.", default=None, parent="input"),
        Choice("naming", "Naming of the files", "What stands in a file's name after the prefix: the number of the "
               "band, or its name where it has one.", default="number",
               options=(Option("number", "Number of the band"), Option("name", "Name of the band"))),
        Text("prefix", "Prefix", "How the names of the files begin; by default with the name of the raster and an "
             "underscore.", default=None),
        EXTENT,
        CREATION_OPTIONS,
        FolderOutput("output", "Folder of the bands", "Folder that receives a raster for each band; it is made where "
                     "there is none.", holds="raster", aliases=("output_path",)),
    ),
    results=(NumberResult("files", "Files"),),
    run=run,
    tags=("split", "separate bands", "extract bands", "single band", "unstack"),
)
