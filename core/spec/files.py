"""The kinds of parameters that name files and folders to read."""

import os
from dataclasses import dataclass
from typing import Tuple

from ..language import Phrase
from .kind import Parameter


@dataclass(frozen=True)
class File(Parameter):
    """A file to read.

    Attributes:
        extensions: what a dialog offers, without dots; any other can be named all the same.
        takes_catalogues: from Python also takes a catalogue of signatures, which reaches the tool as a file.
    """

    extensions: Tuple[str, ...] = ()
    takes_catalogues: bool = False

    def expectation(self):
        return Phrase("the path of a file")

    def check(self, value):
        if self.takes_catalogues and hasattr(value, "is_signature_catalog"):
            return value
        return _path(self, value)


@dataclass(frozen=True)
class Folder(Parameter):
    """A folder to read from."""

    def expectation(self):
        return Phrase("the path of a folder")

    def check(self, value):
        return _path(self, value)


def _path(parameter, value):
    if isinstance(value, os.PathLike):
        value = os.fspath(value)
    if not isinstance(value, str) or not value.strip():
        parameter.refuse(value)
    return value
