"""Catalogues of signatures as tables: one row for each band of each signature, and one for each pair."""

import csv
import io
import math

import numpy as np

from ..errors import InputError, ParameterError
from ..language import listed
from .catalogue import SignatureCatalogue
from .separability import MEASURES
from .signature import METHODS, SpectralSignature

_OF_SIGNATURE = ("signature_id", "macroclass_id", "macroclass_name", "class_id", "class_name", "colour", "selected",
                 "count", *METHODS)
_OF_BAND = ("band", "band_name", "wavelength", "value", "std", "minimum", "maximum")
BAND_COLUMNS = (*_OF_SIGNATURE, *_OF_BAND)
PAIR_COLUMNS = ("first_id", "first_class", "second_id", "second_class", *MEASURES)


def band_rows(catalogue):
    """A row for each band of each signature, by `BAND_COLUMNS`; wavelengths in micrometres, None for what is unknown.

    A covariance has no place in it.
    """
    rows = []
    for s in catalogue:
        own = (s.signature_id, s.macroclass, s.macroclass_name, s.class_id, s.name, s.colour, int(s.selected), s.count,
               *(s.thresholds.get(method) for method in METHODS))
        for band in range(s.bands):
            numbers = (_at(array, band) for array in (s.wavelengths, s.mean, s.std, s.minimum, s.maximum))
            rows.append((*own, band + 1, s.band_names[band] if s.band_names else "", *numbers))
    return rows


def pair_rows(pairs):
    """A row for each `Separability`, by `PAIR_COLUMNS`."""
    return [(pair.first.signature_id, pair.first.name or str(pair.first.class_id), pair.second.signature_id,
             pair.second.name or str(pair.second.class_id), *(getattr(pair, measure) for measure in MEASURES))
            for pair in pairs]


def catalogue_from_rows(text, source="the text"):
    """A catalogue from the CSV text of `band_rows`.

    Args:
        text: lines with commas, semicolons or tabs; the first names the columns, of which class_id and value are
            needed. The rows of a signature follow each other, in the order of the bands.
        source: what messages call it.
    Raises:
        InputError: a column is missing, or a cell cannot be.
    """
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=separator)
    for column in ("class_id", "value"):
        if column not in (reader.fieldnames or ()):
            raise InputError("{source} has no column {column}; it has {known}.", source=source, column=column,
                             known=listed(reader.fieldnames or ()))
    groups = {}
    for row in reader:
        row = {name: (cell or "").strip() for name, cell in row.items() if isinstance(name, str)}
        groups.setdefault(row.get("signature_id") or row["class_id"], []).append(row)
    try:
        return SignatureCatalogue(tuple(_signature(signature_id, rows) for signature_id, rows in groups.items()))
    except ParameterError as error:
        raise InputError("{source} holds no catalogue: {reason}", source=source, reason=error) from None
    except (ValueError, OverflowError) as error:
        raise InputError("{source} holds something else than numbers: {reason}.", source=source,
                         reason=str(error)) from None


def _signature(signature_id, rows):
    first = rows[0]
    thresholds = {method: _number(first.get(method)) for method in METHODS}
    return SpectralSignature(
        int(first["class_id"]), [float(row["value"]) for row in rows], _whole(first.get("macroclass_id")),
        first.get("class_name", ""), first.get("macroclass_name", ""), first.get("colour") or None,
        _whole(first.get("count")), signature_id=signature_id, wavelengths=_column(rows, "wavelength", True),
        std=_column(rows, "std"), minimum=_column(rows, "minimum"), maximum=_column(rows, "maximum"),
        band_names=tuple(row.get("band_name", "") for row in rows) if first.get("band_name") else (),
        selected=first.get("selected", "1").lower() not in ("0", "false"),
        thresholds={method: value for method, value in thresholds.items() if value is not None})


def _column(rows, name, some=False):
    """The numbers of a column, or None where a cell is empty: where any is, or with ``some`` where all are."""
    numbers = [_number(row.get(name)) for row in rows]
    missing = [number is None for number in numbers]
    if all(missing) or any(missing) and not some:
        return None
    return np.array([math.nan if number is None else number for number in numbers])


def _number(text):
    return float(text) if text else None


def _whole(text):
    return int(text) if text else None


def _at(array, band):
    if array is None or math.isnan(array[band]):
        return None
    return float(array[band])
