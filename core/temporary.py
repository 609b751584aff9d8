"""A folder for temporary files that is removed even when the process that made it was killed."""

import atexit
import os
import re
import shutil
import stat
import tempfile
import uuid
from contextlib import suppress

from .errors import OutputError, ParameterError
from .language import Phrase

try:
    import fcntl
except ImportError:
    import msvcrt

    fcntl = None

MARKER = "whiskbroom.lock"
SIGNATURE = b"whiskbroom temporary directory"

# Folders of this process: real path -> (descriptor of the locked marker, process id).
_held = {}


class TemporaryDirectory:
    """A new folder, readable by this user only, that lives no longer than this process.

    It is removed by `remove`, when the interpreter exits, or, after a crash, by the next process that makes one with
    the same parent and prefix. Losing the last reference does not remove it, since results may point into it.

    Whether its process lives is told by an operating-system lock (flock; LockFile on Windows) on a marker file, held
    open by that process: it cannot outlive the process, needs no process id that could have been given away again,
    and also holds for processes of other machines on a shared disk. A forked child shares the lock, so the folder
    stays while the child may still use it, but only the process that made the folder removes it. A folder without a
    signed marker, behind a link, of another user, or whose lock cannot be tested is never touched.

    Args:
        parent: existing folder to put it in; None for the system's (`tempfile.gettempdir`).
        prefix: start of its name, letters, digits, ``_``, ``-`` and ``.``; None for ``whiskbroom``.

    Attributes:
        path: the absolute path, str.

    Raises:
        ParameterError: prefix has other characters.
        OutputError: parent does not exist or cannot be written.
    """

    def __init__(self, parent=None, prefix=None):
        prefix = "whiskbroom" if prefix is None else prefix
        if not re.fullmatch(r"\w[\w.-]*", prefix):
            raise ParameterError(
                "The prefix of the temporary folder must be made of letters, digits, '_', '-' and '.'; got {prefix!r}.",
                prefix=prefix,
            )
        try:
            parent = os.path.abspath(tempfile.gettempdir() if parent is None else parent)
            _remove_abandoned(parent, prefix)
            self.path = _make(parent, prefix)
        except OSError as error:
            raise OutputError(
                "Temporary files cannot be kept in {folder} ({reason}); choose an existing folder that can be written.",
                folder=parent or Phrase("the system's temporary folder"),
                reason=error.strerror or type(error).__name__,
            ) from error

    def file(self, suffix=""):
        """Returns the path of a file in the folder that does not exist yet; suffix is its end, such as ``.tif``.

        Raises:
            ParameterError: suffix has a path separator.
        """
        if os.path.basename(suffix) != suffix:
            raise ParameterError("The end of a file name must not hold a folder; got {suffix!r}.", suffix=suffix)
        return os.path.join(self.path, uuid.uuid4().hex + suffix)

    def remove(self):
        """Removes the folder and returns whether it is gone; what is still open elsewhere is left to the next session.

        Does nothing when it was removed before, or in a process forked from the one that made it.
        """
        _release(os.path.realpath(self.path))
        return not os.path.lexists(self.path)


def _make(parent, prefix):
    folder = tempfile.mkdtemp(prefix=f"{prefix}-", dir=parent)
    try:
        _held[os.path.realpath(folder)] = _mark(folder), os.getpid()
    except OSError:
        os.rmdir(folder)
        raise
    return folder


def _mark(folder):
    descriptor = os.open(os.path.join(folder, MARKER), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    # Signed after locking, so that nobody takes a folder for abandoned that is just being made; on a file system
    # without locks it stays unsigned and no other process will remove it.
    with suppress(OSError):
        _lock(descriptor, wait=True)
        os.write(descriptor, SIGNATURE + b", process %d\n" % os.getpid())
    return descriptor


def _lock(descriptor, wait):
    """Locks an open file until it is closed everywhere; raises OSError when others hold it or locks do not exist."""
    if fcntl:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)


@atexit.register
def _release_all():
    for folder in list(_held):
        _release(folder)


def _release(folder):
    descriptor, process = _held.get(folder, (None, None))
    if process == os.getpid() and _held.pop(folder, None):
        _clear(folder, descriptor)


def _remove_abandoned(parent, prefix):
    made_by_us = re.compile(re.escape(prefix) + r"-[a-z0-9_]{8}")
    with suppress(OSError):
        for name in filter(made_by_us.fullmatch, os.listdir(parent)):
            folder = os.path.join(os.path.realpath(parent), name)
            if folder not in _held:
                _clear_if_abandoned(folder)


def _clear_if_abandoned(folder):
    with suppress(OSError):
        _check_is_ours(folder)
        descriptor = os.open(os.path.join(folder, MARKER), os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
        if _is_abandoned(descriptor):
            _clear(folder, descriptor)
        else:
            os.close(descriptor)


def _is_abandoned(descriptor):
    try:
        _lock(descriptor, wait=False)
        return os.read(descriptor, len(SIGNATURE)) == SIGNATURE
    except OSError:
        return False


def _check_is_ours(folder):
    """Raises OSError for what is no folder itself (a link to one) or belongs to another user."""
    status = os.lstat(folder)
    linked = getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT
    foreign = hasattr(os, "geteuid") and status.st_uid != os.geteuid()
    if linked or foreign or not stat.S_ISDIR(status.st_mode):
        raise PermissionError(folder)


def _clear(folder, descriptor):
    """Removes a folder whose marker is locked, the marker last, so that an interrupted removal is taken up again."""
    emptied = False
    with suppress(OSError):
        # Asked again: whatever tidies the parent may have removed the folder, and somebody else taken its name.
        _check_is_ours(folder)
        for entry in list(os.scandir(folder)):
            if entry.name != MARKER:
                _delete(entry)
        emptied = not set(os.listdir(folder)) - {MARKER}
    # Windows does not delete an open file.
    os.close(descriptor)
    if emptied:
        for remove, path in ((os.unlink, os.path.join(folder, MARKER)), (os.rmdir, folder)):
            with suppress(OSError):
                remove(path)


def _delete(entry):
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path, ignore_errors=True)
    else:
        with suppress(OSError):
            os.unlink(entry.path)
