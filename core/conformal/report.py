"""What is known of sets of classes, as a table and as a page."""

import math

import numpy as np

from .. import html
from ..language import ENGLISH

_SOURCES = (
    "Lee, Y., Barber, R. F., Willett, R. (2023). Distribution-free inference with hierarchical data. arXiv:2306.06342.",
    "Sadinle, M., Lei, J., Wasserman, L. (2019). Least ambiguous set-valued classifiers with bounded error levels. "
    "Journal of the American Statistical Association 114, 223-234.",
)


def class_rows(calibration, counts, classes):
    """A row for each class, as (columns, rows); an empty threshold is that of a class in every set.

    Args:
        calibration: `Calibration`.
        counts: the `SetCounts` of the map.
        classes: (number, name) of each class.
    """
    columns = ["Class", "ClassName", "Threshold", "CalibrationGroups", "GroupsNeeded", "CalibrationPixels",
               "JudgedGroups", "Coverage [%]", "SE [%]", "SetSize", "MapPixels", "MapPixelsAlone"]
    rows = []
    for place, judged in enumerate(calibration.judged):
        lowest = float(calibration.lowest[place])
        rows.append([
            *classes[place], lowest if math.isfinite(lowest) else math.nan, int(calibration.groups[place]),
            calibration.needed, int(calibration.pixels[place]), judged.groups, 100 * judged.coverage,
            100 * judged.standard_error, judged.size, int(counts.held[place]), int(counts.alone[place])])
    return columns, rows


def class_sets_page(path, calibration, counts, legend, tr=ENGLISH):
    """Writes all that is known of the sets as an HTML page.

    Args:
        path: final name.
        calibration, counts: as for `class_rows`.
        legend: the `Legend` of the classes, in their order.
        tr: the user's `Language`.
    Raises:
        OutputError: the file cannot be written.
    """
    html.write_page(path, tr("Conformal class sets"), [
        (tr("Classes"), _classes(calibration, counts, legend, tr)),
        (tr("Sizes of the sets on the map"), _sizes(counts, tr)),
        (tr("Classes that share a set"), _together(counts, legend, tr)),
        (tr("How the sets are made"), _method(calibration, tr)),
    ], tr)


def _classes(calibration, counts, legend, tr):
    entries = [entry for entry in legend.entries if entry.value]
    found, rows = class_rows(calibration, counts, [(entry.value, entry.name) for entry in entries])[1], []
    for entry, (_, name, lowest, groups, _, *numbers) in zip(entries, found):
        shown = html.Markup(html.swatch(entry.colour) + html.escaped(name))
        rows.append([shown, tr("in every set") if math.isnan(lowest) else tr.number(lowest, ".4f"), groups, *numbers])
    heads = [tr("Class"), tr("Threshold"), tr("Calibration groups"), tr("Calibration pixels"), tr("Judged groups"),
             tr("Estimated coverage [%]"), tr("Standard error [%]"), tr("Mean set size"),
             tr("Pixels of the map with the class in their set"), tr("With no other class")]
    return html.table(heads, rows, tr=tr) + html.note(tr(
        "Each group is judged by thresholds from the others: the share of its pixels whose set holds their class. The "
        "standard error is that between the groups. A class whose other groups are too few for a threshold cannot be "
        "judged. The estimate tells how far above the stated coverage the sets are; it cannot tell whether the "
        "scene is like the calibration features."))


def _sizes(counts, tr):
    rows = [[size, int(number), 100 * counts.share(size)] for size, number in enumerate(counts.sizes)]
    return html.table([tr("Classes in the set"), tr("Pixels"), tr("Share [%]")], rows, tr=tr)


def _together(counts, legend, tr):
    names = [entry.name for entry in legend.entries if entry.value]
    shares = counts.together / np.maximum(counts.held, 1)[:, None]
    rows = [[name, *[100 * float(share) for share in line]] for name, line in zip(names, shares)]
    shades = [[0, *line] for line in shares - np.diag(shares.diagonal())]
    return html.table(["", *names], rows, shades, tr) + html.note(tr(
        "Of the pixels of the map whose set holds the class of the row, the share in percent whose set holds the class "
        "of the column too: the classes that the model cannot tell apart."))


def _method(calibration, tr):
    percent = f"{100 * calibration.level:g}"
    texts = [
        tr("The coverage of {percent} percent holds for each class.", percent=percent) if calibration.each_class else
        tr("The coverage of {percent} percent holds for all classes together, in the mix of the calibration features.",
           percent=percent),
        tr("A class is in the set of a pixel where its probability by the model is at least the threshold. Each "
           "calibration group has the same weight, shared evenly by its pixels, and one more group, which may lie "
           "anywhere, stands for the pixel that is mapped (Lee et al. 2023). At least {needed} groups are needed.",
           needed=calibration.needed),
        tr("The coverage is that of a pixel in a new polygon that was chosen as the calibration polygons were: a mean "
           "over such polygons and over calibrations. Where those lie in pure and plain places, it says little of "
           "mixed pixels and edges. An empty set means that no class is as probable as usual for its own pixels.")]
    return "".join(html.note(text) for text in texts) + "<ul>" + "".join(
        f"<li>{html.escaped(source)}</li>" for source in _SOURCES) + "</ul>"
