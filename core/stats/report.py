"""The report on the values of a raster, as a table and as a page."""

from .. import html
from ..language import ENGLISH


def report_rows(counts, legend):
    """The table of the report.

    Args:
        counts: `CountedValues`.
        legend: the map's `Legend`.
    Returns:
        (columns, rows); the names of the columns are those of Remotior Sensus, with the class name and two areas added.
    """
    columns = ["RasterValue", "ClassName", "PixelSum", "Percentage %", f"Area [{counts.unit}^2]", "Area [ha]",
               "Area [km^2]"]
    rows = []
    for value, pixels in counts.pixels.items():
        metres = counts.square_metres(value)
        rows.append([value, legend.name(value), pixels, 100 * pixels / counts.valid_pixels, counts.areas[value],
                     None if metres is None else metres / 1e4, None if metres is None else metres / 1e6])
    return columns, rows


def report_page(path, name, counts, legend, tr=ENGLISH):
    """Writes the report as an HTML page.

    Args:
        path: final name.
        name: the raster's name.
        counts: `CountedValues`.
        legend: the map's `Legend`.
        tr: the `Language` of the page.
    """
    _, rows = report_rows(counts, legend)
    columns = [tr("Value"), tr("Class name"), tr("Pixels"), tr("Share [%]"),
               tr("Area [{unit}]", unit=html.squared(counts.unit, tr)), tr("Area [{unit}]", unit="ha"),
               tr("Area [{unit}]", unit="km²"), ""]
    colours = {entry.value: entry.colour for entry in legend.entries}
    shown = []
    for row in rows:
        colour = colours.get(row[0], (120, 120, 120))
        bar = '<div style="width: {:.1f}em; height: .8em; background: rgb({},{},{})"></div>'.format(
            row[3] / 100 * 16, *colour)
        shown.append([row[0], html.Markup(html.swatch(colour) + html.escaped(row[1])), *row[2:], html.Markup(bar)])
    totals = [[tr("valid"), counts.valid_pixels], ["NoData", counts.nodata_pixels]]
    html.write_page(path, tr("Raster report"), [
        (tr("Values"), html.table(columns, shown, tr=tr)),
        (tr("Pixels"), html.table(["", tr("Pixels")], totals, tr=tr) + html.note(tr("Raster: {raster}", raster=name))),
    ], tr)
