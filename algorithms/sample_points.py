"""Sample points: a probability sample of a map, ready to be labelled."""

from ..core.errors import ParameterError
from ..core.spec import (
    Band,
    Boolean,
    Choice,
    ClassNumbers,
    Field,
    Number,
    NumberResult,
    Option,
    Raster,
    RasterOrVector,
    Tool,
    VectorOutput,
)


def run(p, ctx):
    from ..core.accuracy.sample_layer import fields_of_layer
    from ..core.accuracy.sample_style import sample_style
    from ..core.raster.legend_io import read_legend
    from ..core.raster.sample_rows import map_fingerprint, sample_rows
    from ..core.raster.sampling import draw_sample
    from ..core.vector.strata import map_areas, open_strata
    from ..core.vector.write import write_layer

    legend = read_legend(p.input, p.band)
    stack, names = open_strata(p, legend)
    areas = map_areas(p, ctx.section(0, 0.3))
    drawn, population = draw_sample(stack, p.design, p, ctx.section(0 if areas is None else 0.3, 0.98))
    areas = population.areas if areas is None else areas
    grid = stack.grid
    design = p.design + ("+distance" if p.minimum_distance is not None else "")
    fields = fields_of_layer(p.two_dates)
    rows = sample_rows(drawn, population, grid, p.input, design, map_fingerprint(grid, areas), names, fields)
    classes = {value: legend.name(value) or str(value) for value in areas}
    if p.two_dates:
        entries = read_legend(p.classes).entries if p.classes is not None else ()
        classes = {entry.value: entry.name for entry in entries}
    count = write_layer(p.output, fields, rows, grid.crs, "point", ctx, sample_style(fields, classes, ctx.tr))
    return {"points": count, "stratum_count": len(population.units)}


def check(p):
    if p.strata_field is None and hasattr(p.strata, "is_feature_table"):
        raise ParameterError("strata_field is needed for strata of a vector layer: the field with the stratum.")
    if p.design != "stratified" and p.strata is not None:
        raise ParameterError("strata belong to the design stratified; got the design {design}.", design=p.design)
    if p.minimum_distance is not None and p.design not in ("simple", "stratified"):
        raise ParameterError("minimum_distance belongs to the designs simple and stratified; got {design}.",
                             design=p.design)


TOOL = Tool(
    name="sample_points",
    title="Sample points",
    group="Accuracy and area",
    summary="Draws a probability sample of the pixels of a map, as points that wait for their true class.",
    help="The layer carries all that the estimation needs: stratum and its size, inclusion probability and weight, the "
         "class of the map, a fingerprint of the map, and an empty label with a status. Simple: every pixel has the "
         "same chance. Stratified: so many pixels of each class of the map, or of each stratum that you give. "
         "Systematic: a square lattice with a random start; how many points there are is left to chance. Cluster: "
         "squares are drawn, and pixels within them, which saves travel. NoData pixels are never drawn. A minimum "
         "distance makes the sample another one than its inclusion probabilities say, and is noted in the design. Set "
         "label and status of every point; a point that cannot be labelled gets the status excluded.",
    parameters=(
        Raster("input", "Class map", "The map that is to be assessed."),
        Band("band", "Band", "The band with the classes.", default=1, advanced=True),
        Choice("design", "Design", "How the points are drawn.", default="stratified", options=(
            Option("simple", "Simple random"), Option("stratified", "Stratified random"),
            Option("systematic", "Systematic with random start"), Option("cluster", "Clusters, in two stages"))),
        Number("size", "Number of points", "Points of the whole sample.", default=500, integer=True, minimum=1,
               unit="points"),
        ClassNumbers("class_points", "Points of strata", "Number of points of every stratum, such as 1=75, 2=165, as "
                     "the sample size tool gives it; in place of size and allocation.", default=None),
        Choice("allocation", "Allocation", "How the points are shared among the strata.", default="proportional",
               options=(Option("proportional", "Proportional to area"), Option("equal", "Equal"))),
        Number("floor", "Fewest points of a stratum", "Strata get at least so many points.", default=50, integer=True,
               minimum=2, unit="points"),
        RasterOrVector("strata", "Strata", "Raster on the map's grid, or polygons, in place of the map's classes.",
                       default=None),
        Band("strata_band", "Band of the strata", "The band with the strata, of a raster.", default=1, parent="strata",
             advanced=True),
        Field("strata_field", "Field of the strata", "The field with the stratum, of a layer: whole numbers, or names, "
              "which are numbered from 1 in alphabetical order.", default=None, parent="strata"),
        Number("cluster_side", "Side of a cluster", "Side of the squares that are drawn.", default=100, integer=True,
               minimum=2, unit="pixels", advanced=True),
        Number("cluster_points", "Points of a cluster", "Points that are drawn in each cluster.", default=5,
               integer=True, minimum=1, unit="points", advanced=True),
        Number("minimum_distance", "Minimum distance", "Points are at least so far apart; in degrees on the sphere.",
               default=None, minimum=0, unit="map units, metres in degrees", advanced=True),
        Boolean("two_dates", "Labels of two dates", "For a map of changes: points get a label before and one after, as "
                "the change area estimate needs them.", default=False, advanced=True),
        Raster("classes", "Map with class names", "Class map whose names the form offers for the labels of two dates.",
               default=None, advanced=True),
        Number("seed", "Seed", "The same seed draws the same points.", default=1, integer=True, minimum=0,
               unit="any number"),
        VectorOutput("output", "Sample", "Points in the middle of their pixels.", geometry="point"),
    ),
    results=(NumberResult("points", "Points drawn", "points"), NumberResult("stratum_count", "Number of strata")),
    run=run,
    check=check,
    tags=("random points", "stratified sample", "sampling design", "validation points", "reference data",
          "accuracy assessment"),
    references=(
        "Cochran, W. G. (1977). Sampling techniques, 3rd edition. Wiley.",
        "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. "
        "Remote Sensing of Environment 148, 42-57.",
    ),
)
