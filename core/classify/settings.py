"""Checks what a classifier is asked to do, and brings it into the order of the signatures."""

from collections.abc import Mapping
from numbers import Real

import numpy as np

from ..errors import ParameterError
from ..language import listed


def ordered_signatures(signatures, macroclass):
    """The signatures in rising order of their class ids; those of one class keep their order.

    Raises:
        ParameterError: none is given, two differ in their bands, or a macroclass id is missing.
    """
    ordered = tuple(sorted(signatures, key=lambda signature: signature.class_id))
    if not ordered:
        raise ParameterError("A classification needs the signature of at least one class; got none.")
    for first, second in zip(ordered, ordered[1:]):
        if first.bands != second.bands:
            raise ParameterError("All signatures must have the same bands; {first} has {first_bands} and {second} has "
                                 "{second_bands}.", first=first.title, first_bands=first.bands, second=second.title,
                                 second_bands=second.bands)
    for signature in ordered:
        if macroclass and signature.macroclass_id is None:
            raise ParameterError("There is no macroclass for {signature}; give it one, or classify by class.",
                                 signature=signature.title)
    return ordered


def label_dtype(ids):
    """The smallest of uint8, uint16, uint32, or int16, int32 with negative ids, that holds the ids and 0.

    Raises:
        ParameterError: no type of 32 bits does.
    """
    for dtype in (np.int16, np.int32) if min(ids) < 0 else (np.uint8, np.uint16, np.uint32):
        if np.iinfo(dtype).min <= min(ids) and max(ids) <= np.iinfo(dtype).max:
            return np.dtype(dtype)
    raise ParameterError("Class ids must fit into 32 bits; got {lowest} to {highest}.", lowest=min(ids),
                         highest=max(ids))


def normalised_priors(priors, signatures):
    """float64 (signatures,) with sum 1; equal classes for None. Signatures of one class share its prior equally.

    Raises:
        ParameterError: a class has no prior or a prior has no class, one is negative or not finite, or all are 0.
    """
    ids = [signature.class_id for signature in signatures]
    if priors is None:
        priors = dict.fromkeys(ids, 1)
    unknown = _without_signature(priors, signatures)
    if unknown:
        raise ParameterError("A prior is given for class {unknown}, which has no signature.", unknown=listed(unknown))
    missing = [signature.title for signature in signatures if signature.class_id not in priors]
    if missing:
        raise ParameterError("Priors must name every class; there is none for {missing}.", missing=listed(missing))
    return normalised([priors[id_] / ids.count(id_) for id_ in ids])


def normalised(priors):
    """Priors of the signatures, a sequence of numbers, brought to the sum 1: float64 (signatures,).

    Raises:
        ParameterError: one is negative or not finite, or all are 0.
    """
    numbers = np.array(priors, np.float64)
    if not np.isfinite(numbers).all() or numbers.min() < 0 or numbers.max() == 0:
        raise ParameterError("Priors must be numbers of at least 0, and one above 0; got {got}.",
                             got=", ".join(f"{number:g}" for number in numbers))
    return numbers / numbers.sum()


def score_limits(thresholds, signatures, rule):
    """float64 (signatures + 1,), the highest score that each keeps, last infinity; None without any threshold.

    Args:
        thresholds: None, one for all, a mapping by class id, or a sequence with one for each signature, None for none.
        signatures: the `Signature`s, in their order.
        rule: the `Rule`.

    Raises:
        ParameterError: a threshold is out of the rule's range, or names a class without signature.
    """
    if thresholds is None:
        return None
    if isinstance(thresholds, Real):
        thresholds = [thresholds] * len(signatures)
    if isinstance(thresholds, Mapping):
        unknown = _without_signature(thresholds, signatures)
        if unknown:
            raise ParameterError("A threshold is given for class {unknown}, which has no signature.",
                                 unknown=listed(unknown))
        thresholds = [thresholds.get(signature.class_id) for signature in signatures]
    kept = np.array([_limit(threshold, signature, rule) for threshold, signature in zip(thresholds, signatures)])
    return None if np.isinf(kept).all() else np.array([*(kept + rule.model.offsets), np.inf])


def _limit(threshold, signature, rule):
    if threshold is None:
        return np.inf
    if not (np.isfinite(threshold) and rule.allows(threshold)):
        raise ParameterError("The threshold of {signature} must be {expected}; got {threshold}.",
                             signature=signature.title, expected=rule.threshold_range, threshold=threshold)
    return rule.limit(threshold)


def _without_signature(by_class, signatures):
    return sorted(set(by_class) - {signature.class_id for signature in signatures})
