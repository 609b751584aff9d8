"""The log of one session: its own logger, kept in bounded memory, written to a file on request."""

import logging
import os
import uuid
from collections import deque
from contextlib import suppress
from datetime import datetime

from .errors import OutputError, ParameterError

KEPT_CHARACTERS = 2_000_000
LINE_CHARACTERS = 10_000


class SessionLog:
    """Keeps the newest lines of one session, apart from every other logging of the process.

    One record is one line of ``level|time|module|message``, without ``time|`` where it is switched off::

        INFO|2026-03-01T09:30:00.125+01:00|session|Sieve classes finished in 0:00:04.

    The time is local ISO 8601 with its offset from UTC. Further lines of a message (a traceback) are indented by four
    spaces. The oldest lines make room when the log has more than `KEPT_CHARACTERS` characters; a line is cut at
    `LINE_CHARACTERS`.

    Args:
        level: the least severe level that is kept, as Python's number (10 debug, 20 info, 30 warning, 40 error,
            50 critical); a record of exactly this level is kept.
        with_time: whether the lines carry the time.

    Attributes:
        logger: the `logging.Logger` to write to; unknown to `logging.getLogger`, without parent, so that neither the
            root logger nor another session receives its records.

    Raises:
        ParameterError: level is no whole number from 0 to 50.
    """

    def __init__(self, level=20, with_time=True):
        self._handler = _NewestLines()
        self.set(level, with_time)
        # Filtering is the handler's: a logger that is not registered keeps stale answers after setLevel.
        self.logger = logging.Logger("whiskbroom")
        self.logger.propagate = False
        self.logger.addHandler(self._handler)

    def set(self, level=None, with_time=None):
        """Changes the level or the format of the lines to come; None leaves it as it is."""
        if level is not None:
            if isinstance(level, bool) or not isinstance(level, int) or not 0 <= level <= 50:
                raise ParameterError(
                    "The log level must be a whole number from 0 to 50 (10 debug, 20 info, 30 warning, 40 error, "
                    "50 critical); got {level!r}.",
                    level=level,
                )
            self._handler.setLevel(level)
        if with_time is not None:
            self._handler.setFormatter(_LineFormatter(with_time))

    def save(self, path):
        """Writes the kept lines as UTF-8 text, complete or not at all; an existing file is replaced.

        Raises:
            OutputError: the file cannot be written.
        """
        partial = f"{os.fspath(path)}.{uuid.uuid4().hex}.part"
        try:
            with open(partial, "x", encoding="utf-8", errors="backslashreplace") as file:
                file.writelines(f"{line}\n" for line in self._handler.snapshot())
            os.replace(partial, path)
        except OSError as error:
            with suppress(OSError):
                os.unlink(partial)
            raise OutputError(
                "The log cannot be written to {path} ({reason}); choose another file.",
                path=os.fspath(path),
                reason=error.strerror or type(error).__name__,
            ) from error

    def close(self):
        """Ends the log: later records are dropped, the kept lines can still be saved."""
        self.logger.removeHandler(self._handler)
        # Without any handler, logging would print warnings to stderr.
        self.logger.addHandler(logging.NullHandler())
        self._handler.close()


class _NewestLines(logging.Handler):
    def __init__(self):
        super().__init__()
        self._lines = deque()
        self._characters = 0
        self._dropped = 0

    def emit(self, record):
        try:
            line = self.format(record)
        except Exception:
            self.handleError(record)
            return
        self._lines.append(line)
        self._characters += len(line)
        while self._characters > KEPT_CHARACTERS:
            self._characters -= len(self._lines.popleft())
            self._dropped += 1

    def snapshot(self):
        with self.lock:
            lines = list(self._lines)
            dropped = self._dropped
        return [f"({dropped} older lines were dropped)", *lines] if dropped else lines


class _LineFormatter(logging.Formatter):
    def __init__(self, with_time):
        super().__init__()
        self._with_time = with_time

    def format(self, record):
        text = record.getMessage()
        if record.exc_info:
            text = f"{text}\n{self.formatException(record.exc_info)}"
        fields = [record.levelname, record.module, "\n    ".join(text.splitlines())]
        if self._with_time:
            fields.insert(1, datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="milliseconds"))
        line = "|".join(fields)
        return line if len(line) <= LINE_CHARACTERS else line[:LINE_CHARACTERS] + " ..."
