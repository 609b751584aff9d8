"""The area of applicability of a model, or of training areas alone, written as rasters."""

from dataclasses import replace

import numpy as np

from ..applicability.area import ApplicabilityArea
from ..applicability.dissimilarity import Dissimilarity
from ..applicability.division import judging_division, validated_distance
from ..applicability.outcome import Applicability
from ..applicability.space import PredictorSpace
from ..applicability.weights import band_weights
from ..context import MEGABYTE
from ..errors import InputError
from ..legend import Legend, LegendEntry
from ..model_file import read_model
from ..predict.nearest import NearestSamples
from ..vector.read import read_features
from ..vector.training import training_layer
from .apply_model import open_for_model
from .area import area_unit
from .blocks import BlockCost, map_blocks, prompt_block
from .ground import ground_positions
from .nodata import nodata_for_labels
from .profile import RasterProfile, creation_options
from .stack import RasterStack
from .training import draw_samples

_NAN = float("nan")
_INSIDE, _OUTSIDE = (68, 119, 170), (221, 204, 119)
# The forms in which the training samples are kept.
_COPIES = 5
# The fraction of the progress at which the distances of the training samples are known.
_MEASURED = 0.2


def map_applicability(p, ctx):
    """Writes the dissimilarity index and the area of applicability.

    Args:
        p: values of the tool area_of_applicability.
        ctx: the `Context`.
    Returns:
        `Applicability`
    Raises:
        InputError: an input cannot be read, a band does not vary, or there is nothing to compare with.
        ParameterError: the weights do not fit the bands.
    """
    model = None if p.model is None else read_model(p.model, ctx.ram_bytes())
    stack, names, weights = _weighted_bands(model, p, ctx)
    unit = area_unit(stack.grid)[0]
    apart = 0.0 if p.folds_by == "features" else p.fold_distance or validated_distance(model, p.folds_by, unit)
    fields = {"class": p.class_field, "group": p.group_field}
    layer = training_layer(read_features(p.training), fields, stack.grid, p.input[0], p.all_touched)
    measuring = ctx.section(0, _MEASURED, "Reading the training pixels")
    drawn = _without_pattern(draw_samples(stack, layer, p.max_samples, False, p.seed, measuring), p.seed)
    _require_variation(drawn.samples, names)
    space = PredictorSpace.of(drawn.samples, weights)
    points = np.ascontiguousarray(space(drawn.samples.T).T)
    positions = ground_positions(stack.grid, drawn.places)
    division = judging_division(drawn.labels, drawn.groups, positions, p.folds_by, apart, p.folds, p.seed)
    dissimilarity = Dissimilarity.of(points, division, p.seed, ctx.check_cancelled)
    _require_judged(dissimilarity, drawn, apart)
    area = ApplicabilityArea(space, NearestSamples(points, 1), dissimilarity.mean_distance, dissimilarity.threshold)
    beside = replace(ctx, available_ram=ctx.available_ram - _COPIES * points.nbytes // MEGABYTE)
    legend = Legend((LegendEntry(0, ctx.tr("Outside"), _OUTSIDE), LegendEntry(1, ctx.tr("Inside"), _INSIDE)))
    inside, valid = _write(stack, area, legend, p, beside.section(_MEASURED, 1, "Comparing the pixels"))
    return Applicability(names, space, dissimilarity, len(points), inside, valid, legend)


def _weighted_bands(model, p, ctx):
    """The stack of the bands that count, their names and their weights."""
    stack = RasterStack(p.input, physical=True) if model is None else open_for_model(p.input, model, ctx)
    names = stack.band_names() if model is None else tuple(band.name for band in model.bands)
    weights = band_weights(p.weights, model, len(names))
    if weights is None:
        ctx.messages.warning("{model} keeps no importance of its bands, so all bands weigh the same.", model=p.model)
        weights = np.ones(len(names))
    kept = np.flatnonzero(weights)
    places = [stack.places()[place] for place in kept]
    stack = RasterStack([source for source, _ in places], [number for _, number in places], physical=True)
    return stack, tuple(names[place] for place in kept), weights[kept]


def _require_variation(samples, names):
    for name, values in zip(names, samples.T):
        if values.min() == values.max():
            raise InputError("Band {band} has the value {value:g} in all training pixels, so that nothing can be "
                             "compared with it; leave it out by the weight 0.", band=name, value=float(values[0]))


def _without_pattern(drawn, seed):
    """The samples in an order drawn at random, which the search for the nearest prefers."""
    order = np.random.default_rng(seed).permutation(len(drawn.labels))
    return replace(drawn, **{name: getattr(drawn, name)[order] for name in ("samples", "labels", "groups", "places")})


def _require_judged(dissimilarity, drawn, apart):
    if len(dissimilarity.training):
        return
    if len(np.unique(drawn.groups)) < 2:
        raise InputError("All training pixels belong to one feature or group, and are to be compared with those of "
                         "others; at least 2 are needed.")
    raise InputError("No training pixel can be compared with others at a distance of {distance:.6g}; take a smaller "
                     "one, or training features that lie farther apart.", distance=apart)


def _write(stack, area, legend, p, ctx):
    options = creation_options(p.creation_options)
    dtype, nodata = nodata_for_labels([entry.value for entry in legend.entries])
    profiles = [RasterProfile(p.output, np.dtype("float32"), _NAN, ("dissimilarity index",), options=options),
                RasterProfile(p.output_area, dtype, nodata, ("area of applicability",), legend=legend,
                              options=options)]
    counts = np.zeros(2, np.int64)

    def add(found):
        counts[:] += found

    cost = BlockCost(area.bytes_per_pixel(stack.dtype), area.scratch_bytes, prompt_block(area.seconds_per_pixel))
    map_blocks(stack, profiles, area, ctx, cost=cost, tally=add)
    return tuple(counts.tolist())
