"""The table of the combinations of several rasters."""

from ..legend import Legend
from .distinct_names import distinct_names

# A legend of more classes than this helps nobody, and takes long to draw.
_LONGEST_LEGEND = 1000


def combination_legend(counted, legends):
    """The legend of the combination raster, "name | name" by the legends of the bands; empty where it would be long."""
    if len(counted.found) > _LONGEST_LEGEND:
        return Legend()
    names = [_names(legend) for legend in legends]
    rows = zip(*[column.tolist() for column in counted.values])
    return Legend.of_names({number: " | ".join(own.get(value) or str(value) for own, value in zip(names, row))
                            for number, row in enumerate(rows, start=1)})


class CombinationRows:
    """The rows of the table, made when they are asked for; the names of the columns are those of Remotior Sensus.

    Args:
        counted: `CountedCombinations`.
        band_names: a name for each band.
        legends: a `Legend` for each band, empty where it has none.

    Attributes:
        columns: the names of the columns, all different.
    """

    def __init__(self, counted, band_names, legends):
        self._counted = counted
        self._named = [(place, _names(legend)) for place, legend in enumerate(legends) if legend]
        wanted = ["RasterValue", *band_names, "PixelSum", f"Area [{counted.unit}^2]",
                  *[f"{band_names[place]} name" for place, _ in self._named]]
        self.columns = distinct_names(wanted)

    def __len__(self):
        return len(self._counted.found)

    def __iter__(self):
        counted = self._counted
        columns = [*[column.tolist() for column in counted.values], counted.found.pixels.tolist(),
                   counted.areas.tolist()]
        for number, row in enumerate(zip(*columns), start=1):
            yield (number, *row, *[names.get(row[place], "") for place, names in self._named])


def _names(legend):
    return {entry.value: entry.name for entry in legend.entries}
