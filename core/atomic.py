"""Text files that appear under their name only when complete."""

import os
import uuid
from contextlib import contextmanager

from .errors import OutputError


@contextmanager
def new_path(path):
    """Gives a temporary name beside ``path``, which becomes ``path`` when the section ends well.

    Raises:
        OutputError: the file cannot be written.
    """
    folder, name = os.path.split(os.path.abspath(path))
    stem, extension = os.path.splitext(name)
    part = os.path.join(folder, f".{stem}.{uuid.uuid4().hex[:12]}.part{extension}")
    try:
        yield part
        os.replace(part, path)
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise OutputError("{path} cannot be written: {reason}.",
                          path=path, reason=error.strerror or str(error)) from None
    finally:
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


def write_text(path, text):
    """Writes a UTF-8 text file by the rule of `new_path`."""
    with new_text_file(path) as file:
        file.write(text)
