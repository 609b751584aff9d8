"""Land cover change: from one class map to another."""

from ..core.errors import ParameterError
from ..core.spec import (
    Band,
    Field,
    FileOutput,
    Number,
    NumberResult,
    Raster,
    RasterOrVector,
    RasterOutput,
    TableOutput,
    Tool,
)
from ..core.spec.common import CREATION_OPTIONS


def run(p, ctx):
    from ..core.change.transition_report import change_page, class_rows, transition_rows
    from ..core.raster.area import area_unit
    from ..core.raster.change import count_transitions
    from ..core.raster.combination import write_combinations
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.stack import RasterStack
    from ..core.stats.combination_report import combination_legend
    from ..core.vector.table import write_table
    from ..core.vector.zones import with_zones

    maps = RasterStack([p.first, p.second], [p.first_band, p.second_band])
    legends = [read_legend(p.first, p.first_band), read_legend(p.second, p.second_band)]
    zones = with_zones(maps, p.zones, p.zones_band, p.zones_field)
    counted, by_zone = count_transitions(zones.stack, ctx.section(0, 0.5, "Counting the changes"))
    whole = by_zone[None]
    found = [(zone, zones.names.get(zone, ""), transitions) for zone, transitions in by_zone.items()]
    metres = area_unit(maps.grid)[1]
    hectare = float("nan") if metres is None else metres ** 2 / 1e4
    pairs = counted if p.zones is None else count_transitions(maps, ctx.section(0.5, 0.7))[0]
    legend = combination_legend(pairs, legends)

    def name(label):
        return legends[1].name(label) or legends[0].name(label)

    write_table(p.output_table, *transition_rows(found, name, hectare))
    if p.output_classes is not None:
        write_table(p.output_classes, *class_rows(found, name, hectare, p.years))
    if p.output_html is not None:
        change_page(p.output_html, found, name, legends[0] or legends[1], hectare, p.years, ctx.tr)
    write_combinations(maps, pairs, p.output, legend, creation_options(p.creation_options),
                       ctx.section(0.5 if p.zones is None else 0.7, 1, "Writing the changes"))
    return {"transitions": int((whole.pixels > 0).sum()), "changed_area": whole.changed,
            "changed_share": 100 * whole.changed / float(whole.areas.sum()),
            "legends": {"output": legend} if legend else {}, "extra": {"labels": whole.labels, "areas": whole.areas}}


def check(p):
    if p.zones_field is None and hasattr(p.zones, "is_feature_table"):
        raise ParameterError("zones_field is needed for zones of a vector layer: the field with the zone.")


TOOL = Tool(
    name="land_cover_change",
    title="Land cover change",
    group="Change",
    summary="Shows and measures what became of each class between two class maps.",
    help="Every pair of classes that occurs gets a number, from 1 in the order of the first map's classes, then the "
         "second's; its name tells from and to. The tables have pixels and area of every transition, and for every "
         "class its area before and after, gain, loss, persistence, net change, swap (change of place without change "
         "of area) and annual rate, for the whole and for each zone. In degrees areas are geodesic. A pixel that is "
         "NoData in either map is left out. The maps must lie on one grid. Areas counted from maps carry the errors of "
         "both; the change area estimate corrects them by a sample.",
    parameters=(
        Raster("first", "First map", "The earlier class map."),
        Raster("second", "Second map", "The later class map, on the same grid."),
        Band("first_band", "Band of the first map", "The band with the classes.", default=1, parent="first",
             advanced=True),
        Band("second_band", "Band of the second map", "The band with the classes.", default=1, parent="second",
             advanced=True),
        Number("years", "Years between the maps", "For the annual rate; left out, it stays empty.", default=None,
               minimum=0.001, unit="years"),
        RasterOrVector("zones", "Zones", "Raster on the same grid, or polygons: the tables tell each zone too.",
                       default=None),
        Band("zones_band", "Band of the zones", "The band with the zones, of a raster.", default=1, parent="zones",
             advanced=True),
        Field("zones_field", "Field of the zones", "The field with the zone, of a layer: whole numbers, or names, "
              "which are numbered from 1 in alphabetical order.", default=None, parent="zones"),
        CREATION_OPTIONS,
        RasterOutput("output", "Changes", "Raster with a number for each transition."),
        TableOutput("output_table", "Transitions", "Table with pixels and area of each transition."),
        TableOutput("output_classes", "Classes", "Table with gain, loss and net change of each class.", default=None),
        FileOutput("output_html", "Change page", "Page with the flows as a picture, the transition matrix and the "
                   "classes.", default=None, file_type="html"),
    ),
    results=(
        NumberResult("transitions", "Number of transitions"),
        NumberResult("changed_area", "Changed area", "squared units of the coordinate system"),
        NumberResult("changed_share", "Changed share", "percent"),
    ),
    run=run,
    check=check,
    tags=("change detection", "transition matrix", "from-to", "post-classification comparison", "gain and loss",
          "sankey"),
    references=(
        "Pontius, R. G., Shusas, E., McEachern, M. (2004). Detecting important categorical land changes while "
        "accounting for persistence. Agriculture, Ecosystems & Environment 101, 251-268.",
        "Puyravaud, J.-P. (2003). Standardizing the calculation of the annual rate of deforestation. Forest Ecology "
        "and Management 177, 593-596.",
    ),
)
