"""Files that appear under their names only when complete, and those of one run only all together."""

import os
import uuid
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial

from .errors import OutputError

_waiting = ContextVar("outputs that wait for the others", default=None)


@contextmanager
def all_or_nothing():
    """What is completed in this section gets its name when the section ends well; when it fails, nothing does."""
    waiting = []
    token = _waiting.set(waiting)
    try:
        yield
        while waiting:
            publish, _ = waiting[0]
            publish()
            del waiting[0]
    finally:
        _waiting.reset(token)
        # Files before the folder that was made for them.
        for _, discard in reversed(waiting):
            discard()


def when_complete(publish, discard):
    """Tells that an output is complete.

    Args:
        publish: gives it its name: at once, or with the others of an `all_or_nothing` section.
        discard: takes away what has no name yet; does nothing after ``publish``.
    """
    waiting = _waiting.get()
    if waiting is not None:
        waiting.append((publish, discard))
        return
    try:
        publish()
    finally:
        discard()


def when_nothing(discard):
    """Tells what to take away when an `all_or_nothing` section fails; outside of one, nothing is kept in mind."""
    waiting = _waiting.get()
    if waiting is not None:
        waiting.append((_nothing, discard))


def _nothing():
    """A folder has its name from the start."""


@contextmanager
def new_path(path, at_once=False):
    """Gives a temporary name beside ``path``; what stands there becomes ``path`` when the section ends well.

    Args:
        path: final name.
        at_once: even if other outputs of the run are not complete yet.
    Raises:
        OutputError: the file cannot be written.
    """
    folder, name = os.path.split(os.path.abspath(path))
    stem, extension = os.path.splitext(name)
    part = os.path.join(folder, f".{stem}.{uuid.uuid4().hex[:12]}.part{extension}")
    try:
        with as_output_errors(path):
            yield part
    except BaseException:
        _remove(part)
        raise
    if at_once:
        try:
            _rename(part, path)
        finally:
            _remove(part)
    else:
        when_complete(partial(_rename, part, path), partial(_remove, part))


@contextmanager
def as_output_errors(path):
    """Failures of the system in this section as one sentence that names the file."""
    try:
        yield
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise OutputError("{path} cannot be written: {reason}.",
                          path=path, reason=error.strerror or str(error)) from None


def _rename(part, path):
    with as_output_errors(path):
        os.replace(part, path)


def _remove(part):
    if os.path.exists(part):
        os.remove(part)


@contextmanager
def new_text_file(path):
    """Opens a UTF-8 text file for writing by the rule of `new_path`."""
    with new_path(path) as part:
        with open(part, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())


def write_bytes(path, content):
    """Writes a file by the rule of `new_path`."""
    with new_path(path) as part:
        with open(part, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def write_text(path, text):
    """Writes a UTF-8 text file by the rule of `new_path`."""
    with new_text_file(path) as file:
        file.write(text)
