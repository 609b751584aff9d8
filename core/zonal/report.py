"""Tables and page of the statistics of zones."""

from dataclasses import dataclass
from typing import Dict, List

from .. import html
from ..language import ENGLISH, Phrase
from ..stats.keys import from_keys
from .result import pixels_of_entries

# The names of Remotior Sensus, and ours for what it does not have; with what a page says.
_COLUMNS = {
    "count": ("Count", Phrase("Pixels")), "sum": ("Sum", Phrase("Sum")), "mean": ("Mean", Phrase("Mean")),
    "median": ("Median", Phrase("Median")), "minimum": ("Min", Phrase("Minimum")),
    "maximum": ("Max", Phrase("Maximum")), "percentile": ("Percentile", Phrase("Percentile")),
    "standard_deviation": ("StandardDeviation", Phrase("Standard deviation")),
    "coefficient_of_variation": ("CoefficientOfVariation", Phrase("Coefficient of variation")),
    "variety": ("Variety", Phrase("Variety")), "majority": ("Majority", Phrase("Majority")),
    "minority": ("Minority", Phrase("Minority")),
}
_LARGEST = 2 ** 63


@dataclass(frozen=True)
class ZonalTable:
    """Statistics of zones by column.

    Attributes:
        columns: lists with one cell a zone, by name.
        labels: for each name what a page says, a text or a `Phrase`.
    """

    columns: Dict[str, List]
    labels: Dict[str, object]

    @classmethod
    def of(cls, zones, bands, statistics, percentiles):
        """Puts the columns of the zones and of the statistics beside each other.

        Args:
            zones: lists with one cell a zone, by name.
            bands: `PhysicalStatistics` by the band's name; with several the names lead the columns' names.
            statistics: keys of the statistics, in order.
            percentiles: from 0 to 100, for the statistic "percentile".
        """
        columns, labels = dict(zones), {name: name for name in zones}
        for band, of_band in bands.items():
            for key in statistics:
                name, label = _COLUMNS[key]
                for percentile in percentiles if key == "percentile" else [None]:
                    cells = getattr(of_band, key)() if percentile is None else of_band.percentile(percentile)
                    parts = [band] if len(bands) > 1 else []
                    parts += [name] if percentile is None else [name, f"{percentile:g}"]
                    free = _free("_".join(parts), columns)
                    columns[free] = cells
                    detail = _detail(band, bands, percentile)
                    labels[free] = Phrase("{label} {detail}", label=label, detail=detail) if detail else label
        return cls(columns, labels)

    def rows(self):
        """The table row by row."""
        return list(zip(*self.columns.values()))

    def fields(self):
        """For each column the type of a layer's field: int, float or str."""
        return {name: _kind(cells) for name, cells in self.columns.items()}

    def attributes(self):
        """The rows for a layer, in the types of `fields`."""
        typed = [[None if cell is None else kind(cell) for cell in cells]
                 for cells, kind in zip(self.columns.values(), self.fields().values())]
        return list(zip(*typed))


def category_rows(zone_name, zone_labels, found, shift):
    """The table of the values in each zone, with their pixels, share and area.

    Args:
        zone_name: heading of the first column.
        zone_labels: what stands there for each zone.
        found: the `ZonalBands`; with several bands there is a column for their names.
        shift: see `pixels_of_entries`.
    Returns:
        (columns, rows), named as in the raster report.
    """
    several = len(found.bands) > 1
    columns = [zone_name, *(["Band"] if several else []), "RasterValue", "ClassName", "PixelSum", "Percentage %",
               f"Area [{found.unit}^2]", "Area [ha]", "Area [km^2]"]
    rows = []
    for band, of_band in found.bands.items():
        tally, counts, legend = of_band.statistics.categories, of_band.count(), found.legends[band]
        if tally is None:
            continue
        pixels = pixels_of_entries(tally, shift)
        areas = tally.columns["area"] if found.pixel_area is None else pixels * found.pixel_area
        values = of_band.physical(from_keys(tally.key, of_band.statistics.distributions.dtype))
        for zone, value, number, area in zip(tally.zone.tolist(), values, pixels.tolist(), areas.tolist()):
            square_metres = None if found.metres is None else area * found.metres ** 2
            rows.append([zone_labels[zone], *([band] if several else []), value, legend.name(value), number,
                         100 * number / counts[zone], area, None if square_metres is None else square_metres / 1e4,
                         None if square_metres is None else square_metres / 1e6])
    return columns, rows


def zonal_page(path, name, table, tr=ENGLISH):
    """Writes the statistics as an HTML page.

    Args:
        path: final name.
        name: the raster's name.
        table: `ZonalTable`.
        tr: the `Language` of the page.
    """
    headings = [tr(label) for label in table.labels.values()]
    content = html.table(headings, table.rows(), tr=tr) + html.note(tr("Raster: {raster}", raster=name))
    html.write_page(path, tr("Zonal statistics"), [(tr("Statistics"), content)], tr)


def _detail(band, bands, percentile):
    parts = [] if percentile is None else [f"{percentile:g}"]
    return " ".join(parts + ([f"({band})"] if len(bands) > 1 else []))


def _free(name, taken):
    """The name, or with a number where a field differs by capitals alone."""
    lowered, number, free = {other.lower() for other in taken}, 1, name
    while free.lower() in lowered:
        number += 1
        free = f"{name}_{number}"
    return free


def _kind(cells):
    present = [cell for cell in cells if cell is not None]
    if not all(isinstance(cell, (int, float)) for cell in present):
        return str
    whole = all(isinstance(cell, int) and -_LARGEST <= cell < _LARGEST for cell in present)
    return int if whole and present else float
