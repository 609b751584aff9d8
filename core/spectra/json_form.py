"""Catalogues of signatures as JSON."""

import json

import numpy as np

from ..errors import InputError, ParameterError
from .catalogue import SignatureCatalogue
from .signature import SpectralSignature

_TYPE, _VERSION = "SpectralSignatures", 1
_ARRAYS = ("mean", "wavelengths", "std", "minimum", "maximum", "covariance")
_PLAIN = ("signature_id", "class_id", "name", "macroclass_id", "macroclass_name", "colour", "count", "selected",
          "threshold")


def catalogue_to_json(catalogue):
    """The text of a catalogue; all numbers survive to the last digit."""
    return json.dumps({"type": _TYPE, "version": _VERSION, "signatures": [_plain(s) for s in catalogue]},
                      ensure_ascii=False, indent=1)


def catalogue_from_json(text, source="the text"):
    """A catalogue from its text.

    Args:
        text: as `catalogue_to_json` gives it.
        source: what messages call it.
    Raises:
        InputError: it is no catalogue, or a value in it cannot be.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("{source} is no JSON: {reason}.", source=source, reason=str(error)) from None
    if not isinstance(content, dict) or content.get("type") != _TYPE:
        raise InputError("{source} holds no catalogue of signatures.", source=source)
    if content.get("version") != _VERSION:
        raise InputError("{source} is a catalogue of version {version}; version {known} is known here.", source=source,
                         version=content.get("version"), known=_VERSION)
    try:
        return SignatureCatalogue(tuple(map(_signature, content["signatures"])))
    except ParameterError as error:
        raise InputError("{source} is damaged: {reason}", source=source, reason=error) from None
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise InputError("{source} is damaged: {reason}.", source=source, reason=repr(error)) from None


def _plain(signature):
    plain = {name: getattr(signature, name) for name in _PLAIN}
    plain.update({name: _listed(getattr(signature, name)) for name in _ARRAYS})
    return {**plain, "band_names": list(signature.band_names), "thresholds": dict(signature.thresholds)}


def _listed(array):
    """Nested lists; what is no number is null, as JSON knows no NaN."""
    if array is None:
        return None
    listed = array.astype(object)
    listed[~np.isfinite(array)] = None
    return listed.tolist()


def _signature(plain):
    arrays = {name: None if plain.get(name) is None else np.array(plain[name], np.float64) for name in _ARRAYS}
    return SpectralSignature(
        **{name: plain[name] for name in _PLAIN if name in plain}, **arrays,
        band_names=tuple(map(str, plain.get("band_names", ()))),
        thresholds={str(method): float(value) for method, value in plain.get("thresholds", {}).items()})
