"""Region growing: from points to training polygons."""

from ..core.spec import Choice, Number, NumberResult, Numbers, Option, Rasters, Tool, Vector, VectorOutput


def run(p, ctx):
    from ..core.raster.chosen_bands import chosen_stack
    from ..core.raster.growing import Growth
    from ..core.vector.grown import write_regions
    from ..core.vector.read import read_features

    stack = chosen_stack(p.input, p.bands)
    growth = Growth(p.max_width, p.max_distance, p.min_size, p.measure, int(p.connectivity))
    count, pixels = write_regions(p.output, read_features(p.points), stack, growth, ctx)
    return {"regions": count, "pixels": pixels}


TOOL = Tool(
    name="region_growing",
    title="Region growing",
    group="Spectra and training",
    summary="Grows training polygons around points, over the pixels that are like that of the point.",
    help="From the pixel of each point the region takes the pixels that hang together with it and differ from it by "
         "the spectral distance or less, within a square of the maximum width around it. Where that gives fewer "
         "pixels than the smallest size, the distance of that region is raised just as far as it takes. The polygons "
         "follow the edges of the pixels and keep the attributes of the points, such as their class; the fields "
         "pixels and distance say how many pixels there are and which distance was used. Points may lie in any "
         "coordinate system; each grows on its own, so regions may overlap. A pixel that is NoData in any of the "
         "bands belongs to no region, and a point on NoData or outside is left out with a warning. Scale and offset "
         "of the file are applied first.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid.", aliases=("input_bands",)),
        Vector("points", "Points", "Points, one in the middle of what each region is to be.", geometries=("point",)),
        Numbers("bands", "Bands", "The bands that are compared, by their numbers through all rasters; all by default.",
                default=None, integer=True, minimum=1, unit="band numbers", aliases=("band_number",)),
        Number("max_distance", "Spectral distance", "Pixels at most so far from that of the point belong to the "
               "region; a pixel exactly so far does.", default=0.01, minimum=0, aliases=("max_spectral_distance",)),
        Choice("measure", "Distance", "How two pixels are compared.", default="band", options=(
            Option("band", "Largest difference in any band"), Option("euclidean", "Euclidean"),
            Option("spectral_angle", "Spectral angle in degrees"))),
        Number("max_width", "Maximum width", "Side of the square around the point that the region stays in; an even "
               "number counts as the odd one below.", default=101, integer=True, minimum=1, maximum=2001,
               unit="pixels"),
        Number("min_size", "Smallest size", "Regions of fewer pixels are grown on by a larger distance.", default=1,
               integer=True, minimum=1, unit="pixels", aliases=("minimum_size",)),
        Choice("connectivity", "Connectivity", "Which pixels hang together.", default="4", advanced=True, options=(
            Option("4", "Edges (4)", (4, False)), Option("8", "Edges and corners (8)", (8, True)))),
        VectorOutput("output", "Regions", "Polygons with the attributes of their points.", geometry="polygon",
                     aliases=("output_vector",)),
    ),
    results=(NumberResult("regions", "Number of regions"), NumberResult("pixels", "Pixels", "pixels")),
    run=run,
    tags=("region of interest", "seed", "training areas", "segmentation", "spectral distance"),
    references=("Adams, R., Bischof, L. (1994). Seeded region growing. IEEE Transactions on Pattern Analysis and "
                "Machine Intelligence 16, 641-647.",),
)
