"""Random training points: places to look at, or to grow regions from."""

from ..core.errors import ParameterError
from ..core.spec import Choice, Number, NumberResult, Option, Rasters, Text, Tool, VectorOutput


def run(p, ctx):
    from ..core.raster.eligible import EligiblePixels
    from ..core.raster.training_points import FIELDS, training_points
    from ..core.vector.write import write_layer

    pixels = EligiblePixels(p.input, p.expression)
    points = training_points(pixels, p.design, p.size, p.minimum_distance, p.seed, ctx)
    count = write_layer(p.output, FIELDS, points, pixels.grid.crs, "point", ctx)
    return {"points": count}


def check(p):
    from ..core.calc.syntax import parse

    if p.expression is not None:
        parse(p.expression)
    elif p.design == "stratified":
        raise ParameterError("expression is needed for the design stratified: what gives the stratum of a pixel.")
    if p.minimum_distance is not None and p.design == "grid":
        raise ParameterError("minimum_distance belongs to the designs random and stratified; a grid has a spacing of "
                             "its own.")


TOOL = Tool(
    name="random_training_points",
    title="Random training points",
    group="Spectra and training",
    summary="Draws points at random where training areas may be made.",
    help="Points lie in the middle of pixels that are valid in all bands; NoData pixels are never drawn. An expression "
         "of the band calculator narrows them down: where it is 0 or NoData no point lies, so that (nir - red) / (nir "
         "+ red) > 0.6 gives points in dense vegetation alone. Stratified: every other whole number that the "
         "expression gives is a stratum with as many points, or all its pixels where these are fewer; a class map in "
         "it gives points for each class. Grid: a square lattice with a random start. Give the points a class, or "
         "grow regions from them. For the assessment of a map take sample points instead, which carry their "
         "probabilities.",
    parameters=(
        Rasters("input", "Rasters", "One multiband raster, or several rasters on one grid.", aliases=("input_bands",)),
        Text("expression", "Expression", "Where points may lie, and their stratum, over the bands of the rasters: b1, "
             "\"name\", roles such as nir.", default=None),
        Choice("design", "Design", "How the points are drawn.", default="random", options=(
            Option("random", "Random"), Option("grid", "Grid with random start"),
            Option("stratified", "Stratified by the expression"))),
        Number("size", "Number of points", "Points in all, in each stratum when stratified; of a grid about so many.",
               default=100, integer=True, minimum=1, unit="points", aliases=("point_number",)),
        Number("minimum_distance", "Minimum distance", "Points are at least so far apart, in degrees on the sphere; a "
               "pair exactly so far apart is allowed.", default=None, minimum=0, unit="map units, metres in degrees"),
        Number("seed", "Seed", "The same seed draws the same points.", default=1, integer=True, minimum=0,
               unit="any number"),
        VectorOutput("output", "Points", "Points with the fields id and stratum.", geometry="point"),
    ),
    results=(NumberResult("points", "Points drawn", "points"),),
    run=run,
    check=check,
    tags=("random sample", "stratified", "grid of points", "region of interest", "seeds"),
)
