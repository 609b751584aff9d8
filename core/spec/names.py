"""The kind of parameter that takes names from a long list."""

from dataclasses import dataclass

from ..language import Phrase, listed
from .lists import Choices, parts

_EXAMPLES = 3


@dataclass(frozen=True)
class Names(Choices):
    """One or several names from a list that is too long for a sentence, in an order that is append-only.

    A name counts as it is written, and else in any case where only one fits. The labels are names too: they are the
    same in every language.
    """

    def expectation(self):
        return Phrase("one or several of {count} names, such as {examples}", count=len(self.options),
                      examples=listed(self.keys[:_EXAMPLES]))

    def check(self, value):
        names = [self._named(text) for text in parts(value, ",")]
        if not names or None in names or len(set(names)) < len(names):
            self.refuse(value)
        return tuple(names)

    def _named(self, text):
        if not isinstance(text, str):
            return None
        if text.strip() in self.keys:
            return text.strip()
        found = [key for key in self.keys if key.lower() == text.strip().lower()]
        return found[0] if len(found) == 1 else None
