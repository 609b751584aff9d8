"""Principal components as a text that can be kept, and read back without running anything that stands in it."""

import json

import numpy as np

from ..errors import InputError
from ..language import Phrase
from .principal_components import MATRICES, PrincipalComponents

FORMAT = "whiskbroom principal components"
VERSION = 1
_ORTHONORMAL = 1e-6


def transform_as_text(components, sources):
    """The components as JSON, with every digit.

    Args:
        components: `PrincipalComponents`.
        sources: the names of the rasters that they were computed from.
    """
    content = {
        "format": FORMAT,
        "version": VERSION,
        "bands": list(components.names),
        "wavelengths": list(components.wavelengths),
        "matrix": components.matrix,
        "pixels": components.pixels,
        "means": components.means.tolist(),
        "covariance": components.covariance.tolist(),
        "eigenvalues": components.values.tolist(),
        "eigenvectors": components.vectors.tolist(),
        "sources": list(sources),
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def transform_from_text(text, name):
    """The components that `transform_as_text` wrote.

    Args:
        text: the JSON.
        name: what messages call the file.
    Raises:
        InputError: it is something else, or contradicts itself.
    """
    try:
        content = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise InputError("{file} is no saved transform: {reason}.", file=name, reason=error) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InputError("{file} is no saved transform: it lacks the entry \"format\": \"{format}\".",
                         file=name, format=FORMAT)
    if content.get("version") != VERSION:
        raise InputError("{file} is of version {found} of the format, and version {known} can be read; save the "
                         "transform anew.", file=name, found=content.get("version"), known=VERSION)
    names, matrix, pixels = content.get("bands"), content.get("matrix"), content.get("pixels")
    if not (isinstance(names, list) and names and all(isinstance(band, str) for band in names)):
        _refuse(name, "bands", Phrase("a list of names"))
    wavelengths = content.get("wavelengths")
    if not (isinstance(wavelengths, list) and len(wavelengths) == len(names) and all(map(_is_wavelength, wavelengths))):
        _refuse(name, "wavelengths", Phrase("a number above 0 or null for each band"))
    if matrix not in MATRICES:
        _refuse(name, "matrix", " or ".join(MATRICES))
    if isinstance(pixels, bool) or not isinstance(pixels, int) or pixels < 2:
        _refuse(name, "pixels", Phrase("a whole number of at least 2"))
    size = len(names)
    means, values = (_numbers(content, entry, (size,), name) for entry in ("means", "eigenvalues"))
    covariance, vectors = (_numbers(content, entry, (size, size), name) for entry in ("covariance", "eigenvectors"))
    if values.min() < 0 or not values.any() or (np.diff(values) > 0).any():
        _refuse(name, "eigenvalues", Phrase("numbers of at least 0 in descending order"))
    if np.abs(vectors @ vectors.T - np.eye(size)).max() > _ORTHONORMAL:
        _refuse(name, "eigenvectors", Phrase("orthogonal rows of length 1"))
    variances = np.diagonal(covariance)
    if variances.min() < 0 or matrix == "correlation" and not variances.all():
        _refuse(name, "covariance", Phrase("a matrix with variances above 0"))
    return PrincipalComponents(tuple(names), tuple(wavelengths), matrix, pixels, means, covariance, values, vectors)


def _is_wavelength(value):
    return value is None or isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")


def _numbers(content, entry, shape, name):
    try:
        numbers = np.array(content.get(entry), dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        numbers = np.empty(0)
    if numbers.shape != shape or not np.isfinite(numbers).all():
        _refuse(name, entry, Phrase("{shape} numbers", shape=" x ".join(map(str, shape))))
    return numbers


def _refuse(name, entry, expected):
    raise InputError("{file} is no saved transform: its entry {entry} must be {expected}.",
                     file=name, entry=entry, expected=expected)


def _refuse_constant(text):
    raise ValueError(f"{text} is no number of JSON")
