"""Points for training, drawn at random from the eligible pixels."""

from osgeo import ogr

from .draw_sample import draw_lattice, draw_strata
from .population import count_population

FIELDS = {"id": int, "stratum": int}


def training_points(stack, design, size, distance, seed, ctx):
    """Draws points.

    Args:
        stack: `EligiblePixels`.
        design: "random": so many points; "grid": about so many on a square lattice with a random start; "stratified":
            so many in each stratum, or all its pixels where these are fewer.
        size: how many.
        distance: smallest distance between any two points, in units of the coordinate system, in degrees in metres;
            None for none. A lattice has its own.
        seed: of the random numbers.
        ctx: the `Context`; it is warned where there are fewer points than were asked for.
    Returns:
        List of (WKB of a point in the middle of its pixel, values of `FIELDS`), by rows.
    Raises:
        InputError: no pixel is eligible.
    """
    together = design != "stratified"
    population = count_population(stack, ctx.section(0, 0.5, "Counting the pixels"), together)
    drawing = ctx.section(0.5, 0.98, "Drawing")
    if design == "grid":
        units = draw_lattice(stack, population, size, seed, drawing).units
    else:
        sizes = {stratum: min(size, pixels) for stratum, pixels in population.units.items()}
        for stratum, taken in sizes.items():
            if taken < size:
                ctx.messages.warning("{size} points were asked for and stratum {stratum} has {pixels} pixels.",
                                     size=size, stratum=1 if together else stratum, pixels=taken)
        units = draw_strata(stack, population, sizes, seed, drawing, together, distance).units
        if len(units) < sum(sizes.values()):
            ctx.messages.warning("Only {found} of {wanted} points fit with {distance} between them.",
                                 found=len(units), wanted=sum(sizes.values()), distance=distance)
    places = sorted(zip(units.rows.tolist(), units.cols.tolist(), units.mapped.tolist()))
    return [(_centre(stack.grid, row, col), (number, stratum))
            for number, (row, col, stratum) in enumerate(places, start=1)]


def _centre(grid, row, col):
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(*grid.to_world(row + 0.5, col + 0.5))
    return bytes(point.ExportToWkb())
