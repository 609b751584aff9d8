"""Cuts the text of an expression into tokens."""

import re
from contextlib import contextmanager
from dataclasses import dataclass

from ..errors import ExpressionError, ToolError
from ..language import Phrase

LONGEST_TEXT = 50_000
_SHOWN = 40
_OPERATORS = ("**", "//", "<<", ">>", "<=", ">=", "==", "!=", "+", "-", "*", "/", "%", "^", "&", "|", "~", "<", ">",
              "(", ")", "[", "]", ",", "=", "@")
# What other languages write, and what it is here.
_STRAIGHT = Phrase("straight quotation marks")
_FOREIGN = {"&&": "and", "||": "or", "!": "not", "<>": "!=", "\u00d7": "*", "\u00f7": "/", "\u2212": "-",
            "\u201c": _STRAIGHT, "\u201d": _STRAIGHT, "{": Phrase("quotation marks around a name with braces"),
            ".": Phrase("an operator; a name with a dot stands in quotation marks")}
_TOKEN = re.compile(
    r"""(?P<space>[^\S\n]+)
      | (?P<newline>[\n;])
      | (?P<alias>\#\w+\#)
      | (?P<comment>\#[^\n]*)
      | (?P<number>0[xX][0-9a-fA-F]+\b | (?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![\w.]))
      | (?P<malformed>[0-9][\w.]*)
      | (?P<list>(?:bandset[0-9]+)?b\*(?!\*?[^\S\n]*[\w"'(\[.\#~]))
      | (?:(?:np|numpy|math)\.(?:ma\.)?|ma\.)(?P<function>[^\W\d]\w*)(?=[^\S\n]*\()
      | (?P<name>[^\W\d]\w*(?:@[0-9]+(?!\w))?)
      | (?P<quoted>"(?:[^"\n]|"")*"|'(?:[^'\n]|'')*')
      | (?P<foreign>&&|\|\||<>)
      | (?P<operator>""" + "|".join(map(re.escape, _OPERATORS)) + r""")
      | (?P<other>.)""", re.VERBOSE | re.DOTALL)
# The name of a result ends at the next @ or %, and at the end of the line.
_LABEL = re.compile(r"""[^\S\n]*("(?:[^"\n]|"")*"|(?:\#\w+\#|[^@%\#;"\n])+)""")


@dataclass(frozen=True)
class Position:
    """A place in the text; both numbers from 1."""

    line: int
    column: int

    def place(self):
        """The values of an error's placeholders {line} and {column}."""
        return {"line": self.line, "column": self.column}


@dataclass(frozen=True)
class Token:
    """A word of the text.

    Attributes:
        kind: "number", "alias" (such as #NIR#), "name", "quoted", "operator", "label" (the name of a result),
            "newline" or "end".
        text: the word; a quoted one without its quotation marks.
        at: its `Position`.
    """

    kind: str
    text: str
    at: Position

    def shown(self):
        """The token for a message."""
        ends = {"newline": Phrase("the end of the line"), "end": Phrase("the end of the expression")}
        return ends.get(self.kind, shown(self.text))


@contextmanager
def placed(at):
    """Errors of a section tell the `Position` as well."""
    try:
        yield
    except ExpressionError:
        raise
    except ToolError as error:
        values = {name: shortened(value) if isinstance(value, str) else value for name, value in error.values.items()}
        raise ExpressionError("Line {line}, column {column}: {reason}", **at.place(),
                              reason=Phrase(error.template, **values)) from None


def shown(text):
    """A word for a message: in quotation marks, short, and on one line."""
    return f'"{shortened(text if text.isprintable() else ascii(text)[1:-1])}"'


def shortened(text):
    """A text, or the beginning of one that is long."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN - 3]}..."


def tokenize(text):
    """Cuts a text into tokens; inside brackets an expression goes on in the next line.

    Args:
        text: one or more lines; semicolons part statements too.
    Returns:
        list of `Token`, the last of kind "end".
    Raises:
        ExpressionError: the text is too long, or holds what begins no token.
    """
    if len(text) > LONGEST_TEXT:
        raise ExpressionError("The expression has {length} characters, and {most} are the most.",
                              length=len(text), most=LONGEST_TEXT)
    tokens, place, line, line_start, open_brackets = [], 0, 1, 0, 0
    while place < len(text):
        at = Position(line, place - line_start + 1)
        label = _LABEL.match(text, place) if tokens and tokens[-1].text == "@" else None
        found = label or _TOKEN.match(text, place)
        kind, word = ("label", label[1].strip()) if label else (found.lastgroup, found[0])
        place = found.end()
        if kind == "operator":
            open_brackets += (word in "([") - (word in ")]")
        if kind == "newline" and word == "\n":
            line, line_start = line + 1, place
        if kind in ("space", "comment") or word == "\n" and open_brackets > 0:
            continue
        tokens.append(_token(kind, word, found, at))
    return tokens + [Token("end", "", Position(line, place - line_start + 1))]


def _token(kind, word, found, at):
    if kind in ("quoted", "label") and word[:1] in ("\"", "'"):
        return Token(kind, word[1:-1].replace(word[0] * 2, word[0]), at)
    if kind == "list":
        return Token("name", word, at)
    if kind == "function":
        return Token("name", found["function"], at)
    if kind == "malformed":
        raise ExpressionError("Line {line}, column {column}: found {found}, expected a number; a name that begins with "
                              "a digit stands in quotation marks.", **at.place(), found=shown(word))
    if kind == "other" and word in "\"'":
        raise ExpressionError("Line {line}, column {column}: the quotation mark {found} is not closed in its line.",
                              **at.place(), found=word)
    if kind in ("foreign", "other"):
        raise ExpressionError("Line {line}, column {column}: found {found}, expected {expected}.", **at.place(),
                              found=shown(word), expected=_FOREIGN.get(word, Phrase("a name, a number or an operator")))
    return Token(kind, word, at)
