"""An assessment as tables, as JSON and as a page."""

import json
import math

import numpy as np

from .. import html
from ..language import ENGLISH, Phrase

_SOURCES = (
    "Cochran, W. G. (1977). Sampling techniques, 3rd edition. Wiley.",
    "Olofsson, P. et al. (2014). Good practices for estimating area and assessing accuracy of land change. Remote "
    "Sensing of Environment 148, 42-57.",
    "Pontius, R. G., Millones, M. (2011). Death to Kappa. International Journal of Remote Sensing 32, 4407-4429.",
    "Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are "
    "different from the map classes. International Journal of Remote Sensing 35, 4923-4939.",
    "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the "
    "American Statistical Association 22, 209-212.",
    "Zou, G. Y., Donner, A. (2008). Construction of confidence limits about effect measures: a general approach. "
    "Statistics in Medicine 27, 1693-1702.",
)
_OF_CLASSES = (("users", Phrase("User accuracy")), ("producers", Phrase("Producer accuracy")),
               ("f1", Phrase("F1 score")), ("area", Phrase("Area share")))
_OF_ALL = (("overall", Phrase("Overall accuracy")), ("kappa", Phrase("Kappa")),
           ("quantity", Phrase("Quantity disagreement")), ("allocation", Phrase("Allocation disagreement")))


def accuracy_rows(assessment, names):
    """A row for each figure.

    Args:
        assessment: `Assessment`.
        names: gives the name of a class.
    Returns:
        (columns, rows)
    """
    columns = ["Figure", "Class", "ClassName", "Estimate", "StandardError", "Low", "High", "Level", "Interval",
               "MapPoints", "ReferencePoints"]
    rows = [[str(title), None, "", *_numbers(getattr(assessment, name)), assessment.level,
             getattr(assessment, name).interval.method, int(assessment.counts.sum()), int(assessment.counts.sum())]
            for name, title in _OF_ALL]
    for name, title in _OF_CLASSES:
        rows += [[str(title), found.label, names(found.label), *_numbers(getattr(found, name)), assessment.level,
                  getattr(found, name).interval.method, found.mapped, found.labelled]
                 for found in assessment.classes]
    return columns, rows


def matrix_table(assessment, names):
    """The error matrix, map classes in rows: counts, then estimated shares of the area, as (columns, rows)."""
    columns = ["Map", "MapName", *[f"Points {label}" for label in assessment.labels], "Points",
               *[f"Share {label}" for label in assessment.labels], "Share"]
    rows = [[label, names(label), *[int(n) for n in counts], int(counts.sum()), *[float(p) for p in shares],
             float(shares.sum())]
            for label, counts, shares in zip(assessment.labels, assessment.counts, assessment.proportions)]
    rows.append(["Total", "", *[int(n) for n in assessment.counts.sum(axis=0)], int(assessment.counts.sum()),
                 *[float(p) for p in assessment.proportions.sum(axis=0)], float(assessment.proportions.sum())])
    return columns, rows


def area_rows(assessment, names, total, metres, pixels):
    """The estimated area of each class beside that of the map.

    Args:
        assessment: `Assessment`.
        names: gives the name of a class.
        total: area that the shares are of, in squared units.
        metres: length of the unit in metres, None when unknown: hectares and square kilometres are then empty.
        pixels: class → number of pixels of the map, for those that are known.
    Returns:
        (columns, rows)
    """
    columns = ["Class", "ClassName", "MapPixels", "MapShare", "MapArea [ha]", "AreaShare", "SE of share",
               "Area [unit^2]", "Area [ha]", "SE [ha]", "Low [ha]", "High [ha]", "Area [km^2]", "SE [km^2]",
               "Low [km^2]", "High [km^2]",
               "Level", "Interval", "ReferencePoints"]
    hectare = math.nan if metres is None else total * metres ** 2 / 1e4
    rows = []
    for found in assessment.classes:
        value, error, low, high = _numbers(found.area)
        hectares = [number * hectare for number in (value, error, low, high)]
        rows.append([found.label, names(found.label), pixels.get(found.label), found.map_share.value,
                     found.map_share.value * hectare, value, error, value * total, *hectares,
                     *[number / 100 for number in hectares], assessment.level, found.area.interval.method,
                     found.labelled])
    return columns, rows


def _numbers(figure):
    return [figure.value, figure.standard_error, figure.interval.low, figure.interval.high]


def json_text(assessment, names, facts):
    """All figures as JSON; what cannot be estimated is null.

    Args:
        assessment: `Assessment`.
        names: gives the name of a class.
        facts: mapping of what else is to be told, such as the design.
    """
    content = {**facts, "level": assessment.level, "classes": [
        {"class": found.label, "name": names(found.label), "map_points": found.mapped,
         "reference_points": found.labelled, **{name: _plain(getattr(found, name)) for name, _ in _OF_CLASSES},
         "map_share": _plain(found.map_share)} for found in assessment.classes],
        "error_matrix": {"labels": list(assessment.labels), "counts": assessment.counts.tolist(),
                         "area_proportions": assessment.proportions.tolist()},
        "warnings": [str(text) for text in assessment.warnings],
        **{name: _plain(getattr(assessment, name)) for name, _ in _OF_ALL}}
    return json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False)


def _plain(figure):
    numbers = [number if math.isfinite(number) else None for number in _numbers(figure)]
    return {**dict(zip(("value", "standard_error", "low", "high"), numbers)), "interval": figure.interval.method}


def write_page(path, title, assessment, names, facts, tr=ENGLISH, areas=None):
    """Writes the assessment as one page that needs nothing else.

    Args:
        path: final name.
        title: `Phrase` for the heading.
        assessment: `Assessment`.
        names: gives the name of a class.
        facts: (`Phrase`, value) pairs on the design.
        tr: the `Language`.
        areas: what `area_rows` gave, or None.
    """
    sections = [(tr("Design"), html.table(["", ""], [[tr(name), value] for name, value in facts], tr=tr)
                 + "".join(html.note(tr(text)) for text in assessment.warnings)),
                (tr("Whole map"), _bars([(tr(name), getattr(assessment, key)) for key, name in _OF_ALL], tr))]
    for key, name in _OF_CLASSES:
        sections.append((tr(name), _bars([(_shown(found.label, names), getattr(found, key))
                                          for found in assessment.classes], tr)))
    if areas is not None:
        columns, rows = areas
        kept = [columns.index(name) for name in ("ClassName", "MapArea [ha]", "Area [ha]", "SE [ha]", "Low [ha]",
                                                 "High [ha]")]
        heads = [tr("Class"), tr("Map area [{unit}]", unit="ha"), tr("Estimated area [{unit}]", unit="ha"),
                 tr("Standard error"), tr("Low"), tr("High")]
        shown = [[_shown(row[0], names), *[row[place] for place in kept[1:]]] for row in rows]
        sections.append((tr("Areas"), html.table(heads, shown, tr=tr)))
    sections += [(tr("Error matrix in points: map in rows, reference in columns"),
                  _matrix(assessment, assessment.counts, names, tr)),
                 (tr("Error matrix in shares of the area"), _matrix(assessment, assessment.proportions, names, tr)),
                 (tr("How the figures were estimated"), _method(assessment, tr))]
    html.write_page(path, tr(title), sections, tr)


def _shown(label, names):
    return f"{label} {names(label)}".strip()


def _bars(figures, tr):
    heads = ["", tr("Estimate"), tr("Standard error"), tr("Low"), tr("High"), ""]
    return html.table(heads, [[name, *_numbers(figure), html.Markup(_bar(figure))] for name, figure in figures], tr=tr)


def _bar(figure):
    """The interval as a bar from 0 to 1, with a mark at the estimate."""
    low, high = figure.interval.low, figure.interval.high
    if not all(map(math.isfinite, (figure.value, low, high))):
        return ""
    width = 240
    left, right, middle = (width * min(max(number, 0), 1) for number in (low, high, figure.value))
    return (f'<svg width="{width}" height="14" role="img"><rect x="0" y="6.5" width="{width}" height="1" '
            f'fill="#bbb"/><rect x="{left:.1f}" y="3" width="{max(right - left, 1):.1f}" height="8" fill="#4d86c8"/>'
            f'<rect x="{middle - 1:.1f}" y="0" width="2" height="14" fill="#222"/></svg>')


def _matrix(assessment, cells, names, tr):
    rows = [[_shown(label, names), *_cells(line), *_cells([line.sum()])]
            for label, line in zip(assessment.labels, cells)]
    rows.append([tr("Total"), *_cells(cells.sum(axis=0)), *_cells([cells.sum()])])
    totals = np.maximum(cells.sum(axis=1, keepdims=True), 1e-300)
    shades = [[0, *line, 0] for line in cells / totals] + [[0] * (len(assessment.labels) + 2)]
    return html.table(["", *[_shown(label, names) for label in assessment.labels], tr("Total")], rows, shades, tr)


def _cells(values):
    return [int(value) if isinstance(value, (int, np.integer)) else float(value) for value in values]


def _method(assessment, tr):
    texts = [
        tr("Estimates are means over the area, weighted by the inverse of the inclusion probabilities within each "
           "stratum; accuracies are ratios of such means. User accuracy: share of a map class that is right. Producer "
           "accuracy: share of a reference class that the map finds."),
        tr("Standard errors come from the influence of each point on the estimate (linearisation): for map classes as "
           "strata these are the formulas of Olofsson et al. (2014), otherwise those of Stehman (2014)."),
        tr("Intervals of {level} percent hold the values that the sample does not contradict: score intervals over the "
           "strata, which are Wilson's where there is one stratum. Ratios of which one stratum may hold both parts: "
           "Wilson's in each stratum, joined by the method of variance estimates recovery (Zou & Donner 2008). Unlike "
           "the usual estimate plus and minus two standard errors they hold for few points, rare classes and strata "
           "without an error. Kappa and the disagreements: estimate plus and minus Student's t times the standard "
           "error.", level=f"{100 * assessment.level:g}"),
        tr("Kappa compares with an agreement by chance that no map is made by; report it only where it is asked for "
           "(Pontius & Millones 2011).")]
    return "".join(html.note(text) for text in texts) + "<ul>" + "".join(
        f"<li>{html.escaped(source)}</li>" for source in _SOURCES) + "</ul>"
