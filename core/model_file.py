"""The file of a model: one zip with a text and plain arrays, no code.

What is read may come from anybody: sizes are bounded before anything is unpacked, names are compared and never used as
paths, arrays have the types that the reader knows, and everything that does not fit is one error.
"""

import io
import math
import os
import re
import zipfile
import zlib

import numpy as np

from .atomic import new_path
from .errors import InputError, MemoryLimitError
from .language import listed
from .model.json_form import model_from_json, model_to_json
from .predict.parts import Damaged

_TEXT, _ARRAYS = "model.json", "arrays.npz"
_LARGEST_TEXT, _MOST_ARRAYS = 4_000_000, 1000
# The arrays of a model are unpacked, checked and brought into the form in which they are used.
_COPIES = 4
_TIME = (1980, 1, 1, 0, 0, 0)
_MAGIC = b"\x93NUMPY"
_HEADER = re.compile(rb"\{'descr': '([<>][if][48])', 'fortran_order': (True|False), "
                     rb"'shape': \(((?:[0-9]{1,15}, ?)*[0-9]{0,15})\), \} *\n?")


def write_model(path, model):
    """Writes a model; the same model gives the same bytes.

    Args:
        path: final name.
        model: the `Model`.
    Raises:
        OutputError: the file cannot be written.
    """
    text, arrays = model_to_json(model)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as inner:
        for name, array in sorted(arrays.items()):
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(array), allow_pickle=False)
            _add(inner, name + ".npy", content.getvalue(), zipfile.ZIP_DEFLATED)
    with new_path(path) as part:
        with open(part, "wb") as file:
            with zipfile.ZipFile(file, "w") as outer:
                _add(outer, _TEXT, text.encode("utf-8"), zipfile.ZIP_DEFLATED)
                _add(outer, _ARRAYS, packed.getvalue(), zipfile.ZIP_STORED)
            file.flush()
            os.fsync(file.fileno())


def read_model(path, most_bytes):
    """Reads a model.

    Args:
        path: the file.
        most_bytes: what the model may take in memory.
    Returns:
        `Model`
    Raises:
        InputError: the file cannot be read, or holds no model.
        MemoryLimitError: the model is too large.
    """
    try:
        size = os.path.getsize(path)
        _require(size, most_bytes, path)
        with open(path, "rb") as file, zipfile.ZipFile(file) as outer:
            entries = _entries(outer, {_TEXT, _ARRAYS})
            text = _content(outer, entries[_TEXT], _LARGEST_TEXT).decode("utf-8")
            _require(entries[_ARRAYS].file_size, most_bytes, path)
            packed = _content(outer, entries[_ARRAYS], most_bytes)
        with zipfile.ZipFile(io.BytesIO(packed)) as inner:
            entries = _entries(inner, None)
            _require(_COPIES * sum(entry.file_size for entry in entries.values()), most_bytes, path)
            arrays = {name[:-len(".npy")]: _array(_content(inner, entry, most_bytes), name)
                      for name, entry in entries.items()}
        return model_from_json(text, arrays)
    except OSError as error:
        raise InputError("The model {path} cannot be read: {reason}.", path=path,
                         reason=error.strerror or str(error)) from None
    except Damaged as error:
        raise InputError("{path} cannot be used as a model: {reason}.", path=path, reason=error) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise InputError("{path} is no model, or is damaged; take a file that a training tool has written.",
                         path=path) from None


def _add(archive, name, content, compression):
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type = compression
    archive.writestr(entry, content)


def _entries(archive, names):
    """The entries by name; only those names, or None for arrays with plain names."""
    found = archive.infolist()
    entries = {entry.filename: entry for entry in found}
    if len(entries) < len(found) or len(found) > _MOST_ARRAYS:
        raise Damaged("its parts have the same names, or are too many")
    if names is not None and set(entries) != names:
        raise Damaged("it must hold {names}, and nothing else", names=listed(sorted(names)))
    if names is None and not all(re.fullmatch(r"[a-z0-9_]{1,80}\.npy", name) for name in entries):
        raise Damaged("an array has a strange name")
    if any(entry.flag_bits & 1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
           for entry in found):
        raise Damaged("a part is encrypted, or packed in an unknown way")
    return entries


def _content(archive, entry, most_bytes):
    if entry.file_size > most_bytes:
        raise Damaged("its part {part} is too large", part=entry.filename)
    with archive.open(entry) as file:
        # The stated size may be a lie.
        content = file.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise Damaged("its part {part} is incomplete", part=entry.filename)
    return content


def _array(content, name):
    """The array of a .npy file; the only headers that are understood are those that numpy writes for plain numbers."""
    start = 12 if content[6:7] == b"\2" else 10
    length = int.from_bytes(content[8:start], "little")
    header = _HEADER.fullmatch(content[start:start + length])
    if content[:6] != _MAGIC or header is None:
        raise Damaged("its part {part} is no array of numbers", part=name)
    dtype, shape = np.dtype(header[1].decode()), tuple(map(int, re.findall(rb"[0-9]+", header[3])))
    body = memoryview(content)[start + length:]
    if header[2] == b"True" and len(shape) > 1 or math.prod(shape) * dtype.itemsize != len(body):
        raise Damaged("its part {part} has another size than it states", part=name)
    return np.frombuffer(body, dtype).reshape(shape)


def _require(size, most_bytes, path):
    if size > most_bytes:
        raise MemoryLimitError("The model {path} needs {needed:.0f} MB of memory, and {allowed:.0f} MB are allowed "
                               "for it; raise the available RAM, or train a smaller model.", path=path,
                               needed=size / 1e6, allowed=most_bytes / 1e6)
