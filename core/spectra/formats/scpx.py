"""Training files of the Semi-Automatic Classification Plugin and of Remotior Sensus (.scpx), to be read.

A zip with a table of signatures and each signature's values as plain records, and the names of macroclasses as XML.
Nothing in it is run or unpickled. Versions of the plugin before 8 wrote another format (.scp).
"""

import io
import math
import zipfile
from xml.etree import ElementTree  # nosec B405

import numpy as np

from ...errors import InputError, ParameterError
from ..catalogue import SignatureCatalogue
from ..signature import METHODS, SpectralSignature

_TABLE = np.dtype([
    ("signature_id", "<U64"), ("macroclass_id", "<i2"), ("class_id", "<i2"), ("class_name", "<U512"),
    ("selected", "i1"), ("min_dist_thr", "<f8"), ("max_like_thr", "<f8"), ("spec_angle_thr", "<f8"),
    ("geometry", "i1"), ("signature", "i1"), ("color", "<U64"), ("pixel_count", "<i2"), ("unit", "<U64")])
_VALUES = np.dtype([("value", "<f8"), ("wavelength", "<f8"), ("standard_deviation", "<f8")])
_THRESHOLDS = dict(zip(METHODS, ("min_dist_thr", "max_like_thr", "spec_angle_thr")))
_LARGEST = 1 << 26


def read_scpx(content, source):
    """The catalogue of a file; features without signature are left out.

    Args:
        content: the bytes of the file.
        source: what messages call it.
    Raises:
        InputError: it is no such file, damaged, or holds no signature.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {info.filename.rsplit("/", 1)[-1]: _part(archive, info, source) for info in archive.infolist()
                     if not info.is_dir() and not info.filename.endswith(".gpkg")}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise InputError("{source} is no training file (.scpx): {reason}.", source=source,
                         reason=str(error)) from None
    table = _records(parts.get("table"), _TABLE, source)
    names = _macroclass_names(parts.get("macroclasses.xml", b""), source)
    found = []
    for row in table:
        values = parts.get(str(row["signature_id"]))
        if values is not None:
            found.append(_signature(row, _records(values, _VALUES, source), names, source))
    if not found:
        raise InputError("{source} holds no signature.", source=source)
    return SignatureCatalogue(tuple(found))


def _part(archive, info, source):
    if info.file_size > _LARGEST:
        raise InputError("{part} in {source} is too large for a training file.", part=info.filename, source=source)
    return archive.read(info)


def _records(content, kind, source):
    if content is None or len(content) % kind.itemsize:
        raise InputError("{source} is no training file (.scpx), or damaged.", source=source)
    return np.frombuffer(content, kind)


def _macroclass_names(content, source):
    if b"<!" in content:
        raise InputError("{source} is damaged: its XML declares more than it should.", source=source)
    try:
        root = ElementTree.fromstring(content)  # nosec B314
        return {int(child.get("id")): child.get("name", "") for child in root}
    except (ElementTree.ParseError, TypeError, ValueError):
        return {}


def _signature(row, values, names, source):
    macroclass, lengths, std = int(row["macroclass_id"]), values["wavelength"], values["standard_deviation"]
    thresholds = {method: float(row[name]) for method, name in _THRESHOLDS.items() if row[name]}
    # The unit as it is written there, or by its size where it is not.
    factor = 1e-3 if "nm" in str(row["unit"]).lower() or not row["unit"] and np.nanmax(lengths, initial=0) >= 100 else 1
    try:
        return SpectralSignature(
            int(row["class_id"]), values["value"], macroclass, str(row["class_name"]), names.get(macroclass, ""),
            str(row["color"]) if str(row["color"]).startswith("#") else None,
            int(row["pixel_count"]) if row["pixel_count"] > 0 else None, signature_id=str(row["signature_id"]),
            wavelengths=lengths * factor, std=std if np.isfinite(std).all() and (std >= 0).all() else None,
            selected=bool(row["selected"]), thresholds={m: v for m, v in thresholds.items() if math.isfinite(v)})
    except (ParameterError, ValueError) as error:
        raise InputError("{source} is damaged: {reason}", source=source, reason=error) from None
