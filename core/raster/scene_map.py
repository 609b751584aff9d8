"""A scene classified by what is known already: signatures, or a saved model."""

from ..classify.classifier import Classifier
from ..model_file import read_model, write_model
from .apply_model import open_for_model, write_class_map
from .classification import write_classification
from .profile import creation_options
from .train_model import write_reports

_NO_MAP = {"paths": dict.fromkeys(("output", "output_confidence", "output_signatures"))}
_NOT_JUDGED = dict.fromkeys((
    "accuracy", "accuracy_at_random", "optimism", "accuracy_in_space", "distance_in_space", "error_range",
    "out_of_bag_accuracy"), float("nan"))


def classify_by_model(p, ctx):
    """Classifies by a saved model.

    Args:
        p: values of the tool, see `core.spec.classification`.
        ctx: the `Context`.
    Returns:
        The results of the tool.
    Raises:
        InputError: the model or a raster cannot be read, or the rasters lack a band of the model.
    """
    model = read_model(p.model, ctx.ram_bytes())
    stack = open_for_model(p.input, model, ctx)
    keep_model(p, model, ctx)
    pixels = sum(found.samples for found in model.classes)
    return {**_NOT_JUDGED, "classes": len(model.classes), "training_pixels": pixels,
            **map_by_model(p, stack, model, ctx)}


def map_by_signatures(p, stack, signatures, thresholds, ctx, normalisation=None):
    """Writes the class map of signatures, and what goes with it.

    Args:
        p, ctx: as for `classify_by_model`.
        stack: the `RasterStack` of their bands.
        signatures: the `Signature`s.
        thresholds: as for `Classifier`.
        normalisation: the `Normalisation` of the signatures, or None.
    Returns:
        The files and the legend, as a tool returns them.
    """
    if normalisation is not None and normalisation.kind == "none":
        normalisation = None
    classifier = Classifier(p.method, signatures, thresholds, p.priors, p.macroclass,
                            p.output_confidence is not None, p.output_signatures is not None, normalisation)
    if p.only_fit:
        return _NO_MAP
    legend, paths = write_classification(stack, classifier, vars(p), creation_options(p.creation_options),
                                         ctx.section(0, 1, "Classifying"))
    return {"paths": paths, "legends": {"output": legend}}


def map_by_model(p, stack, model, ctx):
    """As `map_by_signatures`, by a model."""
    if p.only_fit:
        return _NO_MAP
    legend = write_class_map(stack, model, vars(p), p.threshold, creation_options(p.creation_options),
                             ctx.section(0, 1, "Classifying"))
    return {"legends": {"output": legend}}


def counts_of(signatures):
    """The results of a tool that are known of signatures."""
    return {**_NOT_JUDGED, "classes": len({s.class_id for s in signatures}),
            "training_pixels": sum(s.count or 0 for s in signatures)}


def keeps_model(p):
    """Whether `keep_model` has anything to write."""
    return any(path is not None for path in (p.output_model, p.output_table, p.output_html))


def keep_model(p, model, ctx):
    """Writes the file, the table and the page of a model, as far as they are asked for."""
    ctx.check_cancelled()
    if p.output_model is not None:
        write_model(p.output_model, model)
    write_reports(p, model, ctx.tr)
