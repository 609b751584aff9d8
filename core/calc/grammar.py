"""The grammar of an expression, parsed by the binding powers of its operators."""

import sys

from ..errors import ExpressionError
from ..language import Phrase, listed
from . import tree
from .functions import FUNCTIONS
from .kinds import GREATEST_UNSIGNED
from .tokens import shown

DEEPEST = 100
CONSTANTS = ("nan", "nodata", "pi", "true", "false")
RESERVED = (*CONSTANTS, "and", "or", "not")
# As in Python; ^ is another way to write **.
_POWERS = {"or": 1, "and": 2, "<": 4, "<=": 4, ">": 4, ">=": 4, "==": 4, "!=": 4, "|": 5, "&": 6, "<<": 7, ">>": 7,
           "+": 8, "-": 8, "*": 9, "/": 9, "//": 9, "%": 9, "**": 11, "^": 11}
_NOT, _COMPARING, _SIGN, _RAISING = 3, 4, 10, 11
_SIGNS = ("-", "+", "~")


class Grammar:
    """Reads expressions off a list of tokens."""

    def __init__(self, tokens):
        self._tokens = tokens
        self._next = 0
        self._depth = 0

    @property
    def token(self):
        """The next token."""
        return self._tokens[self._next]

    def take(self):
        """The next token, which is done with."""
        token = self.token
        self._next += 1
        return token

    def is_followed_by(self, operator):
        """Whether an operator stands behind the next token."""
        after = self._tokens[min(self._next + 1, len(self._tokens) - 1)]
        return after.kind == "operator" and after.text == operator

    def at(self, *words):
        """Whether the next token is one of these operators or words."""
        return self.word() in words

    def word(self):
        """The next token as an operator or keyword, or None."""
        token = self.token
        if token.kind == "operator":
            return token.text
        return token.text.lower() if token.kind == "name" and token.text.lower() in RESERVED else None

    def refuse(self, expected):
        """Raises the sentence that says what was expected in place of the next token."""
        raise ExpressionError("Line {line}, column {column}: found {found}, expected {expected}.",
                              **self.token.at.place(), found=self.token.shown(), expected=expected)

    def expression(self, least=0):
        """The tree of what comes next, up to an operator that binds less than `least`."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise ExpressionError("Line {line}, column {column}: the expression is nested more than {most} levels "
                                  "deep; use variables.", **self.token.at.place(), most=DEEPEST)
        left = self._operand(least)
        while _POWERS.get(self.word(), -1) >= least:
            left = self._joined(left)
        self._depth -= 1
        return left

    def _joined(self, left):
        word, token = self.word(), self.take()
        power = _POWERS[word]
        right = self.expression(_SIGN if power == _RAISING else power + 1)
        if power == _COMPARING and _POWERS.get(self.word()) == _COMPARING:
            self.refuse(Phrase("and, since comparisons are not chained: a < b and b < c"))
        return tree.Binary("**" if word == "^" else word, left, right, token.at)

    def _operand(self, least):
        token, word = self.token, self.word()
        if word in _SIGNS:
            self.take()
            return tree.Unary(word, self.expression(_SIGN), token.at)
        if word == "not" and least <= _NOT:
            self.take()
            return tree.Unary(word, self.expression(_NOT), token.at)
        if word == "(":
            self.take()
            inside = self.expression()
            self._close(")", token)
            return inside
        if word == "[":
            self.take()
            return tree.Items(self._arguments("]", token), token.at)
        if token.kind == "name" and self.is_followed_by("("):
            return self._call()
        if word in CONSTANTS:
            self.take()
            return tree.Constant(word, token.at)
        if token.kind == "number":
            return tree.Number(_number(self.take()), token.at)
        if token.kind in ("name", "quoted", "alias") and word is None:
            self.take()
            return tree.Reference(token.text, token.at)
        return self.refuse(Phrase("a name, a number or an opening bracket"))

    def _call(self):
        token = self.take()
        function = FUNCTIONS.get(token.text.lower())
        if function is None:
            raise ExpressionError("Line {line}, column {column}: there is no function {found}; there are {known}.",
                                  **token.at.place(), found=shown(token.text), known=listed(sorted(FUNCTIONS)))
        arguments = self._arguments(")", self.take())
        if not function.least <= len(arguments) <= function.most:
            raise ExpressionError("Line {line}, column {column}: {usage} cannot take {count} arguments.",
                                  **token.at.place(), usage=function.usage, count=len(arguments))
        return tree.Call(function.name, arguments, token.at)

    def _arguments(self, closing, opening):
        items = []
        while not self.at(closing):
            items.append(self.expression())
            if not self.at(","):
                break
            self.take()
        self._close(closing, opening)
        if not items:
            raise ExpressionError("Line {line}, column {column}: nothing stands between these brackets.",
                                  **opening.at.place())
        return tuple(items)

    def _close(self, closing, opening):
        if not self.at(closing):
            self.refuse(Phrase("an operator or {closing} for the bracket of line {line}, column {column}",
                               closing=shown(closing), **opening.at.place()))
        self.take()


def _number(token):
    text = token.text.lower()
    if text.startswith("0x"):
        value = int(text[2:].lstrip("0")[:20] or "0", 16)
    elif set(text) & set(".e"):
        value = float(text)
    else:
        value = int(text.lstrip("0")[:25] or "0")
    if value > (GREATEST_UNSIGNED if isinstance(value, int) else sys.float_info.max):
        raise ExpressionError("Line {line}, column {column}: the number {found} does not fit 64 bits; write it as 1e20 "
                              "for floating point.", **token.at.place(), found=shown(token.text))
    return value
