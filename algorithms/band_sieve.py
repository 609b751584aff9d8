"""Sieve: small patches take the class of their largest neighbour."""

from ..core.spec import Choice, Number, NumberResult, Option, RasterOutput, Rasters, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.sieve import write_sieved
    from ..core.raster.stack import RasterStack
    from ..core.raster.unchanged import profile_with_values_of

    stack = RasterStack(p.input)
    legend = read_legend(p.input[0])
    profile = profile_with_values_of(stack, p.output, legend, creation_options(p.creation_options))
    changed = write_sieved(stack, profile, p.min_size, int(p.connectivity), ctx)
    return {"changed_pixels": changed, "legends": {"output": legend} if legend else {}}


TOOL = Tool(
    name="band_sieve",
    title="Sieve classes",
    group="Post-processing",
    summary="Replaces patches smaller than a threshold with the class of their largest neighbour.",
    help="A patch is a set of connected pixels of one value. Sizes are those of the input; of equally large "
         "neighbours the one that is met first by rows counts. A small patch whose largest neighbour is small too "
         "takes what that neighbour takes; two small patches that are each other's largest neighbour stay. NoData "
         "pixels belong to no patch, are no neighbour, and stay NoData. The result does not depend on memory or "
         "threads. Every band is treated on its own. Names and colours of the classes are kept.",
    parameters=(
        Rasters("input", "Class maps", "One raster or several on one grid, of whole numbers; all bands are taken.",
                aliases=("input_bands",)),
        Number("min_size", "Smallest patch to keep", "Patches with fewer pixels are replaced; a patch of exactly this "
               "size is kept.", default=5, integer=True, minimum=2, unit="pixels", aliases=("size",)),
        Choice("connectivity", "Connectivity", "Whether pixels that touch at a corner alone are connected.",
               default="4", options=(Option("4", "Edges (4)", (4, False)),
                                     Option("8", "Edges and corners (8)", (8, True))), aliases=("connected",)),
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Sieved map", "Class map without the small patches.", aliases=("output_path",)),
    ),
    results=(NumberResult("changed_pixels", "Changed pixels", "pixels"),),
    run=run,
    tags=("sieve", "clean", "majority", "small patches", "minimum mapping unit", "salt and pepper", "generalise"),
    references=("Warmerdam, F. (2008). GDALSieveFilter, GDAL.",),
)
