"""Raster label: the patch that each pixel belongs to, by its number or its size."""

from ..core.spec import Band, Boolean, Choice, NumberResult, Option, Raster, RasterOutput, Tool
from ..core.spec.common import CREATION_OPTIONS, EXTENT


def run(p, ctx):
    from ..core.raster.label import write_labels
    from ..core.raster.profile import creation_options
    from ..core.raster.stack import RasterStack

    found = write_labels(RasterStack([p.input], [p.band]), p.output, p.label == "size", int(p.connectivity), p.apart,
                         creation_options(p.creation_options), ctx)
    return {"patches": found.number, "largest_patch": found.largest}


TOOL = Tool(
    name="raster_label",
    title="Label patches",
    group="Post-processing",
    summary="Gives every pixel the size or the number of the patch of connected pixels that it belongs to.",
    help="A patch is a set of connected pixels other than 0; their values may differ, or are told apart when asked. "
         "Sizes are in pixels. Numbers run from 1 in the order in which a scan by rows meets the first pixels of the "
         "patches. Pixels of 0 and NoData pixels belong to no patch and are NoData in the result. A raster of any "
         "size is treated as a whole: patches are joined across all its parts, and the result does not depend on "
         "memory or threads.",
    parameters=(
        Raster("input", "Raster", "A class map, or a mask of what is to be labelled.", aliases=("raster_path",)),
        Band("band", "Band", "The band with the classes.", default=1, advanced=True),
        Choice("label", "Label", "What is written for each patch.", default="size",
               options=(Option("size", "Size in pixels"), Option("number", "Number", ("id",)))),
        Boolean("apart", "Tell values apart", "Connected pixels of different value are different patches; this needs "
                "whole numbers. Otherwise all values other than 0 are one.", default=False),
        Choice("connectivity", "Connectivity", "Whether pixels that touch at a corner alone are connected.",
               default="4", options=(Option("4", "Edges (4)", (4, False)),
                                     Option("8", "Edges and corners (8)", (8, True)))),
        EXTENT,
        CREATION_OPTIONS,
        RasterOutput("output", "Labels", "Raster of whole numbers; 0 is NoData.", aliases=("output_path",)),
    ),
    results=(
        NumberResult("patches", "Number of patches"),
        NumberResult("largest_patch", "Largest patch", "pixels"),
    ),
    run=run,
    tags=("connected components", "clump", "patches", "region", "patch size", "segments"),
    references=("He, L., Chao, Y., Suzuki, K. (2008). A run-based two-scan labeling algorithm. IEEE Transactions on "
                "Image Processing 17, 749-756.",),
)
