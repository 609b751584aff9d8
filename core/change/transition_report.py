"""Transitions as tables and as a page."""

import math

from .. import html
from ..language import ENGLISH
from ..legend import palette_colour
from .sankey import sankey
from .transitions import annual_rate


def transition_rows(by_zone, names, hectare):
    """A row for each transition that occurs, as (columns, rows).

    Args:
        by_zone: (zone, zone name, `Transitions`) for each zone; a single one without zones has the zone None.
        names: gives the name of a class.
        hectare: squared units to hectares, NaN when unknown.
    """
    columns = ["Zone", "ZoneName", "From", "FromName", "To", "ToName", "PixelSum", "Area [unit^2]", "Area [ha]",
               "Share of zone [%]", "Share of class [%]"]
    rows = []
    for zone, zone_name, found in by_zone:
        total = found.areas.sum()
        for i, first in enumerate(found.labels):
            for j, second in enumerate(found.labels):
                if found.pixels[i, j]:
                    area = float(found.areas[i, j])
                    rows.append([zone, zone_name, first, names(first), second, names(second), int(found.pixels[i, j]),
                                 area, area * hectare, 100 * area / float(total),
                                 100 * area / float(found.before[i])])
    return _without_zones(columns, rows, by_zone, 2)


def class_rows(by_zone, names, hectare, years):
    """A row for each class: area before and after, gain, loss, persistence, net change, swap and annual rate."""
    columns = ["Zone", "ZoneName", "Class", "ClassName", "Before [ha]", "After [ha]", "Gain [ha]", "Loss [ha]",
               "Persistence [ha]", "Net change [ha]", "Swap [ha]", "Net change [%]", "Annual rate [%]"]
    rows = []
    for zone, zone_name, found in by_zone:
        for place, label in enumerate(found.labels):
            before, after = float(found.before[place]), float(found.after[place])
            areas = [before, after, *[float(values[place]) for values in (
                found.gain, found.loss, found.persistence, found.net_change, found.swap)]]
            rows.append([zone, zone_name, label, names(label), *[area * hectare for area in areas],
                         100 * (after - before) / before if before else math.nan,
                         math.nan if years is None else annual_rate(before, after, years)])
    return _without_zones(columns, rows, by_zone, 2)


def _without_zones(columns, rows, by_zone, count):
    """The columns of the zone are left out where there are none."""
    if [zone for zone, *_ in by_zone] != [None]:
        return columns, rows
    return columns[count:], [row[count:] for row in rows]


def change_page(path, by_zone, names, legend, hectare, years, tr=ENGLISH):
    """Writes the transitions of all zones together, and the classes of each zone, as a page.

    Args:
        path: final name.
        by_zone, names, hectare, years: as for the rows; the first zone is the whole.
        legend: `Legend` of the classes, for their colours.
        tr: the `Language`.
    """
    whole = by_zone[0][2]
    colours = {label: palette_colour(place) for place, label in enumerate(whole.labels)}
    colours.update({entry.value: entry.colour for entry in legend.entries if entry.value in colours})
    heads = ["", *[_shown(label, names) for label in whole.labels], tr("Total")]
    areas = whole.areas * hectare if math.isfinite(hectare) else whole.areas
    unit = "ha" if math.isfinite(hectare) else tr("square units")
    rows = [[_shown(label, names), *[float(area) for area in line], float(line.sum())]
            for label, line in zip(whole.labels, areas)]
    rows.append([tr("Total"), *[float(area) for area in areas.sum(axis=0)], float(areas.sum())])
    shades = [[0, *[min(float(a / max(line.sum(), 1e-300)), 1) for a in line], 0] for line in areas]
    shades.append([0] * len(heads))
    columns, of_classes = class_rows(by_zone, names, hectare, years)
    html.write_page(path, tr("Land cover change"), [
        (tr("From the first map to the second"), sankey(whole.labels, areas, names, colours)),
        (tr("Transition matrix [{unit}]: first map in rows, second map in columns", unit=unit),
         html.table(heads, rows, shades, tr)),
        (tr("Classes"), html.table(columns, of_classes, tr=tr) + html.note(tr(
            "Swap is change of place without change of area: twice the smaller of gain and loss (Pontius et al. 2004). "
            "Areas are counted from the maps and carry their errors; the change area estimate corrects them by a "
            "sample."))),
    ], tr)


def _shown(label, names):
    return f"{label} {names(label)}".strip()
