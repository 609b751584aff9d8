"""Sets of classes with a stated coverage, written as rasters."""

import numpy as np

from ..conformal.calibration import Calibration
from ..conformal.class_sets import OUTPUTS, ClassSets, require_shares
from ..conformal.set_counts import SetCounts
from ..language import listed
from ..legend import UNCLASSIFIED_COLOUR, Legend, LegendEntry
from ..vector.calibration import calibration_layer
from ..vector.read import read_features
from .apply_model import beside_model, open_for_model
from .blocks import BlockCost, map_blocks, prompt_block
from .calibration import calibration_pixels
from .nodata import nodata_for_labels
from .profile import RasterProfile, creation_options

# From certain to uncertain, light to dark (ColorBrewer's YlOrBr: Harrower & Brewer 2003, Cartographic Journal 40:27).
_CERTAIN, _UNCERTAIN = np.array([255, 247, 188]), np.array([102, 37, 6])
_NODATA = 255
# The fraction of the progress at which the thresholds are known.
_CALIBRATED = 0.2


def map_class_sets(model, p, ctx):
    """Calibrates a model and writes the rasters of its sets of classes; warns of classes that are in every set.

    Args:
        model: the `Model`.
        p: values of the tool class_sets.
        ctx: the `Context`.
    Returns:
        (calibration, counts, legends): `Calibration`, the `SetCounts` of the map, and the `Legend`s of
        `write_class_sets`.
    Raises:
        InputError: an input cannot be read, or does not fit the model.
        ParameterError: the model knows no probabilities.
    """
    require_shares(model.predictor)
    stack = open_for_model(p.input, model, ctx)
    layer = calibration_layer(read_features(p.calibration), p.class_field, p.group_field, model, stack.grid,
                              p.input[0], ctx.tr)
    pixels = calibration_pixels(stack, model, layer, p.max_pixels, p.seed,
                                beside_model(model, ctx.section(0, _CALIBRATED, "Calibrating")))
    calibration = Calibration.of(pixels, p.coverage / 100, p.coverage_of == "each_class")
    del pixels
    ctx.check_cancelled()
    _warn(calibration, model.classes, ctx.messages)
    destinations = {"size": p.output, "sets": p.output_sets, "single": p.output_single}
    counts, legends = write_class_sets(stack, model, calibration.lowest, destinations,
                                       creation_options(p.creation_options), ctx.section(_CALIBRATED, 1, "Mapping"))
    return calibration, counts, legends


def _warn(calibration, classes, messages):
    percent = 100 * calibration.level
    if calibration.in_every_set and calibration.each_class:
        few = [f"{classes[place].name or classes[place].value} ({calibration.groups[place]})"
               for place in calibration.in_every_set]
        messages.warning("A coverage of {percent:g} percent needs {needed} calibration features or groups of a class; "
                         "these classes have fewer, and are in every set: {classes}.", percent=percent,
                         needed=calibration.needed, classes=listed(few))
    elif calibration.in_every_set:
        messages.warning("A coverage of {percent:g} percent needs {needed} calibration features or groups, and there "
                         "are {count}: every class is in every set.", percent=percent, needed=calibration.needed,
                         count=calibration.all_groups)


def write_class_sets(stack, model, lowest, destinations, options, ctx):
    """Writes the size of each pixel's set of classes, and the rasters that go with it, in one pass.

    Args:
        stack: the `RasterStack` of the model's bands.
        model: the `Model`, with probabilities.
        lowest: float64 (classes,), see `core.conformal.thresholds.thresholds`.
        destinations: paths by "size" and, as wanted, "sets" and "single"; None for those that are not.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        (counts, legends): `SetCounts`, and the `Legend` of "size" and "single".
    Raises:
        ParameterError: the model knows no probabilities.
    """
    legends = {"size": sizes_legend(len(model.classes), ctx.tr), "single": model.legend(ctx.tr)}
    wanted = tuple(name for name in OUTPUTS if destinations.get(name))
    values = tuple(found.value for found in model.classes)
    names = tuple(entry.name for entry in legends["single"].entries if entry.value)
    profiles = {
        "size": (*nodata_for_labels([0, len(values)]), ("classes",), legends["size"]),
        "sets": (np.dtype("uint8"), _NODATA, names, Legend()),
        "single": (*nodata_for_labels([*values, 0]), ("class",), legends["single"]),
    }
    function = ClassSets(model.predictor, model.normalisation, lowest, values, wanted)
    cost = BlockCost(function.bytes_per_pixel(stack.dtype), model.predictor.scratch_bytes,
                     prompt_block(model.predictor.seconds_per_pixel(True)))
    counts = [SetCounts.none(len(values))]
    map_blocks(stack, [_profile(destinations[name], options, *profiles[name]) for name in wanted], function,
               beside_model(model, ctx), cost=cost, tally=lambda found: counts.append(counts.pop() + found))
    return counts[0], legends


def _profile(path, options, dtype, nodata, names, legend):
    return RasterProfile(path, dtype, nodata, names, legend=legend, options=options)


def sizes_legend(classes, tr):
    """Names and colours of the numbers of classes in a set, from 0.

    Args:
        classes: how many classes there are.
        tr: the user's `Language`.
    """
    entries = [LegendEntry(0, tr("No class"), UNCLASSIFIED_COLOUR)]
    for size in range(1, classes + 1):
        name = tr("1 class") if size == 1 else tr("{count} classes", count=size)
        colour = _CERTAIN + (_UNCERTAIN - _CERTAIN) * (size - 1) / max(1, classes - 1)
        entries.append(LegendEntry(size, name, tuple(np.rint(colour).astype(int).tolist())))
    return Legend(tuple(entries))
