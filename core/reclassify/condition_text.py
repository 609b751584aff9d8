"""Conditions as text: numbers, intervals, and comparisons with the word raster."""

import re

from ..errors import ParameterError
from .conditions import MIRRORED, AllOf, AnyOf, Comparison, NoneOf

_NUMBER = r"[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|inf\b)"
_INTERVAL = re.compile(rf"([\[(\]])\s*({_NUMBER})?\s*[,;:]\s*({_NUMBER})?\s*([\])\[])")
_TOKEN = re.compile(rf"\s*(?:(?P<sign><=|>=|==|!=|<|>|=)|(?P<word>and\b|or\b|not\b|&&?|\|\|?|~|!|\(|\))"
                    rf"|(?P<name>\"?raster\"?)|(?P<number>{_NUMBER}))")
_DEEPEST = 50
_WORDS = {"&": "and", "&&": "and", "|": "or", "||": "or", "~": "not", "!": "not"}


def condition(text):
    """The condition that a text states.

    It is a number (``5``), an interval (``[10, 20)``: a square bracket includes the end, a round one leaves it out, an
    end that is not written is open), or comparisons of the word ``raster`` with numbers, joined by ``and``, ``or``,
    ``not`` and brackets (``raster > 500``, ``10 <= raster < 20 or raster == 99``).

    Raises:
        ParameterError: it is none of these; the message says where it goes wrong.
    """
    text = text.strip()
    if re.fullmatch(_NUMBER, text):
        return Comparison("==", number(text))
    interval = _INTERVAL.fullmatch(text)
    return _interval(text, *interval.groups()) if interval else _Parser(text).parsed()


def number(text):
    """A number as int, so that it stays exact, or else as float."""
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else float(text)


def _interval(text, opening, low, high, closing):
    parts = []
    if low is not None:
        parts.append(Comparison(">=" if opening == "[" else ">", number(low)))
    if high is not None:
        parts.append(Comparison("<=" if closing == "]" else "<", number(high)))
    if low is not None and high is not None and number(low) > number(high):
        raise ParameterError("The interval {text} ends before it begins.", text=text)
    return AllOf(tuple(parts))


class _Parser:
    """Recursive descent: or, and, not, then brackets or a chain of comparisons."""

    def __init__(self, text):
        self._text = text
        self._tokens = []
        place = 0
        while text[place:].strip():
            token = _TOKEN.match(text, place)
            if token is None:
                self._fail(len(text) - len(text[place:].lstrip()))
            self._tokens.append((token.lastgroup, token.group(token.lastgroup), token.start(token.lastgroup)))
            place = token.end()
        self._tokens.append(("end", "", len(text)))
        self._next = self._depth = 0

    def parsed(self):
        found = self._alternatives()
        if self._kind() != "end":
            self._fail()
        return found

    def _alternatives(self):
        return self._joined("or", AnyOf, lambda: self._joined("and", AllOf, self._negated))

    def _joined(self, word, kind, part):
        parts = [part()]
        while self._word() == word:
            self._next += 1
            parts.append(part())
        return parts[0] if len(parts) == 1 else kind(tuple(parts))

    def _negated(self):
        self._depth += 1
        if self._depth > _DEEPEST:
            self._fail()
        word = self._word()
        if word == "not":
            self._next += 1
            found = NoneOf((self._negated(),))
        elif word == "(":
            self._next += 1
            found = self._alternatives()
            if self._word() != ")":
                self._fail()
            self._next += 1
        else:
            found = self._chain()
        self._depth -= 1
        return found

    def _chain(self):
        """raster > 5, 5 < raster, or 5 < raster <= 9."""
        operands, signs = [self._operand()], []
        while self._kind() == "sign":
            sign = self._take()
            signs.append("==" if sign == "=" else sign)
            operands.append(self._operand())
        if not signs:
            self._fail()
        return AllOf(tuple(self._comparison(*parts) for parts in zip(operands, signs, operands[1:])))

    def _operand(self):
        if self._kind() not in ("name", "number"):
            self._fail()
        place = self._next
        kind, text = self._kind(), self._take()
        return (None if kind == "name" else number(text)), place

    def _comparison(self, left, sign, right):
        (left, _), (right, place) = left, right
        if (left is None) == (right is None):
            self._next = place
            self._fail()
        return Comparison(sign, right) if left is None else Comparison(MIRRORED[sign], left)

    def _kind(self):
        return self._tokens[self._next][0]

    def _word(self):
        kind, text, _ = self._tokens[self._next]
        return _WORDS.get(text, text) if kind == "word" else None

    def _take(self):
        text = self._tokens[self._next][1]
        self._next += 1
        return text

    def _fail(self, place=None):
        place = self._tokens[self._next][2] if place is None else place
        if not self._text:
            raise ParameterError("An empty cell is no condition; write NoData where that is meant.")
        if place == len(self._text):
            raise ParameterError("{text} is neither a number, nor an interval such as [10, 20), nor a condition such "
                                 "as raster > 500; something is missing at its end.", text=self._text)
        raise ParameterError("{text} is neither a number, nor an interval such as [10, 20), nor a condition such as "
                             "raster > 500; it goes wrong at position {place}, at {found}.",
                             text=self._text, place=place + 1, found=self._text[place:place + 20].strip())
