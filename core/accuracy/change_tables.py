"""Estimated changes as tables and as a page."""

from .. import html
from ..language import ENGLISH, Phrase

_OF_CLASSES = (("before", Phrase("Before")), ("after", Phrase("After")), ("gain", Phrase("Gain")),
               ("loss", Phrase("Loss")), ("net", Phrase("Net change")))


def transition_table(found, names, hectares):
    """A row for each transition with points, and one for all changes, as (columns, rows).

    Args:
        found: `ChangeEstimate`.
        names: gives the name of a class.
        hectares: area of the whole in hectares, NaN when unknown.
    """
    columns = ["From", "FromName", "To", "ToName", "Points", *_area_columns()]
    rows = [[first, names(first), second, names(second), found.points[first, second],
             *_areas(figure, hectares, found.level)] for (first, second), figure in found.transitions.items()]
    changed = sum(count for (first, second), count in found.points.items() if first != second)
    rows.append(["All changes", "", None, "", changed, *_areas(found.changed, hectares, found.level)])
    return columns, rows


def class_table(found, names, hectares):
    """A row for each class and figure: before, after, gain, loss and net change, as (columns, rows)."""
    columns = ["Class", "ClassName", "Figure", *_area_columns()]
    rows = [[label, names(label), str(title), *_areas(getattr(change, name), hectares, found.level)]
            for label, change in found.classes.items() for name, title in _OF_CLASSES]
    return columns, rows


def _area_columns():
    return ["Share", "SE of share", "Low", "High", "Area [ha]", "SE [ha]", "Low [ha]", "High [ha]", "Level", "Interval"]


def _areas(figure, hectares, level):
    shares = [figure.value, figure.standard_error, figure.interval.low, figure.interval.high]
    return [*shares, *[share * hectares for share in shares], level, figure.interval.method]


def change_estimate_page(path, found, names, hectares, facts, warnings, tr=ENGLISH):
    """Writes the estimated changes as a page.

    Args:
        path: final name.
        found, names, hectares: as for the tables.
        facts: (`Phrase`, value) pairs on the design.
        warnings: `Phrase` values.
        tr: the `Language`.
    """
    heads = [tr("Estimated area [{unit}]", unit="ha"), tr("Standard error"), tr("Low"), tr("High")]
    _, transitions = transition_table(found, names, hectares)
    shown = [[tr("All changes") if row[2] is None else f"{row[0]} {row[1]} → {row[2]} {row[3]}", row[4], *row[9:13]]
             for row in transitions]
    sections = [
        (tr("Design"), html.table(["", ""], [[tr(name), value] for name, value in facts], tr=tr)
         + "".join(html.note(tr(text)) for text in warnings)),
        (tr("Transitions"), html.table(["", tr("Points"), *heads], shown, tr=tr))]
    for name, title in _OF_CLASSES:
        rows = [[f"{label} {names(label)}".strip(), *_areas(getattr(change, name), hectares, found.level)[4:8]]
                for label, change in found.classes.items()]
        sections.append((tr(title), html.table(["", *heads], rows, tr=tr)))
    sections.append((tr("How the figures were estimated"), html.note(tr(
        "Shares of the area where a change holds, by the design of the sample; the error of the net change takes the "
        "covariance of gain and loss into account. Intervals of {level} percent: score intervals over the strata, "
        "which are Wilson's where there is one stratum; of net changes from Jeffreys' in each stratum, joined by the "
        "method of variance estimates recovery (Zou & Donner 2008).", level=f"{100 * found.level:g}"))))
    html.write_page(path, tr("Change area estimate"), sections, tr)
