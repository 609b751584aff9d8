"""Parses a text: its lines, each an expression with the name of a variable or of a result.

No raster is needed for this: what can be wrong in a text by itself is found here.
"""

from functools import lru_cache

from ..errors import ExpressionError
from ..language import Phrase
from . import tree
from .grammar import Grammar
from .header import loop_and_body
from .tokens import tokenize

_LONGEST_NUMBER = 9


@lru_cache(maxsize=32)
def parse(text):
    """Parses a text.

    Args:
        text: one or more statements, parted by lines or semicolons.
    Returns:
        `tree.Program`.
    Raises:
        ExpressionError: naming the place, what was found there and what was expected.
    """
    loop, body = loop_and_body(text)
    statements = _Lines(tokenize(body)).statements()
    return tree.Program(tuple(statements), loop)


class _Lines(Grammar):
    def statements(self):
        found = []
        while self.token.kind != "end":
            if self.token.kind == "newline":
                self.take()
                continue
            found.append(self._statement())
            if self.token.kind not in ("newline", "end"):
                self.refuse(self._what_may_follow())
        if not found:
            raise ExpressionError("The expression is empty; write for example (nir - red) / (nir + red).")
        return found

    def _what_may_follow(self):
        if self.at("="):
            return Phrase("== to compare, or one name before = to set a variable")
        return Phrase("an operator or the end of the line")

    def _statement(self):
        first, variable = self.token, None
        if first.kind in ("name", "quoted") and self.is_followed_by("="):
            variable = self._variable()
        expression = self.expression()
        result, band_set = (None, None) if variable is not None else ("", None)
        if self.at("@"):
            result, band_set = self._label()
            variable = variable or result
        return tree.Statement(expression, variable, result, band_set, first.at)

    def _variable(self):
        if self.word() is not None or self.token.kind == "name" and not self.token.text.isidentifier():
            self.refuse(Phrase("a name that is no word of the language"))
        name = self.take().text
        self.take()
        return name

    def _label(self):
        at = self.take().at
        if self.token.kind != "label" or not self.token.text.strip("0123456789") or not self.token.text.isprintable():
            self.refuse(Phrase("a name for the result"))
        name, band_set = self.take().text, None
        if self.at("@") or set(name) & set("/\\"):
            raise ExpressionError("Line {line}, column {column}: a folder is not named in the expression; give it as "
                                  "output_folder, and write one name after the expression.", **at.place())
        if self.at("%"):
            self.take()
            band_set = self._band_set() if self.token.kind == "number" else "#"
        return _without_extension(name), band_set

    def _band_set(self):
        if not self.token.text.isdecimal() or len(self.token.text) > _LONGEST_NUMBER:
            self.refuse(Phrase("the number of a band set"))
        return self.take().text


def _without_extension(name):
    return name[:-4] if name.lower().endswith((".tif", ".vrt")) else name
