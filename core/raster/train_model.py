"""A classifier trained on the pixels under training features, and kept as a model file."""

from dataclasses import asdict, replace

import numpy as np

from ..errors import ParameterError
from ..model.figures import figures_of
from ..model.model import Model
from ..model.report import matrix_rows, model_page
from ..model_file import write_model
from ..predict.normalisation import Normalisation
from ..train.task import Task, Work
from ..train.validation import best_recipe
from ..vector.read import read_features
from ..vector.table import write_table
from ..vector.training import training_layer
from .area import area_unit
from .ground import ground_positions
from .jobs import in_order
from .spectral import spectral_bands
from .stack import RasterStack
from .train_facts import classes_of, facts_of, software
from .train_validation import fits_of, validated
from .training import draw_samples

_SEARCH_FOLDS = 3
# The fractions of the progress at which the samples are read, and the model is trained and validated.
_READ, _TRAINED = 0.1, 0.95


def train_model(path, method, recipe, p, ctx):
    """Trains a classifier, validates it, and writes the model and its report.

    Args:
        path: where the model goes.
        method: what the model calls its method.
        recipe: the `Recipe`.
        p: values of a training tool, see `core.spec.training`.
        ctx: the `Context`.
    Returns:
        The results of the tool.
    Raises:
        InputError: an input cannot be read, or there is not enough to train with.
        ParameterError: the hyper-parameters do not fit the training samples.
    """
    stack = RasterStack(p.input, physical=True)
    fields = {"class": p.class_field, "name": p.name_field, "colour": p.colour_field, "group": p.group_field}
    layer = training_layer(read_features(p.training), fields, stack.grid, p.input[0], p.all_touched)
    model, numbers = learnt_model(stack, layer, method, recipe, p, ctx)
    ctx.check_cancelled()
    write_model(path, model)
    write_reports(p, model, ctx.tr)
    return numbers


def learnt_model(stack, layer, method, recipe, p, ctx):
    """Trains a classifier and validates it.

    Args:
        stack: the `RasterStack`.
        layer: `TrainingLayer` on its grid.
        The rest: as for `train_model`.
    Returns:
        (`Model`, the results of a training tool)
    """
    drawn = draw_samples(stack, layer, p.max_samples, p.balanced, p.seed, ctx.section(0, _READ))
    normalisation = Normalisation.of(getattr(p, "normalization", "none"), drawn.samples)
    task = Task(np.ascontiguousarray(normalisation(drawn.samples.T).T.astype(np.float64)), drawn.labels, drawn.groups,
                len(layer.classes), _class_weights(p, layer, drawn.labels), p.seed, getattr(p, "probability", True),
                tuple(found.class_id for found in layer.classes), tuple(found.name for found in layer.classes))
    recipe.check(task)
    scores, searched = [], _READ
    if getattr(p, "find_best", False):
        searched = 0.5
        recipe, scores = best_recipe(recipe, task, _SEARCH_FOLDS, _work(ctx, _READ, searched))
    fitted = searched + (_TRAINED - searched) / (1 + fits_of(p))
    fitting = _work(ctx, searched, fitted)
    trained = recipe.fit(task, fitting)
    fitting.report(1)
    positions = ground_positions(stack.grid, drawn.places)
    validation = validated(recipe, task, positions, p, _work(ctx, fitted, _TRAINED), ctx)
    model = Model(
        method, trained.predictor, spectral_bands(stack.sources), classes_of(layer, drawn), normalisation,
        asdict(recipe), p.seed, facts_of(p, layer, drawn, trained, scores, ctx),
        figures_of(validation, area_unit(stack.grid)[0]), software())
    return model, {**_results(model, task, validation), "extra": {
        "settings": model.settings, "validation": model.validation, "training": model.training}}


def write_reports(p, model, tr):
    """Writes the table of error matrices and the page of a model, where a tool is asked for them."""
    if p.output_table is not None:
        write_table(p.output_table, *matrix_rows(model))
    if p.output_html is not None:
        model_page(p.output_html, model, tr)


def _work(ctx, start, end):
    # The trainings are compiled code that lets go of Python's lock.
    section = replace(ctx.section(start, end), processes=None)

    def run(function, jobs):
        with in_order(function, jobs, section) as results:
            yield from results

    def report(fraction):
        section.check_cancelled()
        section.progress(fraction)

    return Work(run, report, section.check_cancelled)


def _class_weights(p, layer, labels):
    """What a sample of each class counts: as given, or so that all classes count the same together; or None."""
    given = getattr(p, "class_weights", None)
    if given is not None:
        ids = [found.class_id for found in layer.classes]
        if set(given) != set(ids) or min(given.values()) <= 0:
            raise ParameterError("class_weights must be a number above 0 for each of the classes {classes}; got {got}.",
                                 classes=", ".join(map(str, ids)),
                                 got=", ".join(f"{id_}={weight:g}" for id_, weight in given.items()))
        return np.array([given[id_] for id_ in ids], np.float64)
    if getattr(p, "class_weight", "equal") == "balanced":
        return len(labels) / (len(layer.classes) * np.bincount(labels, minlength=len(layer.classes)))
    return None


def _results(model, task, validation):
    nan = float("nan")
    by_feature = None if validation is None else validation.by_feature
    in_space = None if validation is None else validation.in_space
    outcome = None if in_space is None else in_space.outcome
    return {
        "classes": task.classes,
        "training_pixels": len(task.labels),
        "accuracy": nan if by_feature is None else 100 * by_feature.accuracy,
        "accuracy_at_random": nan if validation is None else 100 * validation.at_random.accuracy,
        "optimism": nan if validation is None else 100 * validation.optimism,
        "accuracy_in_space": nan if outcome is None else 100 * outcome.accuracy,
        "distance_in_space": nan if in_space is None else in_space.distance,
        "error_range": nan if in_space is None else float(
            np.nan_to_num(in_space.errors.distance, nan=nan, posinf=nan)),
        "out_of_bag_accuracy": 100 * model.training.get("out_of_bag_accuracy", nan),
    }
