"""Spectral signatures of classes, macroclasses or single features, from the pixels under them."""

from dataclasses import replace

from ..errors import InputError
from ..spectra.catalogue import SignatureCatalogue
from ..spectra.signature import SpectralSignature
from ..vector.shapes import LabelledShapes
from .training import read_statistics


def signatures_of(stack, layer, by, bands, ctx, method=None):
    """Reads the pixels of all features once and gives each group its signature.

    A pixel inside features of several groups counts in none; a group without pixel is left out with a warning.

    Args:
        stack: the `RasterStack`.
        layer: `TrainingLayer` on its grid.
        by: "class", "macroclass" or "feature": what gets a signature of its own.
        bands: `Band`s as `spectral_bands` tells them, for names and wavelengths.
        ctx: the `Context`.
        method: the classifier that the thresholds of the layer are for, or None.
    Returns:
        `SignatureCatalogue`
    Raises:
        InputError: no group has a pixel.
    """
    groups, layer = _grouped(layer, by)
    statistics = read_statistics(stack, layer, ctx)
    of_bands, found = band_attributes(bands), []
    for number, group in enumerate(groups, start=1):
        if number in statistics:
            thresholds = {} if group.threshold is None or method is None else {method: group.threshold}
            found.append(SpectralSignature.of(
                group.class_id, statistics[number], name=group.name, macroclass_id=group.macroclass_id,
                macroclass_name=group.macroclass_name, colour=group.colour, thresholds=thresholds, **of_bands))
    if not found:
        raise InputError("No feature holds a pixel that is valid in all bands and belongs to one group alone.")
    if len(found) < len(groups):
        ctx.messages.warning("{count} of {all} signatures have no valid pixel and were left out.",
                             count=len(groups) - len(found), all=len(groups))
    return SignatureCatalogue(tuple(found))


def band_attributes(bands):
    """What `Band`s tell of the bands of signatures: their names and wavelengths."""
    lengths = [band.wavelength for band in bands]
    return {"band_names": tuple(band.name for band in bands),
            "wavelengths": None if set(lengths) == {None} else [float("nan") if x is None else x for x in lengths]}


def _grouped(layer, by):
    """The `TrainingClass` of each group, and the layer whose shapes carry the numbers of the groups."""
    if by == "class":
        return layer.classes, layer
    of_shapes = [layer.classes[number - 1] for number in layer.shapes.classes]
    if by == "feature":
        return tuple(of_shapes), _numbered(layer, range(1, len(of_shapes) + 1))
    macroclasses = sorted({found.macroclass_id for found in of_shapes})
    firsts = [next(found for found in layer.classes if found.macroclass_id == number) for number in macroclasses]
    groups = tuple(replace(first, class_id=first.macroclass_id, name=first.macroclass_name) for first in firsts)
    return groups, _numbered(layer, [1 + macroclasses.index(found.macroclass_id) for found in of_shapes])


def _numbered(layer, numbers):
    shapes = layer.shapes
    return replace(layer, shapes=LabelledShapes(shapes.geometries, tuple(numbers), shapes.grid, shapes.all_touched))
