"""A sample of a map by a named design."""

from ..accuracy.sample_size import allocate
from ..errors import ParameterError
from .clusters import count_clusters, draw_clusters
from .draw_sample import draw_lattice, draw_strata
from .population import count_population


def draw_sample(stack, design, p, ctx):
    """Counts the units and draws some of them.

    Args:
        stack: the map, with the strata in its last band.
        design: a word of `sample_layer.DESIGNS`.
        p: values with ``size``, ``class_points``, ``allocation``, ``floor``, ``cluster_side``, ``cluster_points``,
            ``minimum_distance`` and ``seed``.
        ctx: the `Context`.
    Returns:
        (drawn, population): `Drawn`, and the `Population` of the strata.
    Raises:
        ParameterError: the map has not so many units, or classes are named that it does not have.
    """
    together = design != "stratified"
    population = count_population(stack, ctx.section(0, 0.5, "Counting the pixels"), together)
    drawing = ctx.section(0.5, 1, "Drawing")
    if design == "systematic":
        return draw_lattice(stack, population, p.size, p.seed, drawing), population
    if design == "cluster":
        counts = count_clusters(stack, p.cluster_side, ctx.section(0.5, 0.8, "Counting the pixels"))
        clusters = -(-p.size // p.cluster_points)
        drawing = ctx.section(0.8, 1, "Drawing")
        return draw_clusters(stack, counts, p.cluster_side, clusters, p.cluster_points, p.seed, drawing), population
    sizes = _sizes(population, p) if design == "stratified" else {0: p.size}
    for stratum, size in sizes.items():
        if size > population.units[stratum]:
            raise ParameterError("{size} points were asked for in the stratum {stratum}, which has {units} pixels; "
                                 "take fewer.", size=size, stratum=stratum, units=population.units[stratum])
    drawn = draw_strata(stack, population, sizes, p.seed, drawing, together, p.minimum_distance)
    if len(drawn.units) < sum(sizes.values()):
        ctx.messages.warning("Only {found} of {wanted} points fit with {distance} between them.",
                             found=len(drawn.units), wanted=sum(sizes.values()), distance=p.minimum_distance)
    return drawn, population


def _sizes(population, p):
    units = population.units
    if p.class_points is not None:
        for stratum, size in p.class_points.items():
            if stratum not in units:
                raise ParameterError("class_points names the stratum {stratum}, which the map does not have; it has "
                                     "{known}.", stratum=stratum, known=", ".join(map(str, units)))
            if size != int(size) or size < 0:
                raise ParameterError("class_points must be whole numbers; the stratum {stratum} has {size}.",
                                     stratum=stratum, size=size)
        missing = [stratum for stratum in units if not p.class_points.get(stratum)]
        if missing:
            raise ParameterError("class_points has no points for the stratum {stratum}; every stratum needs some, "
                                 "since its share of the errors is unknown without.", stratum=missing[0])
        return {stratum: int(p.class_points[stratum]) for stratum in units}
    areas = population.areas
    shares = [areas[stratum] if p.allocation == "proportional" else 1.0 for stratum in units]
    sizes = allocate(p.size, [share / sum(shares) for share in shares], p.floor, list(units.values()))
    return dict(zip(units, sizes.tolist()))
