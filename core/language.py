"""Texts for the user: a template and its values, and the language in which they are told."""

from numbers import Real
from string import Formatter

# That of Chinese too.
_FULL_STOPS = ".。"


class Phrase:
    """A text for the user that can still be translated; as `str` it is English.

    Args:
        template: the text with ``{name}`` placeholders, a plain literal.
        values: what the placeholders stand for; phrases and errors of ours among them are translated too.
    """

    def __init__(self, template, /, **values):
        self.template = template
        self.values = values

    @classmethod
    def of(cls, literal):
        """A text that stands as a literal elsewhere, such as a label of a spec."""
        return cls(literal)

    def __str__(self):
        return ENGLISH(self)

    def __format__(self, form):
        return format(str(self), form)

    def __repr__(self):
        return f"Phrase({str(self)!r})"

    def __eq__(self, other):
        return isinstance(other, Phrase) and (self.template, self.values) == (other.template, other.values)

    def __hash__(self):
        return hash(str(self))


class Clause(Phrase):
    """A sentence within another: without its full stop.

    Args:
        sentence: a `Phrase`, or an error of ours.
    """

    def __init__(self, sentence):
        super().__init__(sentence.template, **sentence.values)


class Language(Formatter):
    """English, as the texts stand in the sources; another language overrides what differs.

    Called with a text and its values it gives the finished text: ``tr("{count} pixels are NoData.", count=3)``.

    Attributes:
        decimal_mark, group_mark: marks between the digits of numbers; whole numbers have group marks only where the
            template asks for them, as in ``{count:,}``.
    """

    decimal_mark = "."
    group_mark = ","

    def __call__(self, text, /, **values):
        """The finished text.

        Args:
            text: a template, or a `Phrase` or an error with values of its own.
            values: of the template; a text without any is taken as it stands.
        """
        is_clause = isinstance(text, Clause)
        if not isinstance(text, str):
            text, values = text.template, text.values
        translated = self.translated(text)
        told = self.vformat(translated, (), values) if values else translated
        return told.rstrip(_FULL_STOPS) if is_clause else told

    def translated(self, literal):
        """The template of this language."""
        return literal

    def number(self, value, form=","):
        """A number as text.

        Args:
            value: the number.
            form: as for `format`, such as ",.2f".
        """
        marks = {",": self.group_mark, ".": self.decimal_mark}
        return "".join(marks.get(character, character) for character in format(value, form))

    def format_field(self, value, format_spec):
        # A phrase, or an error of ours.
        if hasattr(value, "template"):
            value = self(value)
        elif isinstance(value, Real) and not isinstance(value, bool):
            return self.number(value, format_spec)
        return super().format_field(value, format_spec)


ENGLISH = Language()


def listed(items):
    """Names or phrases as the phrase "a, b, c", or "none"."""
    named = {f"item_{number}": item for number, item in enumerate(items)}
    template = ", ".join(f"{{{name}}}" for name in named)
    return Phrase(template, **named) if named else Phrase("none")


def alternatives(items):
    """Names or phrases, at least one, as the phrase "a, b or c"."""
    *others, last = items
    return Phrase("{others} or {last}", others=listed(others), last=last) if others else listed([last])
