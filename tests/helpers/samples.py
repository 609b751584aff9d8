"""Labelled sample layers written by hand, without our own code."""

from .rasters import NORTH_UP
from .vectors import write_layer


def sample_features(units, sizes, design="stratified", pixel_area=100.0, map_print="0123456789ab", transform=NORTH_UP):
    """The features of a sample layer.

    Args:
        units: dicts with stratum, map_class, label, and as wanted row, col, status, cluster, inclusion; units without
            a place get one each.
        sizes: stratum → number of pixels.
    """
    drawn = {stratum: sum(unit["stratum"] == stratum for unit in units) for stratum in sizes}
    features = []
    for number, unit in enumerate(units, start=1):
        row, col = unit.get("row", number // 50), unit.get("col", number % 50)
        x, y = transform[0] + transform[1] * (col + 0.5), transform[3] + transform[5] * (row + 0.5)
        stratum = unit["stratum"]
        inclusion = unit.get("inclusion", drawn[stratum] / sizes[stratum])
        features.append((f"POINT ({x!r} {y!r})", {
            "id": number, "design": design, "map_print": map_print, "stratum": stratum, "strat_name": f"S{stratum}",
            "strat_px": sizes[stratum], "strat_area": sizes[stratum] * pixel_area, "cluster": unit.get("cluster", 0),
            "inclusion": float(inclusion), "weight": float(1 / inclusion), "px_area": pixel_area,
            "map_class": unit["map_class"], "label": unit["label"], "status": unit.get("status", "done")}))
    return features


def write_sample(path, units, sizes, **others):
    """Writes a sample layer; returns its path."""
    return write_layer(path, sample_features(units, sizes, **others), layer="sample")


def units_of_matrix(counts, labels=None):
    """A unit for each count of an error matrix whose map classes are the strata."""
    labels = labels or list(range(1, len(counts[0]) + 1))
    return [{"stratum": labels[row], "map_class": labels[row], "label": labels[column]}
            for row, line in enumerate(counts) for column, count in enumerate(line) for _ in range(count)]


OLOFSSON = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
OLOFSSON_SIZES = {1: 200_000, 2: 150_000, 3: 3_200_000, 4: 6_450_000}
