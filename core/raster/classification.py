"""A classifier applied to a stack, written as rasters."""

import os
from collections import Counter

import numpy as np

from ..language import ENGLISH
from ..legend import Legend
from .blocks import BlockCost, map_blocks
from .folders import made_folder
from .nodata import nodata_for_labels
from .profile import RasterProfile

_NAN = float("nan")


def write_classification(stack, classifier, destinations, options, ctx):
    """Writes the class map, and the rasters that go with it, in one pass.

    Args:
        stack: the `RasterStack`.
        classifier: `Classifier`.
        destinations: paths by "output", and as wanted "output_confidence" and "output_signatures" (a folder).
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        (legend, paths): the map's `Legend`, and the written files by the name of their output.
    """
    legend = class_legend(classifier, ctx.tr)
    dtype, nodata = nodata_for_labels([entry.value for entry in legend.entries])
    folder = destinations.get("output_signatures")
    paths = {"output": destinations["output"]}
    profiles = [RasterProfile(paths["output"], dtype, nodata, ("class",), legend=legend, options=options)]
    if destinations.get("output_confidence"):
        paths["output_confidence"] = destinations["output_confidence"]
        profiles.append(_measure(paths["output_confidence"], "confidence", options))
    if folder:
        paths["output_signatures"] = tuple(_signature_paths(folder, destinations["output"], classifier.signatures))
        profiles += [_measure(path, ctx.tr(signature.title), options)
                     for path, signature in zip(paths["output_signatures"], classifier.signatures)]
    with made_folder(folder):
        map_blocks(stack, profiles, classifier, ctx, cost=_cost(stack, classifier))
    return legend, paths


def class_legend(classifier, tr=ENGLISH):
    """The names and colours of the labels that a classifier gives; `Language` is that of the names it adds."""
    names, colours = {}, {}
    for signature in classifier.signatures:
        label, name = signature.class_id, signature.name
        if classifier.macroclass:
            label, name = signature.macroclass_id, signature.macroclass_name
        names[label] = names.get(label) or name
        colours[label] = colours.get(label) or signature.colour
    return Legend.of_names(names, unclassified=True, colours=colours, tr=tr)


def _measure(path, name, options):
    return RasterProfile(path, np.dtype("float32"), _NAN, (name,), options=options)


def _cost(stack, classifier):
    # A block should not take much longer than a third of a second.
    largest = max(1 << 16, int((1 << 25) / (len(stack.bands) ** 2 * len(classifier.signatures) / 8 + 8)))
    return BlockCost(classifier.pixel_bytes, classifier.scratch_bytes, min(BlockCost.largest, largest))


def _signature_paths(folder, output, signatures):
    stem, of_class = os.path.splitext(os.path.basename(output))[0], Counter()
    for signature in signatures:
        of_class[signature.class_id] += 1
        number = of_class[signature.class_id]
        further = f"_{number}" if number > 1 else ""
        yield os.path.join(folder, f"{stem}_mc_{signature.macroclass_id}_c_{signature.class_id}{further}.tif")
