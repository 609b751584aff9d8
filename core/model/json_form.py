"""Models as a text and arrays, and back without trust."""

import json
import re

import numpy as np

from ..bands.band import Band
from ..bands.roles import ROLES
from ..predict.normalisation import Normalisation
from ..predict.parts import Damaged, Parts
from .card import card_of
from .families import FAMILIES, family_of
from .model import Model, ModelClass

FORMAT, VERSION = "whiskbroom model", 1
_LONGEST_TEXT, _LARGEST_VALUE, _MOST_BANDS = 1000, 2 ** 31 - 1, 100_000
_TABLES = ("settings", "training", "validation", "software")


def model_to_json(model):
    """The text of a model, and its arrays by name."""
    settings, arrays = model.predictor.parts()
    content = {
        "format": FORMAT,
        "version": VERSION,
        "method": model.method,
        "settings": dict(model.settings),
        "seed": model.seed,
        "bands": [{"name": band.name, "role": band.role, "wavelength": band.wavelength, "width": band.width,
                   "scale": band.scale, "offset": band.offset} for band in model.bands],
        "normalisation": model.normalisation.kind,
        "classes": [{"value": found.value, "name": found.name, "colour": found.colour, "samples": found.samples,
                     "features": found.features} for found in model.classes],
        "predictor": {"family": family_of(model.predictor), **settings},
        "training": dict(model.training),
        "validation": dict(model.validation),
        "software": dict(model.software),
        "card": card_of(model),
    }
    arrays = {**arrays, "normalisation_centre": model.normalisation.centre,
              "normalisation_spread": model.normalisation.spread}
    return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n", arrays


def model_from_json(text, arrays):
    """The model of a text and arrays by name, which may hold anything.

    Raises:
        Damaged: they do not make a model.
    """
    try:
        content = json.loads(text, parse_constant=_refuse_constant, parse_int=_short_number)
    except (ValueError, RecursionError):
        raise Damaged("its description is no JSON") from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Damaged('its description lacks the entry "format": "{format}"', format=FORMAT)
    if content.get("version") != VERSION:
        raise Damaged("it has version {version!r} of the format, and version {known} can be read",
                      version=content.get("version"), known=VERSION)
    bands = tuple(_band(entry) for entry in _entries(content, "bands", _MOST_BANDS))
    classes = tuple(_class(entry) for entry in _entries(content, "classes", 65535))
    values = [found.value for found in classes]
    if values != sorted(set(values)):
        raise Damaged("its classes are not in rising order")
    settings = _table(content, "predictor")
    family = _text(settings, "family")
    if family not in FAMILIES:
        raise Damaged("it holds a {family}, which is not known", family=family[:60])
    if len(classes) < 2 and family != "signatures":
        raise Damaged("it has one class alone")
    parts = Parts(settings, arrays, len(bands), len(classes), values, [found.name for found in classes])
    normalisation = Normalisation(_text(content, "normalisation"), *(
        parts.floats(f"normalisation_{name}", len(bands)).astype(np.float64) for name in ("centre", "spread")))
    seed = content.get("seed")
    with np.errstate(all="ignore"):
        predictor = FAMILIES[family].of_parts(parts)
    return Model(_text(content, "method"), predictor, bands, classes, normalisation,
                 seed=seed if isinstance(seed, int) else 0, **{name: _table(content, name) for name in _TABLES})


def _band(entry):
    role = _text(entry, "role", "")
    wavelength, width = (_positive(entry, name) for name in ("wavelength", "width"))
    scale, offset = (_number(entry, name) for name in ("scale", "offset"))
    return Band(_text(entry, "name"), role=role if role in ROLES else "", wavelength=wavelength, width=width,
                scale=scale, offset=offset)


def _class(entry):
    value, colour = entry.get("value"), entry.get("colour")
    if isinstance(value, bool) or not isinstance(value, int) or value == 0 or abs(value) > _LARGEST_VALUE:
        raise Damaged("a class has no valid number")
    if colour is not None and not (isinstance(colour, str) and re.fullmatch("#[0-9A-Fa-f]{6}", colour)):
        raise Damaged("a class has no valid colour")
    counts = [_count(entry, name) for name in ("samples", "features")]
    return ModelClass(value, _text(entry, "name", ""), colour, *counts)


def _entries(content, name, most):
    entries = content.get(name)
    if not isinstance(entries, list) or not 0 < len(entries) <= most or not all(
            isinstance(entry, dict) for entry in entries):
        raise Damaged("its {entry} are missing", entry=name)
    return entries


def _table(content, name):
    table = content.get(name)
    if not isinstance(table, dict):
        raise Damaged("its entry {entry} is missing", entry=name)
    return table


def _text(entry, name, default=None):
    value = entry.get(name, default)
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise Damaged("its entry {entry} is no text", entry=name)
    return value


def _number(entry, name):
    value = entry.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) < 1e300:
        raise Damaged("its entry {entry} is no number", entry=name)
    return float(value)


def _positive(entry, name):
    if entry.get(name) is None:
        return None
    value = _number(entry, name)
    if not value > 0:
        raise Damaged("its entry {entry} is no number above 0", entry=name)
    return value


def _count(entry, name):
    value = entry.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2 ** 53:
        raise Damaged("its entry {entry} is no count", entry=name)
    return value


def _refuse_constant(name):
    raise ValueError(name)


def _short_number(digits):
    # Python takes time with the square of the digits.
    if len(digits) > 20:
        raise ValueError(digits)
    return int(digits)
