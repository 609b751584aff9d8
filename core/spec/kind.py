"""What all parameters of a tool have in common."""

from dataclasses import dataclass
from typing import Any, Tuple

from ..errors import ParameterError


class _Required:
    def __repr__(self):
        return "REQUIRED"

    def __reduce__(self):
        return "REQUIRED"


REQUIRED = _Required()


@dataclass(frozen=True)
class Parameter:
    """One parameter of a tool.

    Attributes:
        name: snake_case name, fixed forever.
        label: what a dialog shows, sentence case.
        help: one or more sentences, ending with a full stop.
        default: `REQUIRED`, None for an optional parameter, or the value taken when none is given.
        advanced: shown in a dialog's advanced section.
        aliases: other names accepted from Python, the spellings of Remotior Sensus among them.
    """

    name: str
    label: str
    help: str
    default: Any = REQUIRED
    advanced: bool = False
    aliases: Tuple[str, ...] = ()

    @property
    def required(self):
        """Whether a value must be given."""
        return self.default is REQUIRED

    @property
    def kind(self):
        """The kind's name, as it stands in the docs and in the lock of the public surface."""
        return type(self).__name__

    def check(self, value):
        """Returns the value in the form that the tool works with, or raises `ParameterError`."""
        raise NotImplementedError

    def expectation(self):
        """What a valid value is, a `Phrase` that completes the sentence "must be …"."""
        raise NotImplementedError

    def refuse(self, value):
        """Raises the standard sentence for a value that is not valid."""
        raise ParameterError("{name} must be {expected}; got {value}.",
                             name=self.name, expected=self.expectation(), value=_shown(value))


def _shown(value):
    text = repr(value)
    # Both ends: a path tells most by its last part.
    return text if len(text) <= 160 else f"{text[:70]}...{text[-87:]}"
