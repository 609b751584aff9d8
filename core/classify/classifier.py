"""The statistical classifiers as a block function."""

from dataclasses import dataclass, field
from typing import Callable, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..errors import InputError, ParameterError
from .assignment import Assignment
from .maximum_likelihood import MaximumLikelihood
from .minimum_distance import MinimumDistance
from .settings import label_dtype, normalised_priors, ordered_signatures, score_limits
from .signature import Signature
from .spectral_angle import SpectralAngle

RULES = {
    "minimum_distance": MinimumDistance,
    "maximum_likelihood": MaximumLikelihood,
    "spectral_angle": SpectralAngle,
}


@dataclass(frozen=True, eq=False)
class Classifier:
    """Block function that labels pixels by their spectral signatures.

    The outputs are, in this order, rasters of one band each:

    1. the labels, in the smallest of uint8, uint16 and uint32 that holds them (int16 or int32 with negative ids);
       0 is unclassified: rejected by the threshold, or without an angle;
    2. with ``confidence`` float32: the distance to the winner, the angle to the winner in degrees, or the posterior
       probability of the label in 0..1 (of its macroclass with ``macroclass``); also where a threshold rejects;
    3. with ``signature_rasters`` float32 for each signature, in rising order of the class ids: distance, angle in
       degrees, or Gaussian discriminant.

    A class may have several signatures; the best single one wins for it.

    A pixel with an invalid, NaN or infinite band is invalid in all outputs, one without an angle in those of angles.
    Equal scores go to the lowest class id. All outputs follow from float64 scores; where float32 provably gives the
    same label it is used instead.

    Attributes:
        method: "minimum_distance", "maximum_likelihood" or "spectral_angle"; see the classes in `RULES`.
        signatures: one `Signature` or several of each class, kept in rising order of their ids.
        thresholds: None, one number for all, or numbers (None for no threshold) by class id, or in the order in which
            the signatures are kept; the equal case is kept.
        priors: None for equal ones, or a number of at least 0 for each class id; maximum likelihood only.
        macroclass: whether the labels are the macroclass ids. The winner is still the best single signature.
        confidence, signature_rasters: whether these outputs are wanted.
        normalisation: brings pixels (bands, n) to the scale of the signatures; None where both have one.

    Raises:
        ParameterError: no signature, signatures that do not fit each other or the method, thresholds or
            priors out of range or for a class that is not there, or priors for another method.
    """

    method: str
    signatures: Tuple[Signature, ...]
    thresholds: Union[None, float, Mapping[int, Optional[float]], Sequence[Optional[float]]] = None
    priors: Optional[Mapping[int, float]] = None
    macroclass: bool = False
    confidence: bool = False
    signature_rasters: bool = False
    normalisation: Optional[Callable] = None
    assignment: Assignment = field(init=False, repr=False)

    def __post_init__(self):
        if self.method not in RULES:
            raise ParameterError("The method must be one of {methods}; got {method}.", methods=", ".join(RULES),
                                 method=self.method)
        signatures = ordered_signatures(self.signatures, self.macroclass)
        object.__setattr__(self, "signatures", signatures)
        family = RULES[self.method]
        if self.priors is not None and not family.uses_priors:
            raise ParameterError("Priors have no part in {method}; leave them out or choose maximum likelihood.",
                                 method=self.method)
        rule = family.of(signatures, normalised_priors(self.priors, signatures))
        ids = [signature.macroclass_id if self.macroclass else signature.class_id for signature in signatures]
        object.__setattr__(self, "assignment", Assignment(
            rule, np.array([*ids, 0], label_dtype(ids)), score_limits(self.thresholds, signatures, rule),
            np.unique(ids, return_inverse=True)[1].reshape(-1)))

    @property
    def pixel_bytes(self):
        """Bytes of work arrays for each pixel of a block, outputs not included."""
        return 12 if self.normalisation is None else 12 + 8 * self.signatures[0].bands

    @property
    def scratch_bytes(self):
        """Bytes of work arrays of one call, whatever the size of the block."""
        return self.assignment.rule.model.scratch_bytes

    @property
    def label_dtype(self):
        """dtype of the labels."""
        return self.assignment.labels.dtype

    def __call__(self, values, valid=None):
        bands, rows, cols = values.shape
        if bands != self.signatures[0].bands:
            raise InputError("The signatures have {expected} bands and the image has {got}; give the bands that the "
                             "signatures were taken from, in the same order.", expected=self.signatures[0].bands,
                             got=bands)
        pixels = values.reshape(bands, -1)
        with np.errstate(all="ignore"):
            usable = usable_pixels(pixels, valid)
            if self.normalisation is not None:
                pixels = self.normalisation(pixels)
            if self.confidence or self.signature_rasters:
                outputs = self._all_outputs(pixels, usable)
            else:
                outputs = [(self._labels(pixels, usable), usable)]
        return [(array.reshape(1, rows, cols), None if known is None else known.reshape(1, rows, cols))
                for array, known in outputs]

    def _labels(self, pixels, usable):
        labels = np.empty(pixels.shape[1], self.label_dtype)
        self.assignment.assign(pixels, labels, usable)
        return _blank(labels, usable)

    def _all_outputs(self, pixels, usable):
        number = pixels.shape[1]
        labels = np.empty(number, self.label_dtype)
        confidence = np.empty(number, np.float32) if self.confidence else None
        measures = [np.empty(number, np.float32) for _ in self.signatures] if self.signature_rasters else []
        measurable = usable
        for where, decision in self.assignment.decide(pixels, None, self.confidence, self.signature_rasters):
            labels[where] = decision.labels
            if confidence is not None:
                confidence[where] = decision.confidence
            for raster, measure in zip(measures, decision.measures if measures else ()):
                raster[where] = measure
            if decision.defined is not None and not decision.defined.all():
                if measurable is usable:
                    measurable = np.ones(number, bool) if usable is None else usable.copy()
                measurable[where] &= decision.defined
        rasters = ([] if confidence is None else [confidence]) + measures
        return [(_blank(labels, usable), usable), *((_blank(raster, measurable), measurable) for raster in rasters)]


def usable_pixels(pixels, valid):
    """Where pixels (bands, n) can be classified.

    Args:
        pixels: ndarray (bands, n).
        valid: bool ndarray (bands, …) with as many entries, or None where all are valid.
    Returns:
        Bool (n,), true where all bands are valid and finite; None where all pixels are.
    """
    usable = None if valid is None else valid.all(axis=0).reshape(-1)
    if pixels.dtype.kind == "f":
        for band in pixels:
            usable = np.isfinite(band) if usable is None else usable & np.isfinite(band)
    return None if usable is None or usable.all() else usable


def _blank(array, usable):
    if usable is not None:
        array[~usable] = 0
    return array
