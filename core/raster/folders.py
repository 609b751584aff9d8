"""Folders that receive several rasters of one run."""

import os
import re
from contextlib import contextmanager
from functools import partial

from ..atomic import when_nothing
from ..errors import OutputError
from .gdalio import files_of

# What some file system does not allow in a name, and what is hard to type.
_AWKWARD = re.compile(r"[^\w.+-]+")
_LONGEST = 80
_RASTERS = (".tif", ".tiff", ".img", ".vrt", ".jp2")


@contextmanager
def made_folder(folder):
    """Makes a folder where there is none, and takes it away again when the section fails."""
    made = folder is not None and not os.path.isdir(folder)
    if made:
        try:
            os.mkdir(folder)
        except OSError as error:
            raise OutputError("The folder {path} cannot be made: {reason}.",
                              path=folder, reason=error.strerror) from None
        # Told before the files in it are, and so done after them.
        when_nothing(partial(_remove_empty, folder))
    try:
        yield
    except BaseException:
        if made:
            _remove_empty(folder)
        raise


def _remove_empty(folder):
    if os.path.isdir(folder) and not os.listdir(folder):
        os.rmdir(folder)


def stem_of(name):
    """How files made from a raster, or from a band set of that name, begin to be called."""
    folder, base = os.path.split(name)
    stem, extension = os.path.splitext(base)
    return stem if folder or extension.lower() in _RASTERS else base


def paths_in(folder, names, sources, extension=".tif"):
    """A path in a folder for each of some names, made fit for files and told apart by numbers where they would be one.

    Args:
        folder: the folder.
        names: texts, in the order of the files.
        sources: what the run reads.
    Raises:
        OutputError: a file would replace one of the sources.
    """
    inputs = {os.path.realpath(file) for source in sources for file in files_of(source)}
    taken, paths = set(), []
    for name in names:
        stem = wanted = _AWKWARD.sub("_", name)[:_LONGEST].strip(" .") or "_"
        number = 2
        # Some file systems take capitals for small letters.
        while stem.lower() in taken:
            stem, number = f"{wanted}_{number}", number + 1
        taken.add(stem.lower())
        path = os.path.join(folder, stem + extension)
        if os.path.realpath(path) in inputs:
            raise OutputError("{path} is an input too; choose another folder or prefix.", path=path)
        paths.append(path)
    return paths
