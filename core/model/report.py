"""What is known of a model, as a table and as a page."""

import numpy as np

from .. import html
from ..accuracy.matrix import ErrorMatrix
from ..language import ENGLISH, Phrase
from .setting_names import setting_name
from .space_report import space_section

_VALIDATIONS = (
    ("by_feature", Phrase("Validation by training features")),
    ("at_random", Phrase("Validation by single pixels")),
    ("in_space", Phrase("Validation in space")),
)
_METHODS = {
    "minimum_distance": Phrase("Minimum distance"), "maximum_likelihood": Phrase("Maximum likelihood"),
    "spectral_angle": Phrase("Spectral angle"), "random_forest": Phrase("Random forest"),
    "support_vector_machine": Phrase("Support vector machine"), "multilayer_perceptron": Phrase("Neural network"),
    "nearest_neighbours": Phrase("Nearest neighbours"),
    "gradient_boosting": Phrase("Gradient boosting"),
}


def matrix_rows(model):
    """The error matrices of the validation: a row for each class that was predicted.

    Returns:
        (columns, rows): for each validation its name, the class, its name, the counts by class of the samples, and the
        accuracies in percent.
    """
    columns = ["Validation", "Classification", "ClassName", *[f"Reference {found.value}" for found in model.classes],
               "User accuracy [%]", "Producer accuracy [%]"]
    rows = []
    for name, _ in _VALIDATIONS:
        matrix = _matrix(model, name)
        for place, found in enumerate(model.classes if matrix else ()):
            rows.append([name, found.value, found.name, *map(int, matrix.counts[place]),
                         100 * float(matrix.users_accuracy[place]), 100 * float(matrix.producers_accuracy[place])])
    return columns, rows


def model_page(path, model, tr=ENGLISH):
    """Writes all that is known of a model as an HTML page.

    Args:
        path: final name.
        model: the `Model`.
        tr: the user's `Language`.
    Raises:
        OutputError: the file cannot be written.
    """
    sections = [(tr("Classes"), _classes(model, tr)), (tr("Settings"), _settings(model, tr))]
    if model.validation:
        sections.append((tr("Validation"), _summary(model, tr)))
    for name, heading in _VALIDATIONS:
        matrix = _matrix(model, name)
        if matrix is not None:
            sections.append((tr(heading), _matrix_table(model, matrix, tr)))
    if "in_space" in model.validation:
        sections.append((tr("Range of the errors"), space_section(model.validation["in_space"], tr)))
    if "importances" in model.training:
        sections.append((tr("Importance of the bands"), _importances(model, tr)))
    if "search" in model.training:
        sections.append((tr("Search for the best settings"), _search(model, tr)))
    sections.append((tr("Software"), html.table([tr("Program"), tr("Version")], list(model.software.items()), tr=tr)))
    title = tr("Model: {method}", method=_METHODS.get(model.method, model.method))
    html.write_page(path, title, sections, tr)


def _matrix(model, name):
    found = model.validation.get(name)
    if found is None or "matrix" not in found:
        return None
    return ErrorMatrix(tuple(known.value for known in model.classes), np.array(found["matrix"]))


def _names(model, tr):
    return [found.name or tr("Class {number}", number=found.value) for found in model.classes]


def _classes(model, tr):
    colours = {entry.value: entry.colour for entry in model.legend(tr).entries}
    rows = [[found.value, html.Markup(html.swatch(colours[found.value]) + html.escaped(name)), found.samples,
             found.features] for found, name in zip(model.classes, _names(model, tr))]
    return html.table([tr("Value"), tr("Class"), tr("Training pixels"), tr("Training features")], rows, tr=tr)


def _settings(model, tr):
    settings = [(setting_name(name), value) for name, value in model.settings.items()]
    rows = [[tr(name), "" if value is None else str(value)] for name, value in settings]
    rows.append([tr("Normalisation"), model.normalisation.kind])
    rows.append([tr("Seed"), str(model.seed)])
    return html.table([tr("Setting"), tr("Value")], rows, tr=tr)


def _summary(model, tr):
    rows = []
    for name, heading in _VALIDATIONS:
        matrix = _matrix(model, name)
        if matrix is not None:
            rows.append([tr(heading), 100 * matrix.overall_accuracy, matrix.kappa, int(matrix.total)])
    if "out_of_bag_accuracy" in model.training:
        rows.append([tr("Out of bag"), 100 * model.training["out_of_bag_accuracy"], None,
                     model.training["out_of_bag_samples"]])
    content = html.table([tr("Validation"), tr("Overall accuracy [%]"), tr("Kappa"), tr("Judged pixels")], rows, tr=tr)
    return content + "".join(html.note(text) for text in _remarks(model, tr))


def _remarks(model, tr):
    by_feature, at_random = model.validation.get("by_feature"), model.validation["at_random"]
    if by_feature is None:
        yield tr("At least two classes need several training features each for a validation by features. The figures "
                 "by single pixels tell little: neighbours of a pixel taught what judges it.")
        return
    yield tr("By training features, no pixel is judged by others of its own feature: this is what to expect elsewhere "
             "in the scene, if the features lie all over it. By single pixels, and out of bag, neighbours of a pixel "
             "taught what judges it, which is {optimism:.1f} percentage points more favourable here.",
             optimism=100 * (at_random["accuracy"] - by_feature["accuracy"]))
    if by_feature["unjudged"]:
        yield tr("Classes with one training feature cannot be judged by features: {classes}.",
                 classes=", ".join(map(str, by_feature["unjudged"])))
    if "search" in model.training:
        yield tr("The settings were chosen by the same training features, so the figures are a little too favourable.")


def _matrix_table(model, matrix, tr):
    names = _names(model, tr)
    rows, shades = [], []
    largest = np.maximum(matrix.counts.sum(axis=1), 1)
    for place, name in enumerate(names):
        rows.append([name, *map(int, matrix.counts[place]), int(matrix.counts[place].sum()),
                     100 * float(matrix.users_accuracy[place])])
        shades.append([0, *(0.6 * matrix.counts[place] / largest[place]), 0, 0])
    rows.append([tr("Total"), *map(int, matrix.counts.sum(axis=0)), int(matrix.total), None])
    rows.append([tr("Producer accuracy [%]"), *[100 * float(value) for value in matrix.producers_accuracy], None, None])
    shades += [[0] * (len(names) + 3)] * 2
    columns = [tr("Predicted"), *names, tr("Total"), tr("User accuracy [%]")]
    return html.table(columns, rows, shades, tr=tr) + html.note(tr(
        "Rows are what was predicted, columns what the training features say."))


def _importances(model, tr):
    order = np.argsort(-np.array(model.training["importances"]), kind="stable")
    rows = [[model.bands[place].name, float(model.training["importances"][place])] for place in order]
    return html.table([tr("Band"), tr("Importance")], rows, tr=tr) + html.note(tr(
        "The share of a band in the decrease of impurity over all trees; bands that say the same share it."))


def _search(model, tr):
    tried = sorted(model.training["search"], key=lambda entry: -entry["score"])
    varying = [name for name in tried[0]["settings"] if len({str(entry["settings"][name]) for entry in tried}) > 1]
    rows = [[*[str(entry["settings"][name]) for name in varying], 100 * entry["score"]] for entry in tried]
    columns = [tr(name) for name in map(setting_name, varying)]
    return html.table([*columns, tr("Mean accuracy of the classes [%]")], rows, tr=tr)
