"""The error matrix as a table and as a page."""

import math

import numpy as np

from .. import html
from ..language import ENGLISH, Phrase
from ..legend import Legend
from .stratified import Z_95


def cross_legend(cross, names):
    """The legend of the cross raster: "reference | map" for each pair."""
    return Legend.of_names({number: f"{names(one) or one} | {names(two) or two}"
                            for number, (one, two) in enumerate(cross.pixels, start=1)})


def cross_rows(cross, names):
    """The table of pairs; the names of the columns are those of Remotior Sensus."""
    columns = ["RasterValue", "Reference", "Classification", "PixelSum", f"Area [{cross.unit}^2]", "ReferenceName",
               "ClassificationName"]
    rows = [[number, reference, mapped, pixels, cross.areas[reference, mapped], names(reference), names(mapped)]
            for number, ((reference, mapped), pixels) in enumerate(cross.pixels.items(), start=1)]
    return columns, rows


def matrix_rows(matrix, estimate, map_areas, unit, names):
    """The error matrix with its figures, by counts and weighted by area.

    Args:
        matrix: `ErrorMatrix`.
        estimate: `StratifiedEstimate` with the map's classes as strata.
        map_areas: area of each class of the map.
        unit: name of the unit of length.
        names: gives the name of a class value.
    Returns:
        (columns, rows): a row for each map class, then the totals and the figures of the whole.
    """
    total = sum(map_areas.values())
    columns = ["Classification", "ClassName", *map(str, _headings(matrix.labels, f"{unit}^2"))]
    rows = []
    for place, label in enumerate(matrix.labels):
        error = float(estimate.area_errors[place])
        rows.append([label, names(label), *[int(count) for count in matrix.counts[place]],
                     int(matrix.counts[place].sum()), 100 * float(matrix.users_accuracy[place]),
                     100 * float(matrix.producers_accuracy[place]), float(matrix.conditional_kappa_user[place]),
                     float(map_areas.get(label, 0)), float(estimate.weights[place]),
                     100 * float(estimate.producers_accuracy[place]),
                     float(estimate.area_proportions[place]) * total, error, error * total, Z_95 * error * total])
    width = len(columns)
    sums = ["Total", "", *[int(count) for count in matrix.counts.sum(axis=0)], int(matrix.total)]
    rows.append(sums + [None] * (width - len(sums)))
    for name, value in figures(matrix, estimate):
        rows.append([str(name), "", value] + [None] * (width - 3))
    return columns, rows


def _headings(labels, unit):
    """The phrases above the columns after the class and its name."""
    return [*[Phrase("Reference {label}", label=label) for label in labels], Phrase("Total"),
            Phrase("User accuracy [%]"), Phrase("Producer accuracy [%]"), Phrase("Conditional kappa"),
            Phrase("Map area [{unit}]", unit=unit), Phrase("Map share"), Phrase("Area-weighted producer accuracy [%]"),
            Phrase("Estimated area [{unit}]", unit=unit), Phrase("SE of share"),
            Phrase("SE of area [{unit}]", unit=unit), Phrase("95% interval of area [{unit}]", unit=unit)]


def figures(matrix, estimate):
    """The figures of the whole map, as (`Phrase`, value)."""
    return [(Phrase("Overall accuracy [%]"), 100 * matrix.overall_accuracy),
            (Phrase("Kappa"), matrix.kappa),
            (Phrase("Kappa standard error"), math.sqrt(matrix.kappa_variance)),
            (Phrase("Quantity disagreement [%]"), 100 * matrix.quantity_disagreement),
            (Phrase("Allocation disagreement [%]"), 100 * matrix.allocation_disagreement),
            (Phrase("Area-weighted overall accuracy [%]"), 100 * estimate.overall_accuracy),
            (Phrase("Area-weighted kappa"), estimate.kappa)]


def matrix_page(path, matrix, estimate, map_areas, unit, names, tr=ENGLISH):
    """Writes the error matrix as an HTML page.

    Args:
        path: final name.
        matrix, estimate, map_areas, unit, names: as for `matrix_rows`.
        tr: the `Language` of the page.
    """
    _, rows = matrix_rows(matrix, estimate, map_areas, unit, names)
    columns = [tr("Map class"), tr("Class name"),
               *map(tr, _headings(matrix.labels, html.squared(unit, tr)))]
    size = len(matrix.labels)
    shares = matrix.counts / np.maximum(matrix.counts.sum(axis=1, keepdims=True), 1)
    counts = [row[:size + 3] for row in rows[:size]] + [[tr("Total"), *rows[size][1:size + 3]]]
    shades = [[0, 0, *shares[place], 0] for place in range(size)] + [[0] * (size + 3)]
    accuracy = [[*row[:2], *row[size + 3:]] for row in rows[:size]]
    whole = [[tr(name), value] for name, value in figures(matrix, estimate)]
    html.write_page(path, tr("Error matrix"), [
        (tr("Map classes in rows, reference classes in columns (pixels)"),
         html.table(columns[:size + 3], counts, shades, tr)),
        (tr("Classes"), html.table([*columns[:2], *columns[size + 3:]], accuracy, tr=tr)),
        (tr("Whole map"), html.table(["", tr("Value")], whole, tr=tr) + html.note(tr(
            "Figures by counts describe the compared pixels. Area-weighted figures take the map's classes as strata "
            "(Olofsson et al. 2014) and hold when the reference is a probability sample within each class; their "
            "intervals mean nothing for a reference that covers the whole map or was chosen by hand."))),
    ], tr)
