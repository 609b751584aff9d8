"""Classes and values of all signatures of a catalogue changed."""

from dataclasses import replace

from .catalogue import SignatureCatalogue


def renumbered(catalogue, first_class=None, macroclass=None, macroclass_name=None):
    """With classes from a number on, 0 left out, and in one macroclass; None keeps what is there."""
    found = []
    number = first_class
    for signature in catalogue:
        changes = {}
        if first_class is not None:
            number += number == 0
            changes["class_id"], number = number, number + 1
        if macroclass is not None:
            changes["macroclass_id"] = macroclass
        if macroclass_name is not None:
            changes["macroclass_name"] = macroclass_name
        found.append(replace(signature, **changes))
    return SignatureCatalogue(tuple(found))


def scaled(catalogue, factor):
    """With all values multiplied by a factor other than 0; thresholds stay as they are."""
    if factor == 1:
        return catalogue
    found = []
    for s in catalogue:
        ends = [None if end is None else end * factor for end in (s.minimum, s.maximum)]
        low, high = ends if factor > 0 else ends[::-1]
        found.append(replace(s, mean=s.mean * factor, minimum=low, maximum=high,
                             std=None if s.std is None else s.std * abs(factor),
                             covariance=None if s.covariance is None else s.covariance * factor ** 2))
    return SignatureCatalogue(tuple(found))
