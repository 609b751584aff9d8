"""Zip archives: written whole or not at all, and unpacked inside one folder only."""

import os
import shutil
import stat
import uuid
import zipfile
from collections import Counter
from contextlib import contextmanager

from .atomic import new_path
from .errors import InputError, OutputError, ParameterError

# What Windows takes for devices, whatever follows after a point.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
_PIECE = 1 << 20


def zip_files(file_list, out_path, compression=zipfile.ZIP_DEFLATED, compress_level=None):
    """Packs files into an archive, without their folders.

    Args:
        file_list: the files; their names must differ.
        out_path: the archive, replaced when it exists.
        compression, compress_level: as for `zipfile.ZipFile`.
    Returns:
        The archive's path.
    Raises:
        ParameterError: two files have the same name.
        InputError: a file cannot be read.
        OutputError: the archive cannot be written.
    """
    names = [os.path.basename(os.fspath(path)) for path in file_list]
    for name in names:
        if names.count(name) > 1:
            raise ParameterError("Two files have the name {name}; an archive holds each name once.", name=name)
    with new_path(out_path) as part:
        with zipfile.ZipFile(part, "w", compression, compresslevel=compress_level) as archive:
            for path, name in zip(file_list, names):
                try:
                    archive.write(path, name)
                except (OSError, ValueError) as error:
                    raise InputError("{path} cannot be packed: {reason}.", path=os.fspath(path),
                                     reason=getattr(error, "strerror", None) or str(error)) from None
    return os.fspath(out_path)


def unzip_file(in_path, out_dir_path):
    """Unpacks an archive into a folder, with the folders that it holds; files that are there are replaced.

    Everything is unpacked beside its place and checked before anything gets its name, so that an archive that is
    damaged or names a place outside leaves the folder as it was.

    Args:
        in_path: the archive.
        out_dir_path: an existing folder.
    Returns:
        The paths of the files, in the order of the archive.
    Raises:
        InputError: it is no archive, damaged, encrypted, or holds a name that is not allowed: an absolute path, one
            that leaves the folder, a link, the same place twice.
        OutputError: the files cannot be written, or there is no room for them.
    """
    folder = os.path.realpath(out_dir_path)
    if not os.path.isdir(folder):
        raise OutputError("The folder {path} does not exist.", path=os.fspath(out_dir_path))
    with _opened(in_path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        places = [_place(member, in_path) for member in members]
        _require_apart(places, in_path)
        _require_room(members, folder)
        targets = [os.path.join(folder, *place) for place in places]
        for target in targets:
            _require_inside(target, folder, in_path)
        with _hidden_folder(folder) as hidden:
            unpacked = [_unpack(archive, member, os.path.join(hidden, str(number)), in_path)
                        for number, member in enumerate(members)]
            for source, target in zip(unpacked, targets):
                _move(source, target)
    return [os.path.join(os.fspath(out_dir_path), *place) for place in places]


@contextmanager
def _opened(path):
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise InputError("{path} cannot be opened as an archive: {reason}.", path=os.fspath(path),
                         reason=getattr(error, "strerror", None) or str(error).rstrip(".")) from None
    with archive:
        yield archive


def _place(member, path):
    """The folders and the file that a member names, checked."""
    first, *others = member.filename.replace("\\", "/").split("/")
    parts = [part for part in (first, *others) if part != "."]
    # A path that begins with the separator is absolute; two of them in a row elsewhere are one.
    parts = parts[:1] + [part for part in parts[1:] if part]
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or not parts or not all(map(_is_allowed, parts)):
        raise InputError("{path} holds the member {name}, which is a link or names a place outside of the folder; "
                         "nothing was unpacked.", path=os.fspath(path), name=repr(member.filename))
    return tuple(parts)


def _is_allowed(part):
    plain = part.rstrip(". ")
    return bool(plain) and plain == part and ":" not in part and plain.split(".")[0].lower() not in _DEVICES and all(
        character.isprintable() for character in part)


def _require_apart(places, path):
    """File systems may take names that differ in case alone for one; and no file is a folder too."""
    folded = [tuple(part.casefold() for part in place) for place in places]
    counts = Counter(folded)
    for place, plain in zip(places, folded):
        if counts[plain] > 1 or any(plain[:n] in counts for n in range(1, len(plain))):
            raise InputError("{path} holds the place {name} twice; nothing was unpacked.", path=os.fspath(path),
                             name="/".join(place))


def _require_room(members, folder):
    needed, free = sum(member.file_size for member in members), shutil.disk_usage(folder).free
    if needed > free:
        raise OutputError("{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.", path=folder,
                          needed=needed / 1e6, free=free / 1e6)


def _require_inside(target, folder, path):
    """A folder on the way may be a link that was there before."""
    if os.path.commonpath([os.path.realpath(os.path.dirname(target)), folder]) != folder or os.path.isdir(target):
        raise InputError("{path} would be unpacked to {target}, which lies outside of the folder or is a folder; "
                         "nothing was unpacked.", path=os.fspath(path), target=target)


@contextmanager
def _hidden_folder(folder):
    hidden = os.path.join(folder, f".{uuid.uuid4().hex[:12]}.part")
    try:
        os.mkdir(hidden)
        yield hidden
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise OutputError("{path} cannot be written: {reason}.", path=folder,
                          reason=error.strerror or str(error)) from None
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def _unpack(archive, member, target, path):
    try:
        with archive.open(member) as source, open(target, "wb") as file:
            written = 0
            while True:
                piece = source.read(_PIECE)
                if not piece:
                    break
                written += len(piece)
                # An archive can hold more than it says.
                if written > member.file_size:
                    raise zipfile.BadZipFile(f"{member.filename} is larger than it says")
                file.write(piece)
            if written != member.file_size:
                raise zipfile.BadZipFile(f"{member.filename} is shorter than it says")
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise InputError("{path} cannot be unpacked: {reason}; nothing was unpacked.", path=os.fspath(path),
                         reason=str(error).rstrip(".") or type(error).__name__) from None
    return target


def _move(source, target):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    os.replace(source, target)
