"""Undo files: what an edit changed in a raster, so that it can be taken back."""

import json
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from ..atomic import new_path
from ..errors import InputError
from .grid import Window

_DESCRIPTION = "edit.json"
_FORMAT = 1
_DAMAGED = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, EOFError, RuntimeError)
# What a .npy file has beside its numbers.
_HEADER = 1024


@dataclass(frozen=True, eq=False)
class Entry:
    """The changed pixels of one window.

    Attributes:
        window: the `Window`.
        where: bool (rows, cols), their places.
        olds, news: stored numbers (pixels,) before and after the edit.
    """

    window: Window
    where: np.ndarray
    olds: np.ndarray
    news: np.ndarray


class JournalWriter:
    """Writes the entries of an edit, one by one, into a file that appears when it is complete: see `new_journal`."""

    def __init__(self, archive, band, grid, dtype):
        self._archive = archive
        self._description = {"format": _FORMAT, "band": band, "rows": grid.rows, "cols": grid.cols,
                             "type": np.dtype(dtype).name, "windows": []}

    def add(self, entry):
        """Writes an `Entry`."""
        window, number = entry.window, len(self._description["windows"])
        self._description["windows"].append([window.row, window.col, window.rows, window.cols])
        for name, array in (("where", np.packbits(entry.where)), ("olds", entry.olds), ("news", entry.news)):
            with self._archive.open(f"{number}.{name}.npy", "w") as file:
                np.lib.format.write_array(file, array, allow_pickle=False)

    def describe(self):
        """Writes what the file is about; the last thing to do."""
        self._archive.writestr(_DESCRIPTION, json.dumps(self._description))


@contextmanager
def new_journal(path, band, grid, dtype):
    """Gives a `JournalWriter`; the file gets its name when the section ends well, whatever else the run does.

    Args:
        path: final name.
        band: number of the edited band, from 1.
        grid: `Grid` of the raster.
        dtype: of the band.
    Raises:
        OutputError: the file cannot be written.
    """
    with new_path(path, at_once=True) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            writer = JournalWriter(archive, band, grid, dtype)
            yield writer
            writer.describe()


class Journal:
    """An undo file that is there.

    Args:
        path: its name.

    Attributes:
        band: number of the band that was edited, from 1.
        shape: rows and columns of the raster.
        dtype: of the band.

    Raises:
        InputError: it is no undo file.
    """

    def __init__(self, path):
        self._path = path
        with self._reading() as archive:
            found = json.loads(archive.read(_DESCRIPTION))
            if found["format"] != _FORMAT:
                raise ValueError(found["format"])
            self.band, self.shape = int(found["band"]), (int(found["rows"]), int(found["cols"]))
            self.dtype = np.dtype(found["type"])
            self._windows = [Window(*map(int, window)) for window in found["windows"]]
            if any(min(w.row, w.col, w.rows - 1, w.cols - 1) < 0 or w.row + w.rows > self.shape[0]
                   or w.col + w.cols > self.shape[1] for w in self._windows):
                raise ValueError("windows")

    def __len__(self):
        return len(self._windows)

    def entries(self):
        """Gives the `Entry` of every window."""
        for number, window in enumerate(self._windows):
            yield self._entry(number, window)

    def _entry(self, number, window):
        with self._reading() as archive:
            bits = self._array(archive, f"{number}.where.npy", np.dtype(np.uint8), window.rows * window.cols)
            where = np.unpackbits(bits, count=window.rows * window.cols).astype(bool).reshape(window.rows, window.cols)
            olds, news = (self._array(archive, f"{number}.{name}.npy", self.dtype, where.size)
                          for name in ("olds", "news"))
            if not where.sum() == olds.size == news.size:
                raise ValueError(number)
        return Entry(window, where, olds, news)

    def _array(self, archive, name, dtype, most):
        if archive.getinfo(name).file_size > most * dtype.itemsize + _HEADER:
            raise ValueError(name)
        with archive.open(name) as file:
            array = np.lib.format.read_array(file, allow_pickle=False)
        if array.dtype != dtype or array.ndim != 1:
            raise ValueError(name)
        return array

    @contextmanager
    def _reading(self):
        try:
            with zipfile.ZipFile(self._path) as archive:
                yield archive
        except OSError as error:
            raise InputError("The undo file {path} cannot be read: {reason}.", path=self._path,
                             reason=error.strerror or str(error)) from None
        except _DAMAGED as error:
            raise InputError("{path} is no undo file, or is damaged.", path=self._path) from error
