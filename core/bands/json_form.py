"""Band sets and catalogues as JSON."""

import json
import math
from dataclasses import fields

from ..errors import InputError
from .arrange import checked
from .band import Band
from .bandset import BandSet
from .catalog import Catalog
from .dates import checked_date
from .wavelengths import checked_unit

_VERSION = 1
_TEXTS = ("name", "path", "role", "date", "data_type", "crs")
_COUNTS = ("raster_band", "x_count", "y_count", "number_of_bands", "x_block_size", "y_block_size")
_NUMBERS = ("multiplicative_factor", "additive_factor", "scale", "offset")


def bandset_to_json(bandset):
    """The text of a band set; all numbers survive to the last digit."""
    return json.dumps({"type": "BandSet", "version": _VERSION, **_plain(bandset)}, ensure_ascii=False, indent=1)


def catalog_to_json(catalog):
    """The text of a catalogue with all its band sets."""
    return json.dumps({"type": "BandSetCatalog", "version": _VERSION, "current_bandset": catalog.current_bandset,
                       "bandsets": [_plain(bandset) for bandset in catalog]}, ensure_ascii=False, indent=1)


def bandset_from_json(text, source="the text"):
    """A band set from its text.

    Args:
        text: as `bandset_to_json` gives it.
        source: what messages call it.
    Raises:
        InputError: it is no band set, or a value in it cannot be.
    """
    return _guarded(_bandset, _parsed(text, "BandSet", source), source)


def catalog_from_json(text, source="the text"):
    """A catalogue from its text.

    Raises:
        InputError: it is no catalogue, or a value in it cannot be.
    """
    return _guarded(_catalog, _parsed(text, "BandSetCatalog", source), source)


def _plain(bandset):
    return {"name": bandset.name, "date": bandset.date, "root_directory": bandset.root_directory, "crs": bandset.crs,
            "box": None if bandset.box is None else list(bandset.box), "unit": bandset.unit,
            "bands": [{field.name: _value(getattr(band, field.name)) for field in fields(Band)} for band in bandset]}


def _value(value):
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def _parsed(text, kind, source):
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or found.get("type") != kind:
        raise InputError("{source} holds no {kind}.", source=source, kind=kind)
    if found.get("version") != _VERSION:
        raise InputError("{source} holds a {kind} of version {version}; this program reads version {known}.",
                         source=source, kind=kind, version=repr(found.get("version")), known=_VERSION)
    return found


def _guarded(build, found, source):
    try:
        return build(found)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise InputError("{source} cannot be read: {reason}.", source=source,
                         reason=str(error).rstrip(".") or type(error).__name__) from None


def _catalog(found):
    catalog = Catalog(_bandset(bandset) for bandset in found["bandsets"])
    if len(catalog):
        catalog.current_bandset = found["current_bandset"]
    return catalog


def _bandset(found):
    box = found["box"]
    date = _text(found, "date")
    if date and not checked_date(date):
        raise ValueError(f"{date!r} is no date")
    return BandSet(tuple(_band(band) for band in found["bands"]), _text(found, "name"), date,
                   _text(found, "root_directory"), _text(found, "crs"),
                   None if box is None else _floats(box, 4), checked_unit(_text(found, "unit")))


def _band(found):
    values = {name: checked(name, _text(found, name)) for name in _TEXTS}
    values.update((name, _count(found, name)) for name in _COUNTS)
    values.update((name, checked(name, _number(found[name]))) for name in _NUMBERS)
    values.update((name, checked(name, found[name], "µm")) for name in ("wavelength", "width"))
    nodata = found["nodata"]
    return Band(**values, nodata=nodata if nodata is None or isinstance(nodata, int) else float(nodata),
                transform=_floats(found["transform"], 6))


def _text(found, name):
    if not isinstance(found[name], str):
        raise ValueError(f"{name} must be a text")
    return found[name]


def _count(found, name):
    if isinstance(found[name], bool) or not isinstance(found[name], int) or found[name] < 0:
        raise ValueError(f"{name} must be a whole number")
    return found[name]


def _number(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def _floats(values, count):
    numbers = tuple(_number(value) for value in values)
    if len(numbers) != count or not all(map(math.isfinite, numbers)):
        raise ValueError(f"{count} numbers are needed")
    return numbers
