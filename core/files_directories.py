"""Files and folders; `Session.files_directories`."""

import os
import shutil
from pathlib import Path

from .archives import unzip_file, zip_files
from .errors import InputError, OutputError

__all__ = ["absolute_to_relative_path", "copy_file", "create_directory", "create_parent_directory", "file_extension",
           "file_name", "files_in_directory", "get_base_name", "input_path", "is_directory", "is_file", "move_file",
           "output_path", "parent_directory", "relative_to_absolute_path", "remove_directory", "remove_file",
           "unzip_file", "zip_files"]


def is_directory(path):
    """Whether there is a folder of that name."""
    return path is not None and os.path.isdir(path)


def is_file(path):
    """Whether there is a file of that name."""
    return path is not None and os.path.isfile(path)


def parent_directory(path):
    """The folder of a path, as far as the path names it; "" where it names none."""
    return os.path.dirname(os.fspath(path))


def get_base_name(path):
    """The last part of a path; "" where the path ends with a separator."""
    return os.path.basename(os.fspath(path))


def file_name(path, suffix=False):
    """The name of a file without its folder; with its extension where ``suffix`` is true."""
    return Path(path).name if suffix else Path(path).stem


def file_extension(path, lower=True):
    """The extension of a path with the point, in lower case unless told otherwise; "" for none."""
    extension = Path(path).suffix
    return extension.lower() if lower else extension


def output_path(path, extension):
    """The path with an extension added where it does not end with it."""
    path = os.fspath(path)
    return path if file_extension(path) == extension.lower() else path + extension


def input_path(path):
    """The path of a file that is there.

    Raises:
        InputError: it is not.
    """
    if not is_file(path):
        raise InputError("There is no file {path}.", path=path)
    return path


def relative_to_absolute_path(path, root=None):
    """A path joined to a root folder, with forward slashes.

    A path that is absolute, or names something that is there when the joined one does not, stays as it is.
    """
    if root is None:
        return Path(path).as_posix()
    joined = Path(root, path)
    return (Path(path) if os.path.exists(path) and not joined.exists() else joined).as_posix()


def absolute_to_relative_path(path, root=None):
    """A path as seen from a root folder, with forward slashes; one that lies elsewhere stays as it is."""
    try:
        return Path(path).relative_to(root).as_posix() if root is not None else Path(path).as_posix()
    except ValueError:
        return Path(path).as_posix()


def files_in_directory(path, subdirectories=False, path_filter=None, suffix_filter=None, sort_files=False,
                       root_directory=None):
    """The files of a folder.

    Args:
        path: the folder.
        subdirectories: those of its folders too.
        path_filter: a text that the path must hold.
        suffix_filter: a text that the name must end with, such as ".tif".
        sort_files: in the order of their paths.
        root_directory: folder that the path begins at, and that the paths given back begin at.
    Returns:
        list of paths with forward slashes.
    Raises:
        InputError: there is no such folder.
    """
    folder = Path(relative_to_absolute_path(path, root_directory))
    if not folder.is_dir():
        raise InputError("There is no folder {path}.", path=folder.as_posix())
    found = [file for file in folder.glob("**/*" if subdirectories else "*")
             if file.is_file() and file.name.endswith(suffix_filter or "") and (path_filter or "") in file.as_posix()]
    paths = [absolute_to_relative_path(file, root_directory) for file in found]
    return sorted(paths) if sort_files else paths


def create_directory(path):
    """Makes a folder, and those on the way to it, where they are missing; returns its path.

    Raises:
        OutputError: it cannot be made.
    """
    return _done(path, os.makedirs, path, exist_ok=True)


def create_parent_directory(file_path):
    """Makes the folder of a file where it is missing; returns the folder's path."""
    folder = parent_directory(file_path)
    return create_directory(folder) if folder else folder


def copy_file(in_path, out_path):
    """Copies a file, and makes the folder where it is missing; returns the new path.

    Raises:
        InputError: there is no such file.
        OutputError: it cannot be written there.
    """
    create_parent_directory(out_path)
    return _done(out_path, shutil.copy, input_path(in_path), out_path)


def move_file(in_path, out_path):
    """Moves a file, and makes the folder where it is missing; returns the new path.

    Raises:
        InputError: there is no such file.
        OutputError: it cannot be written there.
    """
    create_parent_directory(out_path)
    return _done(out_path, shutil.move, input_path(in_path), out_path)


def remove_file(path):
    """Removes a file; returns its path.

    Raises:
        OutputError: it is not there, or cannot be removed.
    """
    return _done(path, os.remove, path)


def remove_directory(directory):
    """Removes a folder with all that it holds; returns its path. A link to a folder is refused.

    Raises:
        OutputError: it is not there, or something cannot be removed.
    """
    return _done(directory, shutil.rmtree, directory)


def _done(path, function, *given, **named):
    try:
        function(*given, **named)
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise OutputError("{path} cannot be changed: {reason}.", path=os.fspath(path),
                          reason=error.strerror or str(error)) from None
    return os.fspath(path)
