"""A drawn sample as the rows of its layer."""

import numpy as np
from osgeo import ogr

from ..accuracy.sample_layer import TO_DO, fingerprint
from .area import area_unit, geodesic_row_areas, is_geographic


def map_fingerprint(grid, areas):
    """The fingerprint of a map.

    Args:
        grid: its `Grid`.
        areas: class → area.
    """
    return fingerprint((grid.rows, grid.cols, tuple(round(number, 9) for number in grid.transform)), areas)


def sample_rows(drawn, population, grid, source, design, map_print, names, fields):
    """The features of a sample layer, in random order of their places: by rows of the map.

    Args:
        drawn: `Drawn`.
        population: `Population` of the strata.
        grid: the map's `Grid`.
        source: what messages call the map.
        design: the word for the field "design".
        map_print: fingerprint of the map.
        names: stratum → name.
        fields: names of the fields of the layer; labels stay empty.
    Yields:
        (WKB of a point in the middle of its pixel, values in the order of the fields).
    """
    units, sizes = drawn.units, population.units
    # Square metres wherever they are known: the layer may be brought to another coordinate system.
    square = (area_unit(grid)[1] or 1.0) ** 2
    row_areas = geodesic_row_areas(grid, source) / 1e6 if is_geographic(grid) else np.full(
        grid.rows, grid.pixel_area * square)
    order = np.lexsort((units.cols, units.rows))
    for number, place in enumerate(order.tolist(), start=1):
        row, stratum = int(units.rows[place]), int(units.strata[place])
        x, y = grid.to_world(row + 0.5, int(units.cols[place]) + 0.5)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        inclusion = float(drawn.inclusion[place])
        values = {"id": number, "design": design, "map_print": map_print, "stratum": stratum,
                  "strat_name": names.get(stratum, ""), "strat_px": sizes[stratum],
                  "strat_area": float(population.areas[stratum]) * square,
                  "cluster": None if drawn.cluster is None else int(drawn.cluster[place]), "inclusion": inclusion,
                  "weight": 1 / inclusion, "px_area": float(row_areas[row]), "map_class": int(units.mapped[place]),
                  "status": TO_DO}
        yield bytes(point.ExportToWkb()), [values.get(name) for name in fields]
